import { isSameValue } from '../../units/isSameValue.ts';
import type { Attempt } from '../attempt.ts';
import { joinScores } from './joinScores.ts';
import type { Kept, KeptAttempt } from './keptAttempt.ts';
import type { LockedCase } from './lockedCase.ts';
import type { Results } from './resultFile.ts';

/**
 * Why an attempt is not taken: another attempt has its id, its scores contradict those kept here, or the file holds
 * another key for the same version of the exercise.
 */
export const CLASHES = ['other-attempt', 'other-score', 'other-case'] as const;
export type Clash = (typeof CLASHES)[number];

/** What a file brings: attempts by id, each told once. `written` are those to be stored, new or with more scores. */
export type Merge = {
  readonly added: readonly string[];
  readonly rescored: readonly string[];
  readonly known: readonly string[];
  readonly refused: readonly { readonly id: string; readonly clash: Clash }[];
  readonly written: readonly KeptAttempt[];
  readonly cases: readonly LockedCase[];
};

/** The attempts of a file that was read, each with its person and its drill. */
export function unpackResults({ attempts, person, drills }: Results): readonly KeptAttempt[] {
  const drillOf = new Map(drills.flatMap(drill => drill.attempts.map(id => [id, drill.id] as const)));
  return attempts.map(attempt => ({ attempt, person, drill: drillOf.get(attempt.id)! }));
}

function withoutScores(attempt: Attempt): Omit<Attempt, 'scores'> {
  const { scores: _, ...rest } = attempt;
  return rest;
}

function isSameAttempt(a: KeptAttempt, b: KeptAttempt): boolean {
  return (
    a.person.id === b.person.id &&
    a.drill === b.drill &&
    isSameValue(withoutScores(a.attempt), withoutScores(b.attempt))
  );
}

type Fate = Clash | 'added' | 'known' | KeptAttempt;

function judge(kept: Kept, incoming: KeptAttempt): Fate {
  const known = kept.attempts.get(incoming.attempt.id);
  if (known === undefined) return 'added';
  if (!isSameAttempt(known, incoming)) return 'other-attempt';
  const scores = joinScores(known.attempt.scores, incoming.attempt.scores);
  if (scores === null) return 'other-score';
  if (isSameValue(scores, known.attempt.scores)) return 'known';
  return { ...known, attempt: { ...known.attempt, scores } };
}

/** What a file adds to what is kept, changing nothing yet: nothing is lost, and nothing is there twice (EXC-23). */
export function mergeResults(kept: Kept, results: Results): Merge {
  const clashing = new Set(
    results.exercises.filter(one => !isSameValue(kept.cases.get(one.hash) ?? one, one)).map(({ hash }) => hash),
  );
  const fates = unpackResults(results).map(incoming => ({
    incoming,
    id: incoming.attempt.id,
    fate: clashing.has(incoming.attempt.exercise.hash) ? ('other-case' as const) : judge(kept, incoming),
  }));
  const idsOf = (wanted: Fate): readonly string[] => fates.filter(({ fate }) => fate === wanted).map(({ id }) => id);
  return {
    added: idsOf('added'),
    known: idsOf('known'),
    rescored: fates.filter(({ fate }) => typeof fate === 'object').map(({ id }) => id),
    refused: fates.flatMap(({ id, fate }) => CLASHES.filter(clash => clash === fate).map(clash => ({ id, clash }))),
    written: fates.flatMap(({ incoming, fate }) => {
      if (fate === 'added') return [incoming];
      return typeof fate === 'object' ? [fate] : [];
    }),
    cases: results.exercises.filter(({ hash }) => !kept.cases.has(hash)),
  };
}

/** What is kept after a merge. */
export function applyMerge(kept: Kept, merge: Merge): Kept {
  return {
    attempts: new Map([...kept.attempts, ...merge.written.map(one => [one.attempt.id, one] as const)]),
    cases: new Map([...kept.cases, ...merge.cases.map(one => [one.hash, one] as const)]),
  };
}
