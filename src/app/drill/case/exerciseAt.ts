import type { Drill } from '../../../core/drills/drill.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';

/** The exercise of a case of the drill; null beyond its end. */
export function exerciseAt(loaded: LoadedSet, drill: Pick<Drill, 'order'>, at: number): Exercise | null {
  return loaded.exercises.get(drill.order[at] ?? '') ?? null;
}
