import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LIGHTS, type Light } from '../../core/document/lights.ts';

type LightFilterProps = { readonly light: Light | null; readonly onChange: (light: Light | null) => void };

/** Eight small lamps; pressing one keeps what shows in it, pressing it again keeps everything. */
export function LightFilter({ light, onChange }: LightFilterProps): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className="light-filter">
      <legend>{t('library.filter.light')}</legend>
      {LIGHTS.map((name, at) => (
        <button
          key={name}
          type="button"
          aria-pressed={light === name}
          aria-label={t(`light.${name}.name`)}
          title={t(`light.${name}.name`)}
          onClick={() => onChange(light === name ? null : name)}
        >
          <span className={`lamp lamp-${name}`} aria-hidden="true" />
          <span aria-hidden="true">{at + 1}</span>
        </button>
      ))}
    </fieldset>
  );
}
