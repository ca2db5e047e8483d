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

/**
 * The case by which an attempt is judged today: the one at hand under the same id, if the document is still the one
 * that was examined (only its key was corrected); otherwise the one it was made on; null where neither is known.
 */
export function caseOfToday(
  attempt: Attempt,
  atHand: ReadonlyMap<string, LockedCase>,
  kept: ReadonlyMap<string, LockedCase>,
): LockedCase | null {
  const current = atHand.get(attempt.exercise.id);
  const made = current?.hash === attempt.exercise.hash ? current : kept.get(attempt.exercise.hash);
  if (made === undefined || current === undefined) return made ?? null;
  return current.document === made.document ? current : made;
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
