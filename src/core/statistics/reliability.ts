import { fisherQuantile } from './distributions.ts';
import { isLevel } from './interval.ts';
import { covaryItems, type ItemScores, keepAnswered, refuseScores } from './itemScores.ts';
import type { Interval, Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

export type Reliability = {
  readonly persons: number;
  readonly items: number;
  /** Cronbach's alpha of the scores as they are. */
  readonly alpha: number;
  readonly interval: Measured<Interval>;
  readonly standardError: Measured<number>;
  /** Alpha of the scores after every item is given the same spread. */
  readonly standardised: Measured<number>;
  /** Mean correlation between two items. */
  readonly averageCorrelation: Measured<number>;
  /** Of a person's total, in points. */
  readonly errorOfMeasurement: Measured<number>;
};

/**
 * How well a set of items ranks persons. With missing scores the covariances are those of the persons who have
 * both items. Genuine and altered documents are two scales: measure them apart.
 */
export function measureReliability(scores: ItemScores, level = 0.95): Measured<Reliability> {
  const reason = refuseScores(scores);
  if (reason !== null) return undefinedFor(reason);
  const answered = keepAnswered(scores);
  const persons = answered.length;
  if (persons === 0) return undefinedFor('statistics/no-cases');
  if (persons < 2) return undefinedFor('statistics/too-few-cases');
  const matrix = covaryItems(answered);
  const alpha = alphaOfCovariances(matrix);
  if (alpha.value === null) return alpha;
  const spread = measureAlphaSpread(alpha.value, matrix.length, persons, level);
  const averageCorrelation = averageOffDiagonal(matrix);
  return measured({
    persons,
    items: matrix.length,
    alpha: alpha.value,
    interval: spread.value === null ? spread : spread.value.interval,
    standardError: spread.value === null ? spread : spread.value.standardError,
    standardised:
      averageCorrelation.value === null
        ? averageCorrelation
        : projectReliability(averageCorrelation.value, matrix.length),
    averageCorrelation,
    errorOfMeasurement: measureErrorOfMeasurement(Math.sqrt(sum(matrix.flat())), alpha.value),
  });
}

/**
 * Kuder and Richardson's formula 20: alpha for items scored 0 or 1. Its p(1 - p) are population variances, and so
 * must the variance of the total be; then it equals alpha. Mixing the two conventions gives .29595 for LSAT 6
 * where .29500 is right.
 */
export function measureKr20(scores: ItemScores): Measured<number> {
  if (scores.some(row => row.some(score => score !== null && score !== 0 && score !== 1)))
    return undefinedFor('statistics/out-of-range');
  const reliability = measureReliability(scores);
  return reliability.value === null ? reliability : measured(reliability.value.alpha);
}

/** k / (k - 1) (1 - sum of the item variances / variance of the total), from the items' covariance matrix. */
export function alphaOfCovariances(matrix: readonly (readonly number[])[]): Measured<number> {
  const items = matrix.length;
  if (items < 2) return undefinedFor('statistics/too-few-items');
  const total = sum(matrix.flat());
  if (Number.isNaN(total)) return undefinedFor('statistics/no-pairs');
  if (total < 1e-14 * sum(matrix.map((row, i) => row[i]!)) || total === 0)
    return undefinedFor('statistics/no-variance');
  return measured((items / (items - 1)) * (1 - sum(matrix.map((row, i) => row[i]!)) / total));
}

export type AlphaSpread = { readonly standardError: Measured<number>; readonly interval: Measured<Interval> };

/** Feldt's 1965 interval by F quantiles, and the large-sample standard error, of a printed alpha. */
export function measureAlphaSpread(alpha: number, items: number, persons: number, level = 0.95): Measured<AlphaSpread> {
  if (!Number.isFinite(alpha + items + persons)) return undefinedFor('statistics/not-finite');
  if (alpha > 1 || !isLevel(level)) return undefinedFor('statistics/out-of-range');
  if (items < 2) return undefinedFor('statistics/too-few-items');
  if (persons < 2) return undefinedFor('statistics/too-few-cases');
  const [above, below] = [persons - 1, (persons - 1) * (items - 1)];
  const tail = (1 - level) / 2;
  return measured({
    standardError:
      persons > 2
        ? measured((1 - alpha) * Math.sqrt((2 * items) / ((items - 1) * (persons - 2))))
        : undefinedFor('statistics/too-few-cases'),
    interval: measured({
      low: 1 - (1 - alpha) * fisherQuantile(1 - tail, above, below),
      high: 1 - (1 - alpha) / fisherQuantile(1 - tail, below, above),
      level,
    }),
  });
}

/** Spearman and Brown: the reliability of a test `times` as long, of the same kind of items. */
export function projectReliability(reliability: number, times: number): Measured<number> {
  if (!Number.isFinite(reliability + times)) return undefinedFor('statistics/not-finite');
  const divisor = 1 + (times - 1) * reliability;
  if (times <= 0 || divisor <= 0) return undefinedFor('statistics/out-of-range');
  return measured((times * reliability) / divisor);
}

/** How many times as long a test must be to reach a reliability (Spearman and Brown, solved for the length). */
export function projectLength(reliability: number, wanted: number): Measured<number> {
  if (!Number.isFinite(reliability + wanted)) return undefinedFor('statistics/not-finite');
  const possible = reliability > 0 && reliability < 1 && wanted > 0 && wanted < 1;
  if (!possible) return undefinedFor('statistics/out-of-range');
  return measured((wanted * (1 - reliability)) / (reliability * (1 - wanted)));
}

/** The standard error of measurement: deviation of the totals times the root of 1 - reliability. */
export function measureErrorOfMeasurement(deviation: number, reliability: number): Measured<number> {
  if (!Number.isFinite(deviation + reliability)) return undefinedFor('statistics/not-finite');
  if (deviation < 0 || reliability > 1) return undefinedFor('statistics/out-of-range');
  return measured(deviation * Math.sqrt(1 - reliability));
}

function averageOffDiagonal(matrix: readonly (readonly number[])[]): Measured<number> {
  const deviations = matrix.map((row, i) => Math.sqrt(row[i]!));
  if (deviations.includes(0)) return undefinedFor('statistics/no-variance');
  const correlations = matrix.flatMap((row, i) => row.slice(0, i).map((c, j) => c / (deviations[i]! * deviations[j]!)));
  return measured(sum(correlations) / correlations.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
