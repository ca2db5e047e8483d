import { createPressSource } from '../../../bench/maps/createPressSource.ts';
import type { MapSource } from '../../../bench/maps/MapSource.ts';
import type { Deeds } from '../../../core/alterations/deed.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { issuedIn, type LoadedSet } from '../../storage/loadSet.ts';

/** `presented` as it lies at the counter; `twin` with the same wear and nothing done to it; `issued` before both. */
export type DocumentState = 'presented' | 'twin' | 'issued';

/** The maps of a case's document, pressed on this device from what is in memory. The caller destroys it. */
export function openDocument(loaded: LoadedSet, exercise: Exercise, state: DocumentState): MapSource {
  const specimen = issuedIn(loaded, exercise);
  const stock = loaded.stock.get(exercise.specimen);
  const portrait = loaded.portraits[specimen.holder.person];
  if (stock?.inks == null || portrait === undefined) throw new Error(`the document of ${exercise.id} is not drawn`);
  const deeds: Deeds = {
    wear: state === 'issued' ? [] : exercise.wear,
    acts: state === 'presented' ? exercise.acts : [],
  };
  return createPressSource({
    key: `${exercise.id}/${state}`,
    specimen,
    inks: stock.inks,
    portrait,
    deeds,
    people: loaded.portraits,
    readLeaf: id => {
      const leaf = stock.leaves.get(id);
      if (leaf === undefined) throw new Error(`${exercise.specimen} has no leaf ${id}`);
      return leaf;
    },
  });
}
