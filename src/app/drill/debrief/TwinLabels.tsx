import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBenchState } from '../../examining/useBenchState.ts';

/** Says which document is which while two are compared; the twin lies to the right, whatever way the language runs. */
export function TwinLabels({ twin }: { readonly twin: 'twin' | 'issued' }): ReactNode {
  const { t } = useTranslation();
  const mode = useBenchState(state => state.compare);
  if (mode === null) return null;
  const other = t(`debrief.${twin}.name`);
  return (
    <div className={`compare-labels ${mode}`} dir="ltr">
      {mode === 'side-by-side' ? (
        <>
          <span>{t('debrief.presented.name')}</span>
          <span>{other}</span>
        </>
      ) : (
        <span>{t(`debrief.compare.${mode}`, { other })}</span>
      )}
    </div>
  );
}
