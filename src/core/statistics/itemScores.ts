import type { Reason } from './measured.ts';
import { covarianceOf } from './moments.ts';

/** One row per person, one column per item: the score, usually 0 or 1, or null where the item was not put to them. */
export type ItemScores = readonly (readonly (number | null)[])[];

/** What keeps a table from being one of item scores, or null. */
export function refuseScores(scores: ItemScores): Reason | null {
  const items = scores[0]?.length ?? 0;
  if (scores.some(row => row.length !== items)) return 'statistics/unequal-lengths';
  if (!scores.every(row => row.every(score => score === null || Number.isFinite(score))))
    return 'statistics/not-finite';
  return null;
}

/** Persons with at least one score. */
export function keepAnswered(scores: ItemScores): ItemScores {
  return scores.filter(row => row.some(score => score !== null));
}

/** The scores one item was given, those left out not among them. */
export function scoresOf(scores: ItemScores, item: number): readonly number[] {
  return scores.map(row => row[item]!).filter(score => score !== null);
}

/**
 * The n - 1 covariances of the items, each over the persons who have both; NaN where fewer than two have.
 * Without missing scores this is the plain covariance matrix.
 */
export function covaryItems(scores: ItemScores): readonly (readonly number[])[] {
  const items = scores[0]?.length ?? 0;
  const matrix = Array.from({ length: items }, () => new Array<number>(items).fill(Number.NaN));
  for (let i = 0; i < items; i++) {
    for (let j = 0; j <= i; j++) {
      const both = scores.filter(row => row[i] !== null && row[j] !== null);
      if (both.length < 2) continue;
      const covariance = covarianceOf(
        both.map(row => row[i]!),
        both.map(row => row[j]!),
      );
      matrix[i]![j] = covariance;
      matrix[j]![i] = covariance;
    }
  }
  return matrix;
}
