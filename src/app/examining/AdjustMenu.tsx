import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../shell/Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { Slider } from './Slider.tsx';
import { useBench, useBenchState } from './useBenchState.ts';

const KINDS = ['brightness', 'contrast'] as const;

/** Brightness and contrast of the picture, never of the evidence; one press puts both back. */
export function AdjustMenu(): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const adjustment = useBenchState(state => state.adjustment);
  const isChanged = KINDS.some(kind => adjustment[kind] !== 0);
  return (
    <Disclosure
      label={<Icon name="adjust" />}
      name={t('bench.adjust.label')}
      className={isChanged ? 'tool-menu changed' : 'tool-menu'}
    >
      {KINDS.map(kind => (
        <Slider
          key={kind}
          label={t(`bench.adjust.${kind}`)}
          value={Math.round(adjustment[kind] * 100)}
          min={-100}
          max={100}
          step={5}
          text={t('bench.adjust.value', { percent: Math.round(adjustment[kind] * 100) })}
          onChange={value => bench.update({ adjustment: { [kind]: value / 100 } })}
        />
      ))}
      <button
        type="button"
        className="plain-button"
        onClick={() => bench.update({ adjustment: { brightness: 0, contrast: 0 } })}
      >
        {t('bench.adjust.reset')}
      </button>
    </Disclosure>
  );
}
