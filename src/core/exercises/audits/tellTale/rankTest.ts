import { areaUnderCurve } from '../../../statistics/areaUnderCurve.ts';
import { normalCumulative } from '../../../statistics/normal.ts';
import type { RocRatings } from '../../../statistics/rocRatings.ts';

/** `area` is the chance that a signal is rated above a noise; `z` how far that is from one half, had nothing told. */
export type RankTest = { readonly area: number; readonly z: number; readonly p: number };

/**
 * The test of Wilcoxon, Mann and Whitney with its variance under no difference, corrected for ties: unlike an interval
 * round the area it keeps its level with few cases and with areas near 1. Null where a kind has no case.
 */
export function testRanks(ratings: RocRatings, tail: 'both' | 'upper'): RankTest | null {
  const area = areaUnderCurve(ratings).value;
  if (area === null) return null;
  const deviation = Math.sqrt(nullVariance(ratings));
  const z = deviation === 0 ? 0 : (area - 0.5) / deviation;
  const p = tail === 'both' ? 2 * normalCumulative(-Math.abs(z)) : normalCumulative(-z);
  return { area, z, p: Math.min(1, p) };
}

function nullVariance({ signal, noise }: RocRatings): number {
  const counts = new Map<number, number>();
  for (const rating of [...signal, ...noise]) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  const all = signal.length + noise.length;
  const ties = [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
  return (all + 1 - ties / (all * (all - 1))) / (12 * signal.length * noise.length);
}
