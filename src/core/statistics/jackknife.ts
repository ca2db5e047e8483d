import { type Bounds, intervalAround, isLevel, normalReach, UNBOUNDED } from './interval.ts';
import { type Interval, type Measured, measured, undefinedFor } from './measured.ts';

export type Jackknife = {
  readonly figure: number;
  /** The figure without each document in turn. */
  readonly leaveOneOut: readonly number[];
  readonly pseudovalues: readonly number[];
  /** Pseudovalues shifted so that their mean is the figure itself. */
  readonly centredPseudovalues: readonly number[];
  readonly variance: number;
  readonly standardError: number;
  readonly interval: Interval;
};

/** Jackknife summary of a figure and its leave-one-out values; normal interval, cut off at the bounds of the figure. */
export function jackknife(
  figure: number,
  leaveOneOut: readonly number[],
  level = 0.95,
  bounds: Bounds = UNBOUNDED,
): Measured<Jackknife> {
  const n = leaveOneOut.length;
  if (n < 2) return undefinedFor('statistics/too-few-cases');
  if (!isLevel(level)) return undefinedFor('statistics/out-of-range');
  const mean = leaveOneOut.reduce((sum, value) => sum + value, 0) / n;
  const squares = leaveOneOut.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const variance = (squares * (n - 1)) / n;
  const pseudovalues = leaveOneOut.map(value => n * figure - (n - 1) * value);
  const shift = figure - (n * figure - (n - 1) * mean);
  return measured({
    figure,
    leaveOneOut,
    pseudovalues,
    centredPseudovalues: pseudovalues.map(value => value + shift),
    variance,
    standardError: Math.sqrt(variance),
    interval: intervalAround(figure, normalReach(level) * Math.sqrt(variance), level, bounds),
  });
}
