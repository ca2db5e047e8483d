import type { Key } from '../../../core/exercises/key.ts';
import type { Verdict } from '../../../core/marks/verdict.ts';
import type { CaseScore } from '../../../core/scoring/caseScore.ts';

/** What a verdict was: on the right side or not, or never given. */
export type VerdictOutcome = 'right' | 'wrong' | 'none';

/** What must be said beside it, in this order. */
export const VERDICT_NOTES = [
  'omitted',
  'luck',
  'inconsistent',
  'overcalled',
  'urgency-right',
  'urgency-missed',
  'urgency-wrong-reason',
  'urgency-unneeded',
] as const;
export type VerdictNote = (typeof VERDICT_NOTES)[number];

/** A firm mark beside a verdict that rightly admits: nobody is stopped, but the case does not count as mastered. */
function isOvercalled({ referRequired, step, falseMarks }: CaseScore): boolean {
  return !referRequired && step !== null && step < 4 && falseMarks.some(({ confidence }) => confidence >= 3);
}

export function judgeVerdict(
  score: CaseScore,
  verdict: Verdict,
  key: Pick<Key, 'urgentReason'>,
): { readonly outcome: VerdictOutcome; readonly notes: readonly VerdictNote[] } {
  const { urgency } = score;
  const holds: Readonly<Record<VerdictNote, boolean>> = {
    omitted: score.omitted,
    luck: score.luck,
    inconsistent: score.inconsistent && score.referRequired,
    overcalled: isOvercalled(score),
    'urgency-right': urgency === 'right',
    'urgency-missed': urgency === 'missed' && key.urgentReason !== null,
    'urgency-wrong-reason': urgency === 'wrong-reason',
    'urgency-unneeded': urgency === 'unneeded' && verdict.urgent !== null,
  };
  const isRight = score.step !== null && score.step >= 4 === score.referRequired;
  return {
    outcome: score.step === null ? 'none' : isRight ? 'right' : 'wrong',
    notes: VERDICT_NOTES.filter(note => holds[note]),
  };
}
