import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckReading, FieldReading, MrzReading } from '../../../../core/mrz/MrzReading.ts';
import { ResultSign } from '../ResultSign.tsx';

/** The parsed fields, and every check digit as printed and as computed. */
export function ZoneFields({ mrz }: { readonly mrz: MrzReading }): ReactNode {
  const { t } = useTranslation();
  const digits = mrz.fields.filter(({ name }) => mrz.checks.some(check => check.name === name));
  const fields = mrz.fields.filter(field => !digits.includes(field));
  return (
    <div className="zone-view-tables">
      <table>
        <caption>{t('zoneView.fields.title')}</caption>
        <tbody>
          {fields.map(field => (
            <FieldRow key={field.name} field={field} />
          ))}
        </tbody>
      </table>
      <table>
        <caption>{t('zoneView.digits.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('zoneView.digits.of')}</th>
            <th scope="col">{t('zoneView.digits.printed')}</th>
            <th scope="col">{t('zoneView.digits.computed')}</th>
            <th scope="col">{t('zoneView.digits.result')}</th>
          </tr>
        </thead>
        <tbody>
          {mrz.checks.map(check => (
            <DigitRow key={check.name} check={check} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FieldRow({ field }: { readonly field: FieldReading }): ReactNode {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{t(`marking.field.${field.name}`)}</th>
      <td>
        <bdi className="zone-view-text" dir="ltr">
          {field.text.replace(/<+$/, '') || '<'}
        </bdi>
      </td>
    </tr>
  );
}

function DigitRow({ check }: { readonly check: CheckReading }): ReactNode {
  const { t } = useTranslation();
  const isOpen = !check.ok && (check.computed === null || !/^[0-9<]$/.test(check.printed));
  return (
    <tr className={check.ok || isOpen ? undefined : 'differs'}>
      <th scope="row">{t(`marking.field.${check.name}`)}</th>
      <td>{check.printed === '' ? '–' : check.printed}</td>
      <td>{check.computed ?? '–'}</td>
      <td>
        <span className="zone-view-result">
          <ResultSign state={check.ok ? 'successful' : isOpen ? 'undetermined' : 'failed'} />
          {t(`zoneView.digit.${check.ok ? 'agrees' : isOpen ? 'open' : 'differs'}`)}
        </span>
      </td>
    </tr>
  );
}
