import type { Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

export type Category = string | number;

/**
 * A square table of counts: rows are the first rater's categories, columns the second's, both in the order given.
 * Cases with a missing rating are left out. A rating outside the categories is out of range.
 */
export function tabulatePairs(
  first: readonly (Category | null)[],
  second: readonly (Category | null)[],
  categories: readonly Category[],
): Measured<readonly (readonly number[])[]> {
  if (first.length !== second.length) return undefinedFor('statistics/unequal-lengths');
  const table = categories.map(() => categories.map(() => 0));
  for (let i = 0; i < first.length; i++) {
    const [one, other] = [first[i]!, second[i]!];
    if (one === null || other === null) continue;
    const row = table[categories.indexOf(one)];
    const column = categories.indexOf(other);
    if (row === undefined || column < 0) return undefinedFor('statistics/out-of-range');
    row[column] = row[column]! + 1;
  }
  return measured(table);
}

/** From a row of ratings per case to a row of counts per case; a case with a missing rating is left out. */
export function countRatings(
  ratings: readonly (readonly (Category | null)[])[],
  categories: readonly Category[],
): Measured<readonly (readonly number[])[]> {
  const complete = ratings.filter(row => !row.includes(null));
  if (complete.some(row => row.length !== complete[0]!.length)) return undefinedFor('statistics/unequal-lengths');
  if (complete.some(row => row.some(rating => !categories.includes(rating!))))
    return undefinedFor('statistics/out-of-range');
  return measured(complete.map(row => categories.map(category => row.filter(rating => rating === category).length)));
}
