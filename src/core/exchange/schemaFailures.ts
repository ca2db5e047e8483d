import type * as z from 'zod/mini';
import { shorten } from '../document/dataRule.ts';
import type { Failure } from '../units/failure.ts';
import { describeExpectation } from './describeExpectation.ts';
import { type JsonStep, quoteFound, writeJsonPath } from './jsonPath.ts';

export type Issue = z.core.$ZodIssue;

/** More failures than an author reads at once; the rest shows when these are mended. */
export const FAILURES_MAX = 50;

/** An issue with the path of the value it is about. */
type Placed = { readonly path: readonly JsonStep[]; readonly issue: Issue };

function isLeaf(issues: readonly Issue[]): boolean {
  return issues.length > 0 && issues.every(issue => issue.path.length === 0 && !isOpenUnion(issue));
}

/** A union that failed without saying which of its branches was meant. */
function isOpenUnion(issue: Issue): issue is Extract<Issue, { code: 'invalid_union' }> {
  return issue.code === 'invalid_union' && issue.errors.length > 0;
}

/** The farther a branch is from what was written, the higher: a wrong literal says that another branch was meant. */
function distance(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'invalid_value' ? 100 : 1), 0);
}

/** Follows unions into the branch that was meant. */
function place(issue: Issue, base: readonly JsonStep[]): readonly Placed[] {
  const path = [...base, ...issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))];
  if (!isOpenUnion(issue) || issue.errors.every(isLeaf)) return [{ path, issue }];
  const meant = issue.errors.reduce((best, branch) => (distance(branch) < distance(best) ? branch : best));
  return meant.flatMap(inner => place(inner, path));
}

function valueAt(value: unknown, path: readonly JsonStep[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    return (at as Readonly<Record<JsonStep, unknown>>)[step];
  }, value);
}

function toFailure({ path, issue }: Placed, value: unknown, file: string): Failure {
  const { rule, expected, name } = describeExpectation(issue);
  const steps = name === null ? path : [...path, name];
  const found = quoteFound(valueAt(value, steps));
  const code = `exchange/${issue.code.replaceAll('_', '-')}`;
  return { code, file, path: writeJsonPath(steps), rule, expected: shorten(expected), found };
}

/** What a schema has against a value as failures an author can act on: at most 50, in the order of the schema. */
export function schemaFailures(issues: readonly Issue[], value: unknown, file: string): readonly Failure[] {
  return issues
    .flatMap(issue => place(issue, []))
    .slice(0, FAILURES_MAX)
    .map(placed => toFailure(placed, value, file));
}
