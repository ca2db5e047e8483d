import type { CaseScore } from '../../../core/scoring/caseScore.ts';

/** Points of the marks by where they come from, and the weights of all places: `best` x 40 could have been earned. */
export function splitPoints({ findings, falseMarks, places }: CaseScore): {
  readonly found: number;
  readonly wrong: number;
  readonly best: number;
} {
  return {
    found: findings.reduce((sum, { points }) => sum + points, 0),
    wrong: falseMarks.reduce((sum, { points }) => sum + points, 0),
    best: places.reduce((sum, { weight }) => sum + weight, 0),
  };
}
