import { type DataRule, findRepeats } from '../document/dataRule.ts';
import type { Attempt } from './attempt.ts';

function attemptRule(name: string, description: string, check: DataRule<Attempt>['check']): DataRule<Attempt> {
  return { name: `exchange/${name}`, scope: 'attempt', severity: 'error', description, check };
}

/** What an attempt must keep that its schema cannot say. */
export const ATTEMPT_RULES: readonly DataRule<Attempt>[] = [
  attemptRule('mark-repeated', 'every mark has an id of its own', ({ marks }) =>
    findRepeats(
      marks.map(mark => mark.id),
      index => `marks[${index}].id`,
    ),
  ),
  attemptRule('mark-sequence-repeated', 'every mark has a sequence number of its own', ({ marks }) =>
    findRepeats(
      marks.map(mark => String(mark.sequence)),
      index => `marks[${index}].sequence`,
    ),
  ),
  attemptRule('locked-before-started', 'an attempt is locked after it was started', ({ startedAt, lockedAt }) =>
    new Date(lockedAt) >= new Date(startedAt)
      ? []
      : [{ path: 'lockedAt', expected: `a moment from startedAt ${startedAt} on`, found: lockedAt }],
  ),
  attemptRule('score-repeated', 'an attempt has one score for each key and scoring version', ({ scores }) =>
    findRepeats(
      scores.map(score => `${score.scoringVersion} ${score.keyHash}`),
      index => `scores[${index}]`,
    ),
  ),
];
