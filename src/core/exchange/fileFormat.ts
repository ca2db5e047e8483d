import type * as z from 'zod/mini';
import { applyRules, type DataRule } from '../document/dataRule.ts';
import { type Failure, fail, type Result, succeed } from '../units/failure.ts';
import { quoteFound } from './jsonPath.ts';
import { type JsonObject, migrate, type Versions } from './migrate.ts';
import { readJsonText } from './readJsonText.ts';
import { FAILURES_MAX, schemaFailures } from './schemaFailures.ts';

/** One kind of file: its versions, its schema and what it must keep beyond the schema. */
export type FileFormat<Value> = {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly versions: Versions;
  readonly schema: z.ZodMiniType<unknown>;
  readonly rules: readonly DataRule<Value>[];
};

function refuseKind(kind: string, path: string, value: unknown, file: string): Failure {
  return {
    code: 'exchange/kind',
    file,
    path,
    rule: 'a file says what it is',
    expected: path === '' ? 'an object' : quoteFound(kind),
    found: quoteFound(value),
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A text as a file of one kind: bounded JSON, then kind and version, migration, schema and data rules, in this
 * order; the first of these that fails tells everything it has to say, at most 50 failures.
 */
export function readFileText<Value>(format: FileFormat<Value>, text: string, file: string): Result<Value> {
  const json = readJsonText(text, file);
  return json.ok ? readFileValue(format, json.value, file) : json;
}

/** The same for a value that is no text any more. */
export function readFileValue<Value>(format: FileFormat<Value>, value: unknown, file: string): Result<Value> {
  if (!isObject(value)) return fail(refuseKind(format.kind, '', value, file));
  if (value.kind !== format.kind) return fail(refuseKind(format.kind, 'kind', value.kind, file));
  const migrated = migrate(value, format.versions, file);
  if (!migrated.ok) return migrated;
  const parsed = format.schema.safeParse(migrated.value);
  if (!parsed.success) return fail(...schemaFailures(parsed.error.issues, migrated.value, file));
  const failures = applyRules(
    format.rules.filter(rule => rule.severity === 'error'),
    parsed.data as Value,
    file,
  );
  return failures.length > 0 ? fail(...failures.slice(0, FAILURES_MAX)) : succeed(parsed.data as Value);
}
