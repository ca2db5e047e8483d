import { fisherQuantile } from './distributions.ts';
import { isLevel } from './interval.ts';
import { type MeanSquares, measureMeanSquares } from './meanSquares.ts';
import type { Interval, Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

/**
 * What the raters are: other people for every case; the same people, whose strictness counts as disagreement; the
 * same people, whose strictness does not. ICC(1), ICC(A,1) and ICC(C,1) of McGraw and Wong 1996.
 */
export const RATER_DESIGNS = ['oneway', 'agreement', 'consistency'] as const;
export type RaterDesign = (typeof RATER_DESIGNS)[number];

export type Coefficient = { readonly value: number; readonly interval: Measured<Interval> };

export type IntraclassCorrelation = {
  readonly cases: number;
  readonly raters: number;
  /** Of one rater's rating. */
  readonly single: Measured<Coefficient>;
  /** Of the mean of all raters. */
  readonly average: Measured<Coefficient>;
};

/** One row per case, one column per rater; a row with a missing rating is left out. */
export function measureIntraclassCorrelation(
  ratings: readonly (readonly (number | null)[])[],
  design: RaterDesign,
  level = 0.95,
): Measured<IntraclassCorrelation> {
  if (!isLevel(level)) return undefinedFor('statistics/out-of-range');
  const table = measureMeanSquares(ratings);
  if (table.value === null) return table;
  const squares = table.value;
  const { cases, raters } = squares;
  if (design === 'agreement') return measured({ cases, raters, ...agreement(squares, level) });
  const oneway = design === 'oneway';
  const error = oneway ? squares.withinCases : squares.residual;
  const below = oneway ? cases * (raters - 1) : (cases - 1) * (raters - 1);
  return measured({ cases, raters, ...byRatio(squares.betweenCases, error, raters, [cases - 1, below], level) });
}

export type ConsistencySummary = {
  readonly betweenCases: number;
  readonly residual: number;
  readonly raters: number;
  readonly cases: number;
};

/** Consistency from a printed analysis of variance, with the large-sample standard error of the single coefficient. */
export function measureConsistency(
  summary: ConsistencySummary,
  level = 0.95,
): Measured<Pick<IntraclassCorrelation, 'single' | 'average'> & { readonly standardError: number }> {
  const { betweenCases, residual, raters, cases } = summary;
  if (!Number.isFinite(betweenCases + residual + raters + cases)) return undefinedFor('statistics/not-finite');
  if (betweenCases < 0 || residual < 0 || !isLevel(level)) return undefinedFor('statistics/out-of-range');
  if (cases < 2) return undefinedFor('statistics/too-few-cases');
  if (raters < 2) return undefinedFor('statistics/too-few-readers');
  const degrees = [cases - 1, (cases - 1) * (raters - 1)] as const;
  const { single, average } = byRatio(betweenCases, residual, raters, degrees, level);
  if (single.value === null) return single;
  const rho = single.value.value;
  const spread = (1 - rho) * (1 + (raters - 1) * rho);
  const standardError = spread * Math.sqrt(2 / (raters * (raters - 1) * (cases - 1)));
  return measured({ single, average, standardError });
}

type Pair = Pick<IntraclassCorrelation, 'single' | 'average'>;

/** Where the between and error mean squares alone decide; the bounds put an F quantile before the error. */
function byRatio(
  between: number,
  error: number,
  raters: number,
  degrees: readonly [number, number],
  level: number,
): Pair {
  if (between + error === 0) return { single: undefinedFor('statistics/no-variance'), average: NO_SPREAD };
  const tail = (1 - level) / 2;
  const upper = fisherQuantile(1 - tail, degrees[0], degrees[1]);
  const lower = 1 / fisherQuantile(1 - tail, degrees[1], degrees[0]);
  const single = (times: number) => (between - times * error) / (between + (raters - 1) * times * error);
  const average = (times: number) => 1 - (times * error) / between;
  const cover = (at: (times: number) => number) =>
    measured({ value: at(1), interval: measured({ low: at(upper), high: at(lower), level }) });
  return { single: cover(single), average: between === 0 ? NO_SPREAD : cover(average) };
}

const NO_SPREAD = undefinedFor('statistics/no-variance');

/** Two-way agreement, with Satterthwaite's degrees of freedom for the mixture of rater and residual variance. */
function agreement(squares: MeanSquares, level: number): Pair {
  const { cases: n, raters: k, betweenCases: rows, betweenRaters: columns, residual: error } = squares;
  const whole = rows + (k - 1) * error + (k / n) * (columns - error);
  const mean = rows + (columns - error) / n;
  const nothing = 1e-12 * (rows + columns + error);
  if (whole <= nothing) return { single: NO_SPREAD, average: NO_SPREAD };
  const value = (rows - error) / whole;
  const interval = agreementBounds(squares, value, level);
  return {
    single: measured({ value, interval }),
    average: mean > nothing ? measured({ value: (rows - error) / mean, interval: stepUp(interval, k) }) : NO_SPREAD,
  };
}

/** From one rater to the mean of all (Spearman and Brown); a bound at or below -1 / (raters - 1) has no counterpart. */
function stepUp(interval: Measured<Interval>, raters: number): Measured<Interval> {
  if (interval.value === null) return interval;
  const { low, high, level } = interval.value;
  if (1 + (raters - 1) * low <= 0) return undefinedFor('statistics/out-of-range');
  const toMean = (rho: number) => (raters * rho) / (1 + (raters - 1) * rho);
  return measured({ low: toMean(low), high: toMean(high), level });
}

function agreementBounds(squares: MeanSquares, value: number, level: number): Measured<Interval> {
  const { cases: n, raters: k, betweenCases: rows, betweenRaters: columns, residual: error } = squares;
  if (value === 1) return measured({ low: 1, high: 1, level });
  const odds = (k * value) / (n * (1 - value));
  const fromRaters = odds * columns;
  const fromError = (1 + odds * (n - 1)) * error;
  const spread = fromRaters ** 2 / (k - 1) + fromError ** 2 / ((n - 1) * (k - 1));
  const degrees = (fromRaters + fromError) ** 2 / spread;
  if (!(degrees > 0)) return undefinedFor('statistics/not-finite');
  const tail = (1 - level) / 2;
  const above = fisherQuantile(1 - tail, n - 1, degrees);
  const below = fisherQuantile(1 - tail, degrees, n - 1);
  const mixture = k * columns + (k * n - k - n) * error;
  const low = (n * (rows - above * error)) / (above * mixture + n * rows);
  const high = (n * (below * rows - error)) / (mixture + n * below * rows);
  if (!Number.isFinite(low + high)) return undefinedFor('statistics/not-finite');
  return measured({ low, high, level });
}
