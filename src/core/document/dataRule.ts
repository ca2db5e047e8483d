import type { Failure } from '../units/failure.ts';

export const RULE_SCOPES = ['specimen', 'exercise', 'set', 'attempt', 'results', 'collection'] as const;
export type RuleScope = (typeof RULE_SCOPES)[number];

/** One place where a rule is broken; the rule itself says in words what is wrong. */
export type Finding = { readonly path: string; readonly expected: string; readonly found: string };

/**
 * Something a schema cannot say, checked over a value that already fits its schema. `name` is the failure code,
 * `scope` the file it is run over (`collection` where it needs others beside it), `description` the rule in a
 * sentence. A warning does not make a file unusable.
 */
export type DataRule<Subject> = {
  readonly name: string;
  readonly scope: RuleScope;
  readonly severity: 'error' | 'warning';
  readonly description: string;
  readonly check: (subject: Subject) => readonly Finding[];
};

/** Every failure of these rules over one subject; `prefix` is put before each path. */
export function applyRules<Subject>(
  rules: readonly DataRule<Subject>[],
  subject: Subject,
  file: string,
  prefix = '',
): readonly Failure[] {
  return rules.flatMap(rule =>
    rule.check(subject).map(finding => ({
      code: rule.name,
      file,
      path: `${prefix}${finding.path}`,
      rule: rule.description,
      expected: shorten(finding.expected),
      found: shorten(finding.found),
    })),
  );
}

/** At most 200 characters on one line, control and direction characters written out: fit to be shown anywhere. */
export function shorten(text: string): string {
  const shown = text
    .slice(0, 201)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return shown.length > 200 ? `${shown.slice(0, 199)}…` : shown;
}

/** The values that occur twice, each at its second and later places. */
export function findRepeats(values: readonly string[], path: (index: number) => string): readonly Finding[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ path: path(index), expected: 'a name not used before', found: value }];
  });
}
