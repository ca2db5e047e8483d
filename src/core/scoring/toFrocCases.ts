import type { FrocCases } from '../statistics/frocCases.ts';
import type { CaseScore } from './caseScore.ts';
import { type FrocReading, toFrocCase } from './toFrocCase.ts';

/** A drill of one person as statistics take it; what wAFROC cannot use is left out (see `toFrocCase`). */
export function toFrocCases(scores: readonly CaseScore[], reading: FrocReading = 'plain'): FrocCases {
  const cases = scores.map(score => toFrocCase(score, reading)).filter(one => one !== null);
  return {
    normal: cases.filter(one => !one.referRequired).map(({ falseMarks }) => falseMarks),
    abnormal: cases.filter(one => one.referRequired).map(({ falseMarks, lesions }) => ({ falseMarks, lesions })),
  };
}
