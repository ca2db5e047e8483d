import type { CaseScore } from '../../../core/scoring/caseScore.ts';

/** How the search went, in one word for the sentence that says it. */
export const SUMMARIES = [
  'nothing-clean',
  'nothing-wrong',
  'nothing-placed',
  'all',
  'all-and-wrong',
  'some',
  'none',
] as const;
export type Summary = (typeof SUMMARIES)[number];

export function summarise({ places, findings, missed, falseMarks, referRequired }: CaseScore): Summary {
  if (places.length === 0 && referRequired) return 'nothing-placed';
  if (places.length === 0) return falseMarks.length === 0 ? 'nothing-clean' : 'nothing-wrong';
  if (findings.length === 0) return 'none';
  if (missed.length > 0) return 'some';
  return falseMarks.length === 0 ? 'all' : 'all-and-wrong';
}
