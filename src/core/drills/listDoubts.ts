import type { Mark } from '../marks/mark.ts';
import type { Verdict } from '../marks/verdict.ts';
import { FIRM_FROM, REFER_FROM } from '../scoring/pointTables.ts';

/** What does not go together in an answer, told before it is locked; from the answer alone, never from the key. */
export const DOUBTS = ['firm-mark-admitted', 'urgent-admitted', 'no-reason'] as const;
export type Doubt = (typeof DOUBTS)[number];

type Answer = { readonly marks: readonly Pick<Mark, 'confidence'>[]; readonly verdict: Verdict };

export function listDoubts({ marks, verdict }: Answer): readonly Doubt[] {
  const { step, urgent, reason } = verdict;
  if (step === null) return [];
  if (step >= REFER_FROM) return urgent === null && reason === undefined ? ['no-reason'] : [];
  const doubts: Doubt[] = [];
  if (marks.some(({ confidence }) => confidence >= FIRM_FROM)) doubts.push('firm-mark-admitted');
  if (urgent !== null) doubts.push('urgent-admitted');
  return doubts;
}
