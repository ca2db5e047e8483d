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

export function measured<T>(value: T): Measured<T> {
  return { value, reason: null };
}

export function undefinedFor(reason: Reason): { readonly value: null; readonly reason: Reason } {
  return { value: null, reason };
}
