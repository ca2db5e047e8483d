import { applyRules, type DataRule } from '../../../src/core/document/dataRule.ts';

/** `code path` of everything the rules have against a subject. */
export function broken<Subject>(rules: readonly DataRule<Subject>[], subject: Subject): readonly string[] {
  return applyRules(rules, subject, 'a.json').map(failure => `${failure.code} ${failure.path}`);
}
