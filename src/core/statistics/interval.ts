import type { Interval } from './measured.ts';
import { normalQuantile } from './normal.ts';

/** Whether a confidence level is strictly between 0 and 1, and far enough from 1 to leave a tail on either side. */
export function isLevel(level: number): boolean {
  return level > 0 && 1 - (1 - level) / 2 < 1;
}

/** z with `level` of the normal distribution between -z and z. */
export function normalReach(level: number): number {
  return -normalQuantile((1 - level) / 2);
}

export type Bounds = { readonly low: number; readonly high: number };
export const UNBOUNDED: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
export const SHARE: Bounds = { low: 0, high: 1 };

/** estimate -+ reach, cut off at the bounds the figure itself cannot leave. */
export function intervalAround(estimate: number, reach: number, level: number, bounds: Bounds = UNBOUNDED): Interval {
  return {
    low: Math.min(bounds.high, Math.max(bounds.low, estimate - reach)),
    high: Math.max(bounds.low, Math.min(bounds.high, estimate + reach)),
    level,
  };
}
