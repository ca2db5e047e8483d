import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light } from '../../core/document/lights.ts';
import { BlinkTurns } from './BlinkTurns.tsx';
import { useBenchState } from './useBenchState.ts';
import { useFaceName } from './useFaceName.ts';

/** Says which page is which while two are compared, and in which light where they differ; the reference lies to the right, whatever way the language runs. */
export function CompareLabels(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useFaceName();
  const book = useBenchState(state => state.book);
  const face = useBenchState(state => state.face);
  const reference = useBenchState(state => state.reference);
  const light = useBenchState(state => state.light);
  const mode = useBenchState(state => state.compare);
  if (mode === null || reference === null) return null;
  const differs = reference.light !== null && reference.light !== light;
  const nameIn = (name: string, lit: Light): string =>
    differs ? t('bench.compare.lit', { face: name, light: t(`light.${lit}.name`) }) : name;
  const own = nameIn(nameOf(book, face), light);
  const other = nameIn(nameOf(reference.source.book, reference.face), reference.light ?? light);
  return (
    <div className={`compare-labels ${mode}`} dir="ltr">
      {mode === 'blink' && <BlinkTurns own={own} other={other} sentence={t('bench.compare.blink', { own, other })} />}
      {mode === 'difference' && <span>{t('bench.compare.difference', { own, other })}</span>}
      {mode === 'side-by-side' && (
        <>
          <span>{own}</span>
          <span>{t('bench.compare.beside', { face: other })}</span>
        </>
      )}
    </div>
  );
}
