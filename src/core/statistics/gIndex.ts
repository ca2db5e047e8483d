import { isLevel, normalReach } from './interval.ts';
import type { Interval, Measured, Reason } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';
import type { Category } from './ratingCounts.ts';

export type GIndex = {
  readonly index: number;
  readonly standardError: number;
  /** Adjusted Wald: two agreements and two disagreements are added before the interval is taken. */
  readonly interval: Interval;
};

export type AgreementCount = {
  readonly cases: number;
  readonly agreements: number;
  readonly categories: number;
  /** Raters who must all agree; two unless told. */
  readonly raters?: number;
};

/** Agreement above 1 / categories^(raters - 1), what raters without knowledge or habits would reach. */
export function measureGIndex(count: AgreementCount, level = 0.95): Measured<GIndex> {
  const { cases, agreements, categories, raters = 2 } = count;
  if (cases === 0) return undefinedFor('statistics/no-cases');
  if (raters < 2) return undefinedFor('statistics/too-few-readers');
  const possible = cases > 0 && agreements >= 0 && agreements <= cases && categories >= 2;
  if (!possible || !Number.isFinite(cases + categories + raters) || !isLevel(level))
    return undefinedFor('statistics/out-of-range');
  const chance = categories ** (1 - raters);
  const above = (share: number) => (share - chance) / (1 - chance);
  const share = agreements / cases;
  const standardError = Math.sqrt((share * (1 - share)) / cases) / (1 - chance);
  const centre = (agreements + 2) / (cases + 4);
  const reach = normalReach(level) * Math.sqrt((centre * (1 - centre)) / (cases + 4));
  return measured({
    index: above(share),
    standardError,
    interval: { low: above(centre - reach), high: above(centre + reach), level },
  });
}

export type GIndexPair = { readonly first: number; readonly second: number; readonly index: Measured<GIndex> };

export type GIndexTable = {
  readonly pairs: readonly GIndexPair[];
  readonly unanimous: Measured<GIndex>;
};

/**
 * The G-index of every two raters and of all together: one row per case, one column per rater, null where a rater
 * did not rate. A pair uses the cases both rated, unanimity the cases all rated.
 */
export function measureGIndexTable(
  ratings: readonly (readonly (Category | null)[])[],
  categories: readonly Category[],
  level = 0.95,
): Measured<GIndexTable> {
  const reason = refuseRatings(ratings, categories);
  if (reason !== null) return undefinedFor(reason);
  const raters = ratings[0]!.map((_, rater) => rater);
  const measureAmong = (chosen: readonly number[]) => {
    const rated = ratings
      .map(row => chosen.map(rater => row[rater]!))
      .filter(row => row.every(rating => rating !== null));
    const agreements = rated.filter(row => row.every(rating => rating === row[0])).length;
    return measureGIndex(
      { cases: rated.length, agreements, categories: categories.length, raters: chosen.length },
      level,
    );
  };
  const pairs = raters.flatMap(first =>
    raters.slice(first + 1).map(second => ({ first, second, index: measureAmong([first, second]) })),
  );
  return measured({ pairs, unanimous: measureAmong(raters) });
}

function refuseRatings(
  ratings: readonly (readonly (Category | null)[])[],
  categories: readonly Category[],
): Reason | null {
  const first = ratings[0];
  if (first === undefined) return 'statistics/no-cases';
  if (ratings.some(row => row.length !== first.length)) return 'statistics/unequal-lengths';
  if (first.length < 2) return 'statistics/too-few-readers';
  const known = ratings.every(row => row.every(rating => rating === null || categories.includes(rating)));
  return known ? null : 'statistics/out-of-range';
}
