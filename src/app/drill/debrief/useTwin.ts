import { useEffect } from 'react';
import type { Bench } from '../../../bench/Bench.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { type DocumentState, openDocument } from '../../examining/cases/openDocument.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';

/** What the document is held against: its twin where something was done to it, else itself before wear; null where nothing differs. */
export function twinOf({ acts, wear }: Pick<Exercise, 'acts' | 'wear'>): Exclude<DocumentState, 'presented'> | null {
  if (acts.length > 0) return 'twin';
  return wear.length > 0 ? 'issued' : null;
}

/** Turns of a blink, ms; slower for those who asked for little motion. */
const PERIOD = { usual: 1000, calm: 3000 } as const;

/** Lays the twin ready beside the document, always on the same page. */
export function useTwin(bench: Bench | null, loaded: LoadedSet, exercise: Exercise): void {
  useEffect(() => {
    const state = twinOf(exercise);
    if (bench === null || state === null) return;
    const source = openDocument(loaded, exercise, state);
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const period = calm ? PERIOD.calm : PERIOD.usual;
    const lay = (): void => {
      const { face, reference } = bench.getState();
      if (reference?.source !== source || reference.face !== face)
        bench.update({ reference: { source, face, period } });
    };
    lay();
    const stop = bench.subscribe(lay);
    return () => {
      stop();
      source.destroy();
    };
  }, [bench, loaded, exercise]);
}
