import { intervalAround, isLevel, normalReach, SHARE } from './interval.ts';
import { type Interval, type Measured, measured, undefinedFor } from './measured.ts';
import { type RocRatings, refuseRatings } from './rocRatings.ts';
import { countBeaten, sortRatings } from './sortedRatings.ts';

/**
 * Area under the empirical ROC curve with its structural components: for each signal the share of noises it beats,
 * for each noise the share of signals that beat it (ties one half).
 */
export type Placements = {
  readonly area: number;
  readonly signal: readonly number[];
  readonly noise: readonly number[];
};

export function placeRatings(ratings: RocRatings): Measured<Placements> {
  const reason = refuseRatings(ratings);
  if (reason !== null) return undefinedFor(reason);
  const noise = sortRatings(ratings.noise);
  const signal = sortRatings(ratings.signal);
  const beaten = ratings.signal.map(rating => countBeaten(noise, rating));
  const pairs = beaten.reduce((sum, count) => sum + count, 0);
  return measured({
    area: pairs / (noise.length * signal.length),
    signal: beaten.map(count => count / noise.length),
    noise: ratings.noise.map(rating => (signal.length - countBeaten(signal, rating)) / signal.length),
  });
}

/** Chance that a random signal is rated above a random noise, ties counting one half. */
export function areaUnderCurve(ratings: RocRatings): Measured<number> {
  const placed = placeRatings(ratings);
  return placed.value === null ? placed : measured(placed.value.area);
}

/** Variance of an area from its size alone (Hanley and McNeil 1982). */
export function hanleyMcNeilVariance(area: number, signals: number, noises: number): Measured<number> {
  if (!(area >= 0 && area <= 1)) return undefinedFor('statistics/out-of-range');
  if (!(signals >= 1)) return undefinedFor('statistics/no-signal-cases');
  if (!(noises >= 1)) return undefinedFor('statistics/no-noise-cases');
  if (!Number.isFinite(signals + noises)) return undefinedFor('statistics/not-finite');
  const twoSignals = area / (2 - area);
  const twoNoises = (2 * area * area) / (1 + area);
  const square = area * area;
  const sum = area * (1 - area) + (signals - 1) * (twoSignals - square) + (noises - 1) * (twoNoises - square);
  return measured(sum / (signals * noises));
}

/**
 * Interval of an area: `plain` is cut off at 0 and 1 (pROC), `logit` stays inside by itself and suits areas near 1,
 * but does not exist at 0 and 1.
 */
export function areaInterval(
  area: number,
  variance: number,
  level = 0.95,
  scale: 'plain' | 'logit' = 'plain',
): Measured<Interval> {
  if (!(area >= 0 && area <= 1 && variance >= 0 && isLevel(level))) return undefinedFor('statistics/out-of-range');
  const reach = normalReach(level) * Math.sqrt(variance);
  if (scale === 'plain') return measured(intervalAround(area, reach, level, SHARE));
  const slope = area * (1 - area);
  if (slope === 0) return undefinedFor('statistics/no-variance');
  const odds = area / (1 - area);
  const factor = Math.exp(reach / slope);
  return measured({ low: odds / (odds + factor), high: 1 - 1 / (1 + odds * factor), level });
}
