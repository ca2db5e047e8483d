/**
 * What is wrong with something that came from outside: where, by which rule, and what was expected instead.
 * `code` is stable (`part/kebab-case`) and is what the app turns into words; `expected` and `found` are for
 * the author of the file and stay short (at most 200 characters).
 */
export type Failure = {
  readonly code: string;
  /** File or source name, empty when the value never was a file. */
  readonly file: string;
  /** Path inside the value, such as `key.places[2].weight`; empty for the whole value. */
  readonly path: string;
  /** The rule that was broken, in a sentence. */
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failures: readonly Failure[] };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(...failures: readonly Failure[]): { readonly ok: false; readonly failures: readonly Failure[] } {
  return { ok: false, failures };
}

/** One line a person can act on: `file: path: rule (expected …, found …) [code]`. */
export function describeFailure(failure: Failure): string {
  const place = [failure.file, failure.path].filter(part => part !== '').join(': ');
  const detail = [
    failure.expected === '' ? '' : `expected ${failure.expected}`,
    failure.found === '' ? '' : `found ${failure.found}`,
  ]
    .filter(part => part !== '')
    .join(', ');
  return `${place === '' ? '' : `${place}: `}${failure.rule}${detail === '' ? '' : ` (${detail})`} [${failure.code}]`;
}
