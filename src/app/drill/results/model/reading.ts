import type { Drill } from '../../../../core/drills/drill.ts';
import { isFinished } from '../../../../core/drills/workCase.ts';
import type { Score } from '../../../../core/exchange/attempt.ts';
import type { LockedCase } from '../../../../core/exchange/results/lockedCase.ts';
import {
  type CasesKnown,
  caseMadeOn,
  caseOfToday,
  type ReadyCase,
  readyCase,
  scoreAttempt,
} from '../../../../core/exchange/results/scoreAttempt.ts';
import type { CaseScore } from '../../../../core/scoring/caseScore.ts';
import { splitExposures } from '../../../../core/scoring/tallies/exposures.ts';
import type { Trial } from '../../../../core/scoring/tallies/trial.ts';
import type { StoredAttempt } from '../../../storage/attemptStore.ts';

/** An attempt judged by its case, and the case it was judged by. `earlier` is its score under another key or way of scoring. */
export type Judged = {
  readonly locked: LockedCase;
  readonly score: CaseScore;
  readonly trial: Trial;
  readonly earlier: Score | null;
};

/**
 * Why nothing may be told of an attempt: its drill is `running` and gives feedback at its end, or was made on this device
 * in a set that gives none (`silent`).
 */
export type Seal = 'running' | 'silent';

/** A kept attempt as the results page knows it. `judged` is null where it is sealed or its case is not known here. */
export type Reading = {
  readonly stored: StoredAttempt;
  readonly judged: Judged | null;
  readonly seal: Seal | null;
  /** A later time its person met the exercise: shown, and left out of measures. */
  readonly isRepeat: boolean;
};

/** All that was read, and attempts that were given a further score, to be written back. */
export type Readings = { readonly readings: readonly Reading[]; readonly rescored: readonly StoredAttempt[] };

function toTrial({ attempt, person }: StoredAttempt, ready: ReadyCase, score: CaseScore): Trial {
  const { id, exercise, startedAt, responseTime, policy, marks } = attempt;
  const { places } = ready.key;
  return { id, person: person.id, exercise: exercise.id, startedAt, responseTime, policy, marks, places, score };
}

function makeReadier(): Readier {
  const ready = new Map<string, ReadyCase | null>();
  return locked => {
    if (locked === null) return null;
    const known = ready.get(locked.hash);
    if (known !== undefined) return known;
    const fresh = readyCase(locked);
    ready.set(locked.hash, fresh);
    return fresh;
  };
}

/** Only drills made on this device are known; a result file is read by whoever collects it, and nothing is sealed. */
function sealOf({ attempt, drill }: StoredAttempt, drills: ReadonlyMap<string, Drill>): Seal | null {
  const made = drills.get(drill);
  if (made === undefined || attempt.policy.feedback === 'each') return null;
  if (attempt.policy.feedback === 'none') return 'silent';
  return isFinished(made) ? null : 'running';
}

function earlierScore(scores: readonly Score[], keyHash: string, scoringVersion: number): Score | null {
  return scores.findLast(score => score.keyHash !== keyHash || score.scoringVersion !== scoringVersion) ?? null;
}

type Readier = (locked: LockedCase | null) => ReadyCase | null;

/** Judged by the case of today; a score by the key it was made on comes first, where there is none yet. */
function judge(
  stored: StoredAttempt,
  known: CasesKnown,
  readied: Readier,
  now: string,
): Omit<Reading, 'isRepeat' | 'seal'> {
  const today = readied(caseOfToday(stored.attempt, known));
  if (today === null) return { stored, judged: null };
  const made = readied(caseMadeOn(stored.attempt, known));
  const before = made === null || made === today ? stored.attempt : scoreAttempt(stored.attempt, made, now).attempt;
  const { attempt, score } = scoreAttempt(before, today, now);
  const judged = {
    locked: today.locked,
    score,
    trial: toTrial(stored, today, score),
    earlier: earlierScore(attempt.scores, today.keyHash, score.scoringVersion),
  };
  return { stored: attempt === stored.attempt ? stored : { ...stored, attempt }, judged };
}

/** Judges every attempt. `now` is the moment of any new score, in UTC. */
export function readAttempts(
  attempts: readonly StoredAttempt[],
  known: CasesKnown,
  drills: ReadonlyMap<string, Drill>,
  now: string,
): Readings {
  const readied = makeReadier();
  const read = attempts.map(stored => {
    const seal = sealOf(stored, drills);
    return seal === null ? { ...judge(stored, known, readied, now), seal } : { stored, judged: null, seal };
  });
  const rescored = read.flatMap(({ stored }, index) => (stored === attempts[index] ? [] : [stored]));
  return { readings: noteRepeats(read), rescored };
}

function noteRepeats(read: readonly Omit<Reading, 'isRepeat'>[]): readonly Reading[] {
  const { repeats } = splitExposures(
    read.map(({ stored: { attempt, person } }) => ({
      id: attempt.id,
      person: person.id,
      exercise: attempt.exercise.id,
      startedAt: attempt.startedAt,
    })),
  );
  const ids = new Set(repeats.map(({ id }) => id));
  return read.map(reading => ({ ...reading, isRepeat: ids.has(reading.stored.attempt.id) }));
}

/** What measures are made of: judged attempts that were the first of their person on the exercise. */
export function countedTrials(readings: readonly Reading[]): readonly Trial[] {
  return readings.flatMap(({ judged, isRepeat }) => (judged === null || isRepeat ? [] : [judged.trial]));
}
