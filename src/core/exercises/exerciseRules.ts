import type { DataRule } from '../document/dataRule.ts';
import { CASE_RULES, type Case } from './caseRules.ts';
import { DAY_RULES } from './dayRules.ts';
import { PRESENTED_RULES } from './presentedRules.ts';
import { TRAVEL_RULES } from './travelRules.ts';

/** Everything an exercise must keep towards the specimen it is made on. */
export const EXERCISE_RULES: readonly DataRule<Case>[] = [
  ...CASE_RULES,
  ...DAY_RULES,
  ...PRESENTED_RULES,
  ...TRAVEL_RULES,
];
