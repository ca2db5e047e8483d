import { issuedIn, type LoadedSet } from '../../storage/loadSet.ts';
import { openingFace } from '../case/openingFace.ts';
import type { ReadyCases } from './readyCases.ts';

/** Opens the press of a case to come; without one nothing waits. */
export function layCase(ready: ReadyCases, loaded: LoadedSet, id: string | undefined): void {
  const exercise = loaded.exercises.get(id ?? '');
  if (exercise !== undefined) ready.lay(exercise, openingFace(issuedIn(loaded, exercise)));
}
