import { keyRegions } from '../../exercises/keySpots.ts';
import type { Attempt } from '../attempt.ts';
import type { LockedCase } from './lockedCase.ts';

/** What judging takes: regions to be rasterised and grown, and pairs of a mark and a region to be held against each other. */
export type JudgingWork = { readonly regions: number; readonly pairs: number };

/** The worst of either took 8 s and 4 s on a busy two-core machine; what people do stays far below. */
export const JUDGING_MAX: JudgingWork = { regions: 1000, pairs: 100_000 };

export function regionsOf({ key }: LockedCase): number {
  return keyRegions(key).length;
}

/** Of all attempts against the cases that come with them. */
export function judgingWork(attempts: readonly Attempt[], cases: readonly LockedCase[]): JudgingWork {
  const regions = new Map(cases.map(locked => [locked.hash, regionsOf(locked)]));
  const pairs = attempts.map(({ marks, exercise }) => marks.length * (regions.get(exercise.hash) ?? 0));
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
  return { regions: sum(regions.values()), pairs: sum(pairs) };
}
