import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LIGHTS } from '../../core/document/lights.ts';

export function LightsTable(): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="lights">
      <h2 id="lights">{t('start.lights.title')}</h2>
      <p>{t('start.lights.lead')}</p>
      <table className="lights">
        <thead>
          <tr>
            <th scope="col">{t('start.lights.key')}</th>
            <th scope="col">{t('start.lights.name')}</th>
            <th scope="col">{t('start.lights.use')}</th>
          </tr>
        </thead>
        <tbody>
          {LIGHTS.map((light, index) => (
            <tr key={light}>
              <td>
                <kbd>{index + 1}</kbd>
              </td>
              <th scope="row">
                <span className={`lamp lamp-${light}`} aria-hidden="true" />
                {t(`light.${light}.name`)}
              </th>
              <td>{t(`light.${light}.use`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
