import type * as z from 'zod/mini';
import { quoteFound } from './jsonPath.ts';

type Issue = z.core.$ZodIssue;

/** `name` is the member the issue is about where the path stops one step before it. */
export type Expectation = { readonly rule: string; readonly expected: string; readonly name: string | null };

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

function say(rule: string, expected: string, name: string | null = null): Expectation {
  return { rule, expected, name };
}

/** What a length or a size is counted in, by what has it. */
function describeLimit(issue: { readonly origin: string }, word: string, limit: number | bigint): string {
  if (issue.origin === 'string') return `${word} ${limit} character(s)`;
  if (issue.origin === 'array' || issue.origin === 'set') return `${word} ${limit} item(s)`;
  return `${word} ${limit}`;
}

/** The words a schema gives its pattern, else the pattern itself. */
function describeFormat(issue: {
  readonly format: string;
  readonly message: string;
  readonly pattern?: string | undefined;
}): string {
  if (issue.message !== 'Invalid input') return issue.message;
  return issue.pattern === undefined ? issue.format : `text of the form ${issue.pattern}`;
}

function listChoices(values: readonly unknown[]): string {
  const written = values.map(value => (typeof value === 'string' ? quoteFound(value) : String(value)));
  return written.length === 1 ? written[0]! : `one of ${written.join(', ')}`;
}

function describeUnion(issue: Extract<Issue, { code: 'invalid_union' }>): Expectation {
  if (issue.errors.length === 0) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    return say('the member names one of the kinds there are', listChoices(options));
  }
  const expected = issue.errors.flatMap(branch => branch.map(inner => describeExpectation(inner).expected));
  return say('a value has one of the kinds its place allows', [...new Set(expected)].join(' or '));
}

/** What a schema wanted, in words. */
export function describeExpectation(issue: Issue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return say('every member is there and of its kind', KINDS[issue.expected] ?? issue.expected);
    case 'too_small':
      return say(
        'a value is not below its bound',
        describeLimit(issue, issue.inclusive === false ? 'more than' : 'at least', issue.minimum),
      );
    case 'too_big':
      return say(
        'a value is not above its bound',
        describeLimit(issue, issue.inclusive === false ? 'less than' : 'at most', issue.maximum),
      );
    case 'invalid_value':
      return say('a value is one of those its place knows', listChoices(issue.values));
    case 'invalid_format':
      return say('a text has the form of its place', describeFormat(issue));
    case 'unrecognized_keys':
      return say(
        'an object has only the members its format knows',
        `no ${issue.keys.map(quoteFound).join(', ')}`,
        issue.keys[0] ?? null,
      );
    case 'invalid_union':
      return describeUnion(issue);
    case 'invalid_key':
      return say(
        'the names of an object have the form of their place',
        issue.issues.map(inner => describeExpectation(inner).expected).join(' and '),
      );
    case 'custom':
      return say('a value is possible', issue.message === 'Invalid input' ? 'another value' : issue.message);
    default:
      return say('a value fits its place', 'another value');
  }
}
