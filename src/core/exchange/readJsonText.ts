import { type Failure, fail, type Result, succeed } from '../units/failure.ts';
import { quoteFound } from './jsonPath.ts';
import { type JsonFault, parseJson } from './parseJson.ts';

/** UTF-16 units beyond which no file is even looked at. */
export const CHARACTERS_MAX = 8_000_000;

/** What stands at a place of a text, with the line and column (from 1) an editor would show. */
function describeSpot(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const found = at >= text.length ? 'the end of the file' : quoteFound(text.slice(at, at + 12));
  return `${found} at line ${line}, column ${column}`;
}

function toFailure(fault: JsonFault, text: string, file: string): Failure {
  const { code, path, rule, expected } = fault;
  return { code, file, path, rule, expected, found: describeSpot(text, fault.at) };
}

/**
 * A JSON text as a value, in a bounded time and depth. Codes: `exchange/too-long`, `exchange/json-` and `syntax`,
 * `size`, `depth`, `key`, `key-repeated`, `number`, `half-character`. A byte order mark is passed over.
 */
export function readJsonText(text: string, file: string): Result<unknown> {
  if (text.length > CHARACTERS_MAX) {
    return fail({
      code: 'exchange/too-long',
      file,
      path: '',
      rule: 'a file has a bounded length',
      expected: `at most ${CHARACTERS_MAX} characters`,
      found: `${text.length}`,
    });
  }
  const { value, fault } = parseJson(text);
  return fault === null ? succeed(value) : fail(toFailure(fault, text, file));
}
