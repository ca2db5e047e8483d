import { type Placements, placeRatings } from './areaUnderCurve.ts';
import { studentQuantile, studentSurvival } from './distributions.ts';
import { intervalAround, isLevel, normalReach } from './interval.ts';
import { type Interval, type Measured, measured, type Reason, undefinedFor } from './measured.ts';
import { normalCumulative } from './normal.ts';
import type { RocRatings } from './rocRatings.ts';

/*
 * Variances of areas and tests between two areas: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson,
 * Biometrics 44 (1988). The unpaired test takes Welch's degrees of freedom, as pROC does.
 */

function covarianceOf(x: readonly number[], y: readonly number[], meanX: number, meanY: number): number {
  return x.reduce((sum, value, i) => sum + (value - meanX) * (y[i]! - meanY), 0) / (x.length - 1);
}

function placementCovariance(a: Placements, b: Placements): number {
  const signal = covarianceOf(a.signal, b.signal, a.area, b.area) / a.signal.length;
  return signal + covarianceOf(a.noise, b.noise, a.area, b.area) / a.noise.length;
}

function placeEnough(ratings: RocRatings): Measured<Placements> {
  const placed = placeRatings(ratings);
  if (placed.value === null) return placed;
  return placed.value.signal.length < 2 || placed.value.noise.length < 2
    ? undefinedFor('statistics/too-few-cases')
    : placed;
}

/** Variance of the area; needs two documents of each kind. */
export function delongVariance(ratings: RocRatings): Measured<number> {
  const placed = placeEnough(ratings);
  return placed.value === null ? placed : measured(placementCovariance(placed.value, placed.value));
}

type Pair = { readonly first: Placements; readonly second: Placements };

function placeBoth(first: RocRatings, second: RocRatings): Measured<Pair> {
  const a = placeEnough(first);
  if (a.value === null) return a;
  const b = placeEnough(second);
  return b.value === null ? b : measured({ first: a.value, second: b.value });
}

function placeSameCases(first: RocRatings, second: RocRatings): Measured<Pair> {
  if (first.signal.length !== second.signal.length || first.noise.length !== second.noise.length)
    return undefinedFor('statistics/unequal-lengths');
  return placeBoth(first, second);
}

/** Covariance of two areas over the same documents, listed in the same order. */
export function delongCovariance(first: RocRatings, second: RocRatings): Measured<number> {
  const pair = placeSameCases(first, second);
  return pair.value === null ? pair : measured(placementCovariance(pair.value.first, pair.value.second));
}

export type AreaComparison = {
  readonly areas: readonly [number, number];
  /** First less second. */
  readonly difference: number;
  readonly variance: number;
  /** Z of the paired, D of the unpaired test. */
  readonly statistic: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: Interval;
};

/** Variances below this are the rounding of a variance of nothing. */
const ROUNDING = 1e-24;

function reasonAgainst(difference: number, variance: number, level: number): Reason | null {
  if (!isLevel(level)) return 'statistics/out-of-range';
  return variance <= ROUNDING && difference !== 0 ? 'statistics/no-variance' : null;
}

/** Test of two areas over the same documents. Two identical sets of ratings give Z = 0 and p = 1. */
export function comparePairedAreas(first: RocRatings, second: RocRatings, level = 0.95): Measured<AreaComparison> {
  const pair = placeSameCases(first, second);
  if (pair.value === null) return pair;
  const { first: a, second: b } = pair.value;
  const difference = a.area - b.area;
  const gaps: Placements = {
    area: difference,
    signal: a.signal.map((value, i) => value - b.signal[i]!),
    noise: a.noise.map((value, i) => value - b.noise[i]!),
  };
  const variance = placementCovariance(gaps, gaps);
  const reason = reasonAgainst(difference, variance, level);
  if (reason !== null) return undefinedFor(reason);
  const error = Math.sqrt(variance);
  const statistic = difference === 0 ? 0 : difference / error;
  return measured({
    areas: [a.area, b.area],
    difference,
    variance,
    statistic,
    p: 2 * normalCumulative(-Math.abs(statistic)),
    interval: intervalAround(difference, normalReach(level) * error, level),
  });
}

export type UnpairedComparison = AreaComparison & { readonly degrees: number };

/** Test of two areas over different documents. */
export function compareUnpairedAreas(
  first: RocRatings,
  second: RocRatings,
  level = 0.95,
): Measured<UnpairedComparison> {
  const pair = placeBoth(first, second);
  if (pair.value === null) return pair;
  const { first: a, second: b } = pair.value;
  const difference = a.area - b.area;
  const varianceA = placementCovariance(a, a);
  const varianceB = placementCovariance(b, b);
  const variance = varianceA + varianceB;
  const reason = variance <= ROUNDING ? 'statistics/no-variance' : reasonAgainst(difference, variance, level);
  if (reason !== null) return undefinedFor(reason);
  const freeA = a.signal.length + a.noise.length - 1;
  const freeB = b.signal.length + b.noise.length - 1;
  const degrees = variance ** 2 / (varianceA ** 2 / freeA + varianceB ** 2 / freeB);
  const statistic = difference / Math.sqrt(variance);
  const reach = -studentQuantile((1 - level) / 2, degrees) * Math.sqrt(variance);
  return measured({
    areas: [a.area, b.area],
    difference,
    variance,
    statistic,
    p: 2 * studentSurvival(Math.abs(statistic), degrees),
    interval: intervalAround(difference, reach, level),
    degrees,
  });
}
