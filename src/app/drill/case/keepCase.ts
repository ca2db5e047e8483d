import { lockedCaseOf } from '../../../core/exchange/results/lockedCase.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { CaseStore } from '../../storage/caseStore.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';

/** Keeps what is needed to read a locked answer when the exercise is no longer at hand in this version. */
export function keepCase(cases: CaseStore, loaded: LoadedSet, exercise: Exercise): void {
  const specimen = loaded.stock.get(exercise.specimen)?.specimen;
  if (specimen !== undefined) void cases.put([lockedCaseOf(exercise, specimen)]).catch(() => undefined);
}
