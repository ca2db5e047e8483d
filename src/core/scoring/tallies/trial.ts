import type { Policy } from '../../exercises/set.ts';
import type { Mark } from '../../marks/mark.ts';
import type { CaseScore } from '../caseScore.ts';
import type { PreparedPlace } from '../preparedKey.ts';

/** One case worked by one person, judged: what tallies are made of. `startedAt` in UTC, `responseTime` in ms. */
export type Trial = {
  readonly id: string;
  readonly person: string;
  readonly exercise: string;
  readonly startedAt: string;
  readonly responseTime: number;
  readonly policy: Policy;
  readonly marks: readonly Mark[];
  readonly places: readonly Pick<PreparedPlace, 'id' | 'class' | 'visibility'>[];
  readonly score: CaseScore;
};
