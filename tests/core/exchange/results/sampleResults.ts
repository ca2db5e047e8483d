import type { Attempt } from '../../../../src/core/exchange/attempt.ts';
import { contentHash } from '../../../../src/core/exchange/contentHash.ts';
import type { Kept, KeptAttempt } from '../../../../src/core/exchange/results/keptAttempt.ts';
import { type LockedCase, lockedCaseOf } from '../../../../src/core/exchange/results/lockedCase.ts';
import { packResults } from '../../../../src/core/exchange/results/packResults.ts';
import type { Results } from '../../../../src/core/exchange/results/resultFile.ts';
import { sampleSpecimen } from '../../document/sampleSpecimen.ts';
import { alteredExercise, soundExercise } from '../../exercises/sampleExercise.ts';
import { sampleAttempt, sampleScore } from '../sampleAttempt.ts';

export const ALTERED_CASE = lockedCaseOf(alteredExercise(), sampleSpecimen());
export const SOUND_CASE = lockedCaseOf(soundExercise(), sampleSpecimen());
export const CASES: ReadonlyMap<string, LockedCase> = new Map(
  [ALTERED_CASE, SOUND_CASE].map(locked => [locked.hash, locked]),
);
export const ANNA = { id: 'p-anna', name: 'Anna' };
export const NOTHING: Kept = { attempts: new Map(), cases: new Map() };

/** An attempt on a case, scored once by its key. */
export function attemptOn(locked: LockedCase, id: string, change: Partial<Attempt> = {}): Attempt {
  return {
    ...sampleAttempt(),
    id,
    exercise: { id: locked.id, hash: locked.hash },
    scores: [sampleScore(contentHash(locked.key))],
    ...change,
  };
}

export function keep(attempt: Attempt, drill = 'd1', person = ANNA): KeptAttempt {
  return { attempt, person, drill };
}

/** Two attempts of Anna in one drill and one in another. */
export function sampleKept(): readonly KeptAttempt[] {
  return [
    keep(attemptOn(ALTERED_CASE, 'a1')),
    keep(attemptOn(SOUND_CASE, 'a2')),
    keep(attemptOn(ALTERED_CASE, 'a3'), 'd2'),
  ];
}

export function resultsOf(attempts: readonly KeptAttempt[], person = ANNA): Results {
  return packResults(person, attempts, CASES, '2026-11-22T16:00:00Z')[0]!;
}

/** The same results as if they were read from a file: no object shared with others. */
export function copyOf(results: Results): Results {
  return JSON.parse(JSON.stringify(results)) as Results;
}
