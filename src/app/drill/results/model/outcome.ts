import type { CaseScore } from '../../../../core/scoring/caseScore.ts';

/**
 * A case in one word: `right` for a success, `luck` for the right verdict without a finding, `spoiled` for a right
 * admission beside a firm false mark, `missed` and `overcalled` for the two wrong verdicts, `omitted` for none.
 */
export type Outcome = 'right' | 'luck' | 'spoiled' | 'missed' | 'overcalled' | 'omitted';

export function outcomeOf({ omitted, success, luck, referRequired, verdict }: CaseScore): Outcome {
  if (omitted) return 'omitted';
  if (success) return 'right';
  if (luck) return 'luck';
  if (verdict > 0) return 'spoiled';
  return referRequired ? 'missed' : 'overcalled';
}
