import type { Reason } from './measured.ts';

/** One place to be found: the rating of the mark that found it, null where none did, and its weight in the document. */
export type Lesion = { readonly rating: number | null; readonly weight: number };

export type AbnormalCase = { readonly falseMarks: readonly number[]; readonly lesions: readonly Lesion[] };

/**
 * The marks of one reader: `normal` holds the ratings of the false marks on each document with nothing to find,
 * `abnormal` the marks on each document with one place or more. Ratings are finite, higher meaning surer.
 */
export type FrocCases = {
  readonly normal: readonly (readonly number[])[];
  readonly abnormal: readonly AbnormalCase[];
};

function hasLooseRating({ normal, abnormal }: FrocCases): boolean {
  const isLoose = (rating: number): boolean => !Number.isFinite(rating);
  if (normal.some(marks => marks.some(isLoose))) return true;
  return abnormal.some(
    ({ falseMarks, lesions }) =>
      falseMarks.some(isLoose) ||
      lesions.some(({ rating, weight }) => (rating !== null && isLoose(rating)) || isLoose(weight)),
  );
}

/** Why nothing can be computed from these marks at all; null if something can. */
export function refuseFrocCases(cases: FrocCases): Reason | null {
  if (cases.normal.length + cases.abnormal.length === 0) return 'statistics/no-cases';
  if (hasLooseRating(cases)) return 'statistics/not-finite';
  if (cases.abnormal.some(({ lesions }) => lesions.length === 0)) return 'statistics/no-lesions';
  return cases.abnormal.some(({ lesions }) => lesions.some(({ weight }) => weight < 0))
    ? 'statistics/out-of-range'
    : null;
}

/** Highest of some ratings, -Infinity where there is none: a document left unmarked lies below every mark. */
export function highest(ratings: readonly (number | null)[]): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const rating of ratings) if (rating !== null && rating > top) top = rating;
  return top;
}

export function lesionRatings(abnormal: AbnormalCase): readonly (number | null)[] {
  return abnormal.lesions.map(({ rating }) => rating);
}

/** Highest rating of any mark on a document, right or wrong. */
export function highestMark({ falseMarks, lesions }: AbnormalCase): number {
  return highest([...falseMarks, ...lesions.map(({ rating }) => rating)]);
}
