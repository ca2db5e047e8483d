import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LIGHTS, type Light } from '../../core/document/lights.ts';

/** The lights something shows in, as small lamp keys; each can light its lamp where a bench is at hand. */
export function LightChips({
  lights,
  onLight,
}: {
  readonly lights: readonly Light[];
  readonly onLight?: (light: Light) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="light-chips" aria-label={t('library.lights.label')}>
      {LIGHTS.filter(light => lights.includes(light)).map(light => (
        <li key={light}>
          {onLight === undefined ? (
            <span className="light-chip">
              <LightSign light={light} />
            </span>
          ) : (
            <button type="button" className="light-chip" onClick={() => onLight(light)}>
              <LightSign light={light} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function LightSign({ light }: { readonly light: Light }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <span className={`lamp lamp-${light}`} aria-hidden="true" />
      {t(`light.${light}.name`)}
    </>
  );
}
