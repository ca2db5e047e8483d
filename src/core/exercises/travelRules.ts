import type { DataRule, Finding } from '../document/dataRule.ts';
import { findRepeats } from '../document/dataRule.ts';
import type { Endorsement } from '../document/endorsement.ts';
import { checkHistory } from '../document/travel/checkHistory.ts';
import { visaMrz } from '../document/visaMrz.ts';
import { postOf } from '../document/world/borderPosts.ts';
import { issuerOf } from '../document/world/visaIssuers.ts';
import { type Case, caseRule } from './caseRules.ts';

const historyHolds = caseRule(
  'history-contradiction',
  'visas and stamps that authorities put into the book do not contradict one another, the passport or the world',
  ({ exercise, specimen }) => {
    const endorsements = exercise.endorsements ?? [];
    return checkHistory({ ...specimen, endorsements }, exercise.controlDate)
      .filter(({ weight }) => weight === 'contradiction')
      .map(({ endorsements: [first], sentence }) => ({
        path: `endorsements[${endorsements.findIndex(({ id }) => id === first)}]`,
        expected: 'a history that can be true',
        found: sentence.en,
      }));
  },
);

const endorsementsKnown = caseRule(
  'endorsement-unknown',
  'stamps are of posts and visas of issuers that this world has, a visa’s zone can be written, and each has an id of its own',
  ({ exercise: { endorsements = [] } }) => [
    ...findRepeats(
      endorsements.map(({ id }) => id),
      index => `endorsements[${index}].id`,
    ),
    ...endorsements.flatMap((endorsement, index) => checkKnown(endorsement, `endorsements[${index}]`)),
  ],
);

function checkKnown(endorsement: Endorsement, path: string): readonly Finding[] {
  if (endorsement.kind === 'stamp') {
    const { post } = endorsement;
    return postOf(post) === null
      ? [{ path: `${path}.post`, expected: 'a border post of this world', found: post }]
      : [];
  }
  const { issuer } = endorsement;
  if (issuerOf(issuer) === null) {
    return [{ path: `${path}.issuer`, expected: 'a state that issues visas', found: issuer }];
  }
  const lines = visaMrz(endorsement);
  return lines.ok ? [] : lines.failures.map(({ expected, found }) => ({ path, expected, found }));
}

/** What the visas and stamps of an exercise must keep. */
export const TRAVEL_RULES: readonly DataRule<Case>[] = [endorsementsKnown, historyHolds];
