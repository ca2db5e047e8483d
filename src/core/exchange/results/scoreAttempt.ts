import type { CaseScore } from '../../scoring/caseScore.ts';
import type { PreparedKey } from '../../scoring/preparedKey.ts';
import { prepareKey } from '../../scoring/prepareKey.ts';
import { scoreCase } from '../../scoring/scoreCase.ts';
import { type Attempt, addScore } from '../attempt.ts';
import { contentHash } from '../contentHash.ts';
import { bookletOfCase, type LockedCase } from './lockedCase.ts';

/** A case made ready once, to score any number of attempts on it. */
export type ReadyCase = { readonly locked: LockedCase; readonly key: PreparedKey; readonly keyHash: string };

/** Null where the key does not fit its document: nothing can be said of attempts on it. */
export function readyCase(locked: LockedCase): ReadyCase | null {
  const prepared = prepareKey(locked.key, bookletOfCase(locked));
  return prepared.ok ? { locked, key: prepared.value, keyHash: contentHash(locked.key) } : null;
}

/** Cases by the id of an exercise as it is at hand, and by the hash of an exercise as it was when attempts were locked. */
export type CasesKnown = {
  readonly atHand: ReadonlyMap<string, LockedCase>;
  readonly kept: ReadonlyMap<string, LockedCase>;
};

/** The case an attempt was made on, where it is known. */
export function caseMadeOn({ exercise }: Attempt, { atHand, kept }: CasesKnown): LockedCase | null {
  const current = atHand.get(exercise.id);
  return current?.hash === exercise.hash ? current : (kept.get(exercise.hash) ?? null);
}

/**
 * The case by which an attempt is judged today: the one at hand under the same id, if the document is still the one
 * that was examined (only its key was corrected); otherwise the one it was made on.
 */
export function caseOfToday(attempt: Attempt, known: CasesKnown): LockedCase | null {
  const made = caseMadeOn(attempt, known);
  const current = known.atHand.get(attempt.exercise.id);
  return made !== null && current?.document === made.document ? current : made;
}

/** The attempt judged by a case, and with that score beside those it has: an old score is never taken away. */
export function scoreAttempt(
  attempt: Attempt,
  { key, keyHash }: ReadyCase,
  scoredAt: string,
): { readonly attempt: Attempt; readonly score: CaseScore } {
  const score = scoreCase(key, attempt);
  const { scoringVersion, verdict, localisation, success } = score;
  const scored = addScore(attempt, {
    scoringVersion,
    keyHash,
    scoredAt,
    verdictPoints: verdict,
    localisationPoints: localisation,
    success,
  });
  return { attempt: scored, score };
}
