import type { CaseScore } from './caseScore.ts';

/** A case as observer-performance statistics know it: ratings 1 to 5, `rating` null for a lesion not marked. */
export type ScoredFrocCase = {
  readonly referRequired: boolean;
  readonly falseMarks: readonly number[];
  readonly lesions: readonly { readonly rating: number | null; readonly weight: number }[];
};

/** `strict` counts a find in the right place under a class of another family as a false mark. */
export type FrocReading = 'plain' | 'strict';

/**
 * Places become lesions with weights divided by their sum (no rounding afterwards: 0.333 three times stays so).
 * Duplicate, ignored and dropped marks are left out. Null for what wAFROC cannot use: an omitted case, and a case
 * to be referred that has no place.
 */
export function toFrocCase(score: CaseScore, reading: FrocReading = 'plain'): ScoredFrocCase | null {
  if (score.omitted || (score.referRequired && score.places.length === 0)) return null;
  const counts = score.findings.filter(finding => reading === 'plain' || finding.credit > 0);
  const rest = score.findings.filter(finding => !counts.includes(finding));
  const total = score.places.reduce((sum, place) => sum + place.weight, 0);
  return {
    referRequired: score.referRequired,
    falseMarks: [...score.falseMarks, ...rest].map(({ confidence }) => confidence),
    lesions: score.places.map(({ id, weight }) => ({
      rating: counts.find(finding => finding.placeId === id)?.confidence ?? null,
      weight: weight / total,
    })),
  };
}
