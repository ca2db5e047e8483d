import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BlinkTurns } from '../../examining/BlinkTurns.tsx';
import { useBenchState } from '../../examining/useBenchState.ts';

/** Says which document is which while two are compared; the twin lies to the right, whatever way the language runs. */
export function TwinLabels({ twin }: { readonly twin: 'twin' | 'issued' }): ReactNode {
  const { t } = useTranslation();
  const mode = useBenchState(state => state.compare);
  if (mode === null) return null;
  const own = t('debrief.presented.name');
  const other = t(`debrief.${twin}.name`);
  return (
    <div className={`compare-labels ${mode}`} dir="ltr">
      {mode === 'blink' && <BlinkTurns own={own} other={other} sentence={t('debrief.compare.blink', { other })} />}
      {mode === 'difference' && <span>{t('debrief.compare.difference', { other })}</span>}
      {mode === 'side-by-side' && (
        <>
          <span>{own}</span>
          <span>{other}</span>
        </>
      )}
    </div>
  );
}
