/**
 * A figure that may not exist. `value` is null exactly when `reason` is not, so that no screen can print
 * a NaN and every empty cell can say why it is empty.
 */
export const REASONS = [
  'statistics/no-cases',
  'statistics/no-signal-cases',
  'statistics/no-noise-cases',
  'statistics/too-few-cases',
  'statistics/too-few-readers',
  'statistics/too-few-items',
  'statistics/no-variance',
  'statistics/no-pairs',
  'statistics/out-of-range',
  'statistics/not-finite',
  'statistics/unequal-lengths',
  'statistics/no-convergence',
  'statistics/no-lesions',
] as const;
export type Reason = (typeof REASONS)[number];

export type Measured<T> =
  | { readonly value: T; readonly reason: null }
  | { readonly value: null; readonly reason: Reason };

/** A confidence interval with its nominal level in (0, 1). */
export type Interval = { readonly low: number; readonly high: number; readonly level: number };

/** The last line of defence: a figure that overflowed on the way, or holds a NaN, is undefined and says so. */
export function measured<T>(value: T): Measured<T> {
  const isBroken = typeof value === 'number' ? !Number.isFinite(value) : holdsNaN(value);
  return isBroken ? undefinedFor('statistics/not-finite') : { value, reason: null };
}

function holdsNaN(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return Number.isNaN(value);
  return Object.values(value).some(holdsNaN);
}

export function undefinedFor(reason: Reason): { readonly value: null; readonly reason: Reason } {
  return { value: null, reason };
}
