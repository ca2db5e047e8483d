/*
 * Counting in a sorted list of ratings: how a comparison of every document with every other is had in n log n.
 */

/** Ascending copy; -Infinity and Infinity sort like numbers. */
export function sortRatings(ratings: readonly number[]): Float64Array {
  return Float64Array.from(ratings).sort();
}

/** How many of the ascending ratings are below x. */
export function countBelow(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending ratings are at most x. */
export function countUpTo(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of ratings below x plus half of those equal to it: the sum of psi(rating, x). */
export function countBeaten(sorted: Float64Array, x: number): number {
  return (countBelow(sorted, x) + countUpTo(sorted, x)) / 2;
}
