import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LIGHTS } from '../../core/document/lights.ts';
import { useBench, useBenchState } from './useBenchState.ts';

/** The eight lamps, in the order and with the numbers of their keys. */
export function LampKeys(): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const lit = useBenchState(state => state.light);
  const lamps = useBenchState(state => state.lights);
  return (
    <fieldset className="lamps">
      <legend className="unseen">{t('bench.lamps.label')}</legend>
      {LIGHTS.map((light, at) => (
        <button
          key={light}
          type="button"
          className="lamp-key"
          aria-pressed={light === lit}
          aria-keyshortcuts={String(at + 1)}
          disabled={!lamps.includes(light)}
          title={
            lamps.includes(light) ? `${t(`light.${light}.name`)}: ${t(`light.${light}.use`)}` : t('bench.lamps.locked')
          }
          onClick={() => bench.update({ light })}
        >
          <span className="cap" aria-hidden="true">
            <kbd>{at + 1}</kbd>
          </span>
          <span className={`lamp lamp-${light}`} aria-hidden="true" />
          <span className="lamp-name">{t(`light.${light}.name`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
