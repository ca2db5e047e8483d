import { type LockedCase, lockedCaseOf } from '../../../../core/exchange/results/lockedCase.ts';
import { readExercises, SETS, SPECIMENS } from '../../../storage/collection.ts';

let loading: Promise<ReadonlyMap<string, LockedCase>> | null = null;

/** The cases of every exercise that ships with the app, by its id. Rejects where they cannot be fetched. */
export function loadCasesAtHand(): Promise<ReadonlyMap<string, LockedCase>> {
  loading ??= loadAll().catch(reason => {
    loading = null;
    throw reason;
  });
  return loading;
}

async function loadAll(): Promise<ReadonlyMap<string, LockedCase>> {
  const exercises = await Promise.all(SETS.map(set => readExercises(set.id)));
  return new Map(
    exercises.flat().flatMap(exercise => {
      const specimen = SPECIMENS.find(({ id }) => id === exercise.specimen);
      return specimen === undefined ? [] : [[exercise.id, lockedCaseOf(exercise, specimen)] as const];
    }),
  );
}
