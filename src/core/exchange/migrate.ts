import { type Failure, fail, type Result, succeed } from '../units/failure.ts';
import { quoteFound } from './jsonPath.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * How files of one kind grow up: `steps[n]` turns version n into version n + 1, renaming and moving only; what a
 * member must hold is left to the schema of the current version. A step takes any object and never throws.
 */
export type Versions = {
  readonly current: number;
  readonly steps: Readonly<Record<number, (older: JsonObject) => JsonObject>>;
};

/** The object brought to the current version; a later version is refused kindly, as `exchange/version-future`. */
export function migrate(object: JsonObject, versions: Versions, file: string): Result<JsonObject> {
  const { version } = object;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(refuseVersion(versions, file, version));
  }
  if (version > versions.current) {
    return fail({
      code: 'exchange/version-future',
      file,
      path: 'version',
      rule: 'this file was written by a newer Loupe: bring this one up to date, then open it again',
      expected: `version ${versions.current} or earlier`,
      found: String(version),
    });
  }
  let migrated = object;
  for (let at = version; at < versions.current; at++) {
    const step = versions.steps[at];
    if (step === undefined) return fail(refuseVersion(versions, file, version));
    migrated = { ...step(migrated), version: at + 1 };
  }
  return succeed(migrated);
}

function refuseVersion(versions: Versions, file: string, found: unknown): Failure {
  return {
    code: 'exchange/version-unknown',
    file,
    path: 'version',
    rule: 'a file says by which version of its format it was written',
    expected: `a whole number up to ${versions.current}`,
    found: quoteFound(found),
  };
}
