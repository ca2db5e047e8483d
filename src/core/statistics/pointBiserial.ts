import { isLevel, normalReach } from './interval.ts';
import type { Interval, Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

export type Group = { readonly mean: number; readonly deviation: number; readonly cases: number };

/**
 * Which population the two groups stand for: a simple sample, in which they keep their sizes, or an experiment, in
 * which they count alike.
 */
export const GROUP_WEIGHTINGS = ['weighted', 'unweighted'] as const;
export type GroupWeighting = (typeof GROUP_WEIGHTINGS)[number];

export type PointBiserial = {
  readonly correlation: number;
  readonly standardError: number;
  readonly interval: Interval;
};

/**
 * How strongly belonging to the first of two groups goes with a higher measure, without assuming equal variances.
 * Source: Bonett 2020, British Journal of Mathematical and Statistical Psychology 73.
 */
export function measurePointBiserial(
  first: Group,
  second: Group,
  weighting: GroupWeighting,
  level = 0.95,
): Measured<PointBiserial> {
  const groups = [first, second];
  if (!groups.every(group => Number.isFinite(group.mean + group.deviation + group.cases)))
    return undefinedFor('statistics/not-finite');
  if (groups.some(group => group.cases < 2)) return undefinedFor('statistics/too-few-cases');
  if (groups.some(group => group.deviation < 0) || !isLevel(level)) return undefinedFor('statistics/out-of-range');
  if (first.deviation + second.deviation === 0) return undefinedFor('statistics/no-variance');

  const { effect, standardError, scale } = weighting === 'weighted' ? inSample(first, second) : inTrial(first, second);
  const toCorrelation = (d: number) => d / Math.sqrt(d ** 2 + scale);
  const reach = normalReach(level) * standardError;
  return measured({
    correlation: toCorrelation(effect),
    standardError: (scale / (effect ** 2 + scale) ** 1.5) * standardError,
    interval: { low: toCorrelation(effect - reach), high: toCorrelation(effect + reach), level },
  });
}

/** A standardised mean difference and the constant that turns it into a correlation, d / sqrt(d^2 + scale). */
type Effect = { readonly effect: number; readonly standardError: number; readonly scale: number };

function inSample(first: Group, second: Group): Effect {
  const [n1, n2, v1, v2] = [first.cases, second.cases, first.deviation ** 2, second.deviation ** 2];
  const degrees = n1 + n2 - 2;
  const variance = ((n1 - 1) * v1 + (n2 - 1) * v2) / degrees;
  const effect = (first.mean - second.mean) / Math.sqrt(variance);
  const standardError = Math.sqrt((effect ** 2 * (1 / n1 + 1 / n2)) / 8 + (v1 / n1 + v2 / n2) / variance);
  return { effect, standardError, scale: (degrees * (n1 + n2)) / (n1 * n2) };
}

function inTrial(first: Group, second: Group): Effect {
  const [f1, f2, v1, v2] = [first.cases - 1, second.cases - 1, first.deviation ** 2, second.deviation ** 2];
  const variance = (v1 + v2) / 2;
  const effect = (first.mean - second.mean) / Math.sqrt(variance);
  const ofVariance = (effect ** 2 * (v1 ** 2 / f1 + v2 ** 2 / f2)) / (8 * variance ** 2);
  return { effect, standardError: Math.sqrt(ofVariance + (v1 / f1 + v2 / f2) / variance), scale: 4 };
}
