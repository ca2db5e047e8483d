import type { FieldVerdict, MrzProblem, MrzVerdict } from './MrzReading.ts';
import type { MrzField } from './mrzFields.ts';
import { MRZ_PROBLEMS, type MrzProblemCode } from './mrzProblems.ts';

export function mrzProblem(
  code: MrzProblemCode,
  field: MrzField | null = null,
  line: number | null = null,
): MrzProblem {
  return { code, severity: MRZ_PROBLEMS[code], field, line };
}

/** By the severest of the codes; notes leave a field good. */
export function judgeField(codes: readonly MrzProblemCode[]): FieldVerdict {
  if (codes.some(code => MRZ_PROBLEMS[code] === 'error')) return 'bad';
  return codes.some(code => MRZ_PROBLEMS[code] === 'warning') ? 'doubtful' : 'good';
}

const GAPS: readonly MrzProblemCode[] = ['mrz/missing', 'mrz/missing-line'];

/** Warnings and notes leave a text valid; missing characters alone make it partial. */
export function judgeReading(problems: readonly MrzProblem[]): MrzVerdict {
  const errors = problems.filter(problem => problem.severity === 'error');
  if (errors.some(problem => !GAPS.includes(problem.code))) return 'invalid';
  return errors.length > 0 ? 'partial' : 'valid';
}
