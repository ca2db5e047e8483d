import type { Reason } from './measured.ts';

/**
 * Ratings of documents of the two kinds, higher meaning "more surely to be referred". Infinite ratings are allowed:
 * -Infinity is a document nothing was said about.
 */
export type RocRatings = { readonly noise: readonly number[]; readonly signal: readonly number[] };

/** Why these ratings have no ROC curve; null if they have one. */
export function refuseRatings({ noise, signal }: RocRatings): Reason | null {
  if (noise.some(Number.isNaN) || signal.some(Number.isNaN)) return 'statistics/not-finite';
  if (noise.length === 0 && signal.length === 0) return 'statistics/no-cases';
  if (signal.length === 0) return 'statistics/no-signal-cases';
  return noise.length === 0 ? 'statistics/no-noise-cases' : null;
}
