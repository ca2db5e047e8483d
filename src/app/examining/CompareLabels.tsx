import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBenchState } from './useBenchState.ts';
import { useFaceName } from './useFaceName.ts';

/** Says which page is which while two are compared; the reference lies to the right, whatever way the language runs. */
export function CompareLabels(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useFaceName();
  const book = useBenchState(state => state.book);
  const face = useBenchState(state => state.face);
  const reference = useBenchState(state => state.reference);
  const mode = useBenchState(state => state.compare);
  if (mode === null || reference === null) return null;
  const own = nameOf(book, face);
  const other = nameOf(reference.source.book, reference.face);
  return (
    <div className={`compare-labels ${mode}`} dir="ltr">
      {mode === 'side-by-side' ? (
        <>
          <span>{own}</span>
          <span>{t('bench.compare.beside', { face: other })}</span>
        </>
      ) : (
        <span>{t(`bench.compare.${mode}`, { own, other })}</span>
      )}
    </div>
  );
}
