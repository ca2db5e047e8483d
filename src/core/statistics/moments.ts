import { isLevel, normalReach } from './interval.ts';
import type { Interval, Measured, Reason } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

export type Correlation = {
  readonly value: number;
  /** Fisher's transform; it needs four pairs. */
  readonly interval: Measured<Interval>;
};

export function measureMean(values: readonly number[]): Measured<number> {
  if (values.length === 0) return undefinedFor('statistics/no-cases');
  if (!values.every(Number.isFinite)) return undefinedFor('statistics/not-finite');
  return measured(meanOf(values));
}

/** The n - 1 variance. */
export function measureVariance(values: readonly number[]): Measured<number> {
  return measureCovariance(values, values);
}

/** The n - 1 covariance of values paired by place. */
export function measureCovariance(first: readonly number[], second: readonly number[]): Measured<number> {
  const reason = refusePairs(first, second);
  return reason === null ? measured(covarianceOf(first, second)) : undefinedFor(reason);
}

/** Pearson's r of values paired by place; with 0 and 1 on one side it is the point-biserial correlation. */
export function measureCorrelation(
  first: readonly number[],
  second: readonly number[],
  level = 0.95,
): Measured<Correlation> {
  const reason = refusePairs(first, second);
  if (reason !== null) return undefinedFor(reason);
  if (!isLevel(level)) return undefinedFor('statistics/out-of-range');
  const spread = Math.sqrt(covarianceOf(first, first)) * Math.sqrt(covarianceOf(second, second));
  if (spread === 0) return undefinedFor('statistics/no-variance');
  const value = Math.max(-1, Math.min(1, covarianceOf(first, second) / spread));
  return measured({ value, interval: fisherInterval(value, first.length, level) });
}

/** Of finite numbers; NaN for none. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of two or more finite pairs. A constant side gives exactly 0, whatever rounding does to its mean. */
export function covarianceOf(first: readonly number[], second: readonly number[]): number {
  if (isConstant(first) || isConstant(second)) return 0;
  const [a, b] = [meanOf(first), meanOf(second)];
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += (first[i]! - a) * (second[i]! - b);
  return sum / (first.length - 1);
}

function isConstant(values: readonly number[]): boolean {
  return values.every(value => value === values[0]);
}

function fisherInterval(r: number, pairs: number, level: number): Measured<Interval> {
  if (pairs < 4) return undefinedFor('statistics/too-few-cases');
  const reach = normalReach(level) / Math.sqrt(pairs - 3);
  const centre = Math.atanh(r);
  return measured({ low: Math.tanh(centre - reach), high: Math.tanh(centre + reach), level });
}

function refusePairs(first: readonly number[], second: readonly number[]): Reason | null {
  if (first.length !== second.length) return 'statistics/unequal-lengths';
  if (first.length < 2) return 'statistics/too-few-cases';
  return first.every(Number.isFinite) && second.every(Number.isFinite) ? null : 'statistics/not-finite';
}
