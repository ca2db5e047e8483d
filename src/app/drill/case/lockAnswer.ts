import type { Drill } from '../../../core/drills/drill.ts';
import { type Attempt, addScore } from '../../../core/exchange/attempt.ts';
import { makeAttempt, makeScore } from '../../../core/exchange/makeAttempt.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { bookletOf } from '../../../core/scoring/booklet.ts';
import type { CaseScore } from '../../../core/scoring/caseScore.ts';
import { prepareKey } from '../../../core/scoring/prepareKey.ts';
import { scoreCase } from '../../../core/scoring/scoreCase.ts';
import type { StoredAttempt } from '../../storage/attemptStore.ts';
import { issuedIn, type LoadedSet } from '../../storage/loadSet.ts';

/** What an answer to a case of the set is worth under its key. */
export function scoreAnswer(
  loaded: LoadedSet,
  exercise: Exercise,
  answer: Pick<Attempt, 'marks' | 'verdict'>,
): CaseScore {
  const key = prepareKey(exercise.key, bookletOf(issuedIn(loaded, exercise)));
  if (!key.ok) throw new Error(`the key of ${exercise.id} does not fit its document`);
  return scoreCase(key.value, answer);
}

/** The open answer of a drill as an attempt that has its score; null where no case is open. */
export function lockAnswer(loaded: LoadedSet, drill: Drill, lockedAt: number): StoredAttempt | null {
  const exercise = loaded.exercises.get(drill.order[drill.index] ?? '');
  const specimen = loaded.stock.get(exercise?.specimen ?? '')?.specimen;
  const draft = drill.open;
  if (draft === null || exercise === undefined || specimen === undefined) return null;
  const { policy, person, id } = drill;
  const attempt = makeAttempt({ draft, policy, exercise, specimen, set: loaded.set, lockedAt });
  const score = makeScore(scoreAnswer(loaded, exercise, attempt), exercise, lockedAt);
  return { attempt: addScore(attempt, score), person, drill: id };
}
