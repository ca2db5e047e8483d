import { useTranslation } from 'react-i18next';
import type { Circumstances } from '../../../../core/scoring/tallies/circumstances.ts';
import { useFormats } from './useFormats.ts';

/** Circumstances in words, as they stand beside every figure. */
export function useCircumstances(): (circumstances: Circumstances) => string {
  const { t } = useTranslation();
  const { percent, duration } = useFormats();
  return ({ mode, baseRate, timeLimit, feedback }) =>
    [
      t(`drill.mode.${mode}`),
      t('results.circumstances.rate', { rate: percent(baseRate) }),
      timeLimit === null
        ? t('results.circumstances.unlimited')
        : t('results.circumstances.limit', { time: duration(timeLimit * 1000) }),
      t(`drill.feedback.${feedback}`),
    ].join(' · ');
}
