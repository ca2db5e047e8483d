import { studentQuantile } from '../../statistics/distributions.ts';
import { type Interval, type Measured, measured, undefinedFor } from '../../statistics/measured.ts';
import { covarianceOf, meanOf } from '../../statistics/moments.ts';

/** Under this many persons nothing is said of a class. */
export const ENOUGH_PERSONS = 3;

export type PersonMean = { readonly value: number; readonly interval: Interval; readonly persons: number };

/**
 * The mean of a figure over persons, each weighing the same, with Student's 95 % interval for persons drawn by chance.
 * Persons for whom the figure is silent are left out; `low` and `high` are the bounds the figure cannot leave.
 */
export function meanOverPersons(
  figures: readonly (number | null)[],
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): Measured<PersonMean> {
  const values = figures.filter(figure => figure !== null);
  const persons = values.length;
  if (persons < ENOUGH_PERSONS) return undefinedFor('statistics/too-few-readers');
  const value = meanOf(values);
  const reach = studentQuantile(0.975, persons - 1) * Math.sqrt(covarianceOf(values, values) / persons);
  const interval = { low: Math.max(low, value - reach), high: Math.min(high, value + reach), level: 0.95 };
  return measured({ value, interval, persons });
}
