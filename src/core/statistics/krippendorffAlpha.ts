import type { Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

/** What a difference between two ratings means: any, by rank, by amount, by proportion. */
export const RATING_METRICS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type RatingMetric = (typeof RATING_METRICS)[number];

export type KrippendorffAlpha = {
  readonly alpha: number;
  /** Ratings that share a case with another one; only they count. */
  readonly ratings: number;
  readonly cases: number;
};

/**
 * Krippendorff's alpha of one row per case and one column per rater, null where a rater did not rate. Cases rated
 * once are left out. Ratio ratings are never negative. Source: Krippendorff, Content Analysis, chapter on reliability.
 */
export function measureKrippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  metric: RatingMetric,
): Measured<KrippendorffAlpha> {
  const cases = ratings.map(row => row.filter(rating => rating !== null)).filter(row => row.length > 1);
  const all = cases.flat();
  if (all.length === 0) return undefinedFor('statistics/no-pairs');
  if (!all.every(Number.isFinite)) return undefinedFor('statistics/not-finite');
  if (metric === 'ratio' && all.some(rating => rating < 0)) return undefinedFor('statistics/out-of-range');

  const values = [...new Set(all)].sort((a, b) => a - b);
  const place = new Map(values.map((value, i) => [value, i]));
  const counts = values.map(() => 0);
  for (const rating of all) counts[place.get(rating)!]! += 1;
  const scale = metric === 'ordinal' ? midranks(counts) : values;
  const difference = (i: number, j: number) => contrast(metric, scale[i]!, scale[j]!);

  let seen = 0;
  for (const row of cases) {
    const places = row.map(rating => place.get(rating)!);
    seen += sumPairs(places.length, (i, j) => difference(places[i]!, places[j]!)) / (row.length - 1);
  }
  const expected = sumPairs(values.length, (i, j) => counts[i]! * counts[j]! * difference(i, j));
  if (expected === 0) return undefinedFor('statistics/no-variance');
  return measured({ alpha: 1 - ((all.length - 1) * seen) / expected, ratings: all.length, cases: cases.length });
}

/** The squared difference; values of one rank or size never meet here, so a ratio never divides by 0. */
function contrast(metric: RatingMetric, a: number, b: number): number {
  if (a === b) return 0;
  if (metric === 'nominal') return 1;
  return metric === 'ratio' ? ((a - b) / (a + b)) ** 2 : (a - b) ** 2;
}

/** The ordinal scale: how many ratings lie below a value, plus half of those at it. */
function midranks(counts: readonly number[]): readonly number[] {
  let below = 0;
  return counts.map(count => {
    below += count;
    return below - count / 2;
  });
}

function sumPairs(length: number, term: (i: number, j: number) => number): number {
  let sum = 0;
  for (let i = 1; i < length; i++) for (let j = 0; j < i; j++) sum += term(i, j);
  return sum;
}
