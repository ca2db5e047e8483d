import type { Specimen } from '../document/specimen.ts';
import type { Draft } from '../drills/drill.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { ExerciseSet, Policy } from '../exercises/set.ts';
import type { CaseScore } from '../scoring/caseScore.ts';
import { packTrace } from '../trace/packTrace.ts';
import type { Attempt, Score } from './attempt.ts';
import { contentHash } from './contentHash.ts';

type Locking = {
  readonly draft: Draft;
  readonly policy: Policy;
  readonly exercise: Exercise;
  /** As it lies in the collection, before it was made out to anybody. */
  readonly specimen: Specimen;
  readonly set: ExerciseSet | null;
  /** Ms since 1970 in UTC; a clock set back meanwhile does not lock an attempt before it was started. */
  readonly lockedAt: number;
};

/** An answer, locked: what was worked on by name and content, everything done, and no score yet. */
export function makeAttempt({ draft, policy, exercise, specimen, set, lockedAt }: Locking): Attempt {
  return {
    kind: 'loupe/attempt',
    version: 1,
    id: draft.attempt,
    exercise: { id: exercise.id, hash: contentHash(exercise) },
    specimen: { id: specimen.id, hash: contentHash(specimen) },
    set: set === null ? null : { id: set.id, hash: contentHash(set) },
    policy,
    pressVersion: null,
    startedAt: toMoment(draft.startedAt),
    lockedAt: toMoment(Math.max(draft.startedAt, lockedAt)),
    responseTime: draft.elapsed,
    marks: draft.marks,
    edits: draft.edits,
    verdict: draft.verdict,
    trace: packTrace(draft.trace).text,
    scores: [],
  };
}

/** What is kept of a score. `scoredAt` in ms since 1970. */
export function makeScore(score: CaseScore, exercise: Pick<Exercise, 'key'>, scoredAt: number): Score {
  return {
    scoringVersion: score.scoringVersion,
    keyHash: contentHash(exercise.key),
    scoredAt: toMoment(scoredAt),
    verdictPoints: score.verdict,
    localisationPoints: score.localisation,
    success: score.success,
  };
}

function toMoment(instant: number): string {
  return new Date(instant).toISOString();
}
