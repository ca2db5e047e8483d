import { type JsonStep, quoteFound, writeJsonPath } from './jsonPath.ts';

/** Depth beyond which no file of ours goes. */
export const DEPTH_MAX = 40;
/** UTF-16 units of one text, members of one list or object, and values in all: more than any file of ours needs. */
const TEXT_MAX = 10_000;
const MEMBERS_MAX = 20_000;
const VALUES_MAX = 500_000;

/** Why a text was refused: `at` counts UTF-16 units from the start. */
export type JsonFault = {
  readonly code: string;
  readonly rule: string;
  readonly expected: string;
  readonly at: number;
  readonly path: string;
};

/** `fault` is set once; from then on every reader returns at once and its value is not looked at. */
type Desk = { readonly text: string; at: number; fault: JsonFault | null; readonly path: JsonStep[]; values: number };

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const [QUOTE, BACKSLASH, BLANK] = [34, 92, 32];
const DANGEROUS = ['__proto__', 'constructor', 'prototype'];

function refuse(desk: Desk, code: string, rule: string, expected: string, at = desk.at): undefined {
  desk.fault ??= { code: `exchange/${code}`, rule, expected, at, path: writeJsonPath(desk.path) };
  return undefined;
}

function refuseSyntax(desk: Desk, expected: string, at = desk.at): undefined {
  return refuse(desk, 'json-syntax', 'the file is JSON (RFC 8259)', expected, at);
}

function refuseSize(desk: Desk, expected: string, at = desk.at): undefined {
  return refuse(desk, 'json-size', 'texts, lists and files have a bounded size', expected, at);
}

function take(desk: Desk, pattern: RegExp): string {
  pattern.lastIndex = desk.at;
  const found = pattern.exec(desk.text)?.[0] ?? '';
  desk.at += found.length;
  return found;
}

/** What stands in a text up to its end, an escape or a control character. */
function takePlain(desk: Desk): string {
  const start = desk.at;
  while (desk.at < desk.text.length) {
    const unit = desk.text.charCodeAt(desk.at);
    if (unit === QUOTE || unit === BACKSLASH || unit < BLANK) break;
    desk.at++;
  }
  return desk.text.slice(start, desk.at);
}

function takeCharacter(desk: Desk, character: string): boolean {
  take(desk, SPACE);
  if (desk.text[desk.at] !== character) return false;
  desk.at++;
  return true;
}

function readEscape(desk: Desk): string {
  const letter = desk.text[desk.at + 1] ?? '';
  const plain = ESCAPES[letter];
  if (plain !== undefined) {
    desk.at += 2;
    return plain;
  }
  const digits = desk.text.slice(desk.at + 2, desk.at + 6);
  if (letter !== 'u' || !/^[0-9A-Fa-f]{4}$/.test(digits)) {
    refuseSyntax(desk, 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000');
    return '';
  }
  desk.at += 6;
  return String.fromCharCode(Number.parseInt(digits, 16));
}

function readString(desk: Desk): string {
  const start = desk.at;
  desk.at++;
  let value = '';
  while (desk.fault === null) {
    value += takePlain(desk);
    if (value.length > TEXT_MAX) refuseSize(desk, `a text of at most ${TEXT_MAX} characters`, start);
    const next = desk.text[desk.at];
    if (next === '"') {
      desk.at++;
      if (/\p{Cs}/u.test(value)) {
        refuse(desk, 'json-half-character', 'text holds whole Unicode characters', 'no lone surrogate', start);
      }
      return value;
    }
    if (next === '\\') value += readEscape(desk);
    else refuseSyntax(desk, next === undefined ? 'the closing " of a text' : 'control characters as \\u escapes');
  }
  return value;
}

function readNumber(desk: Desk): number | undefined {
  const start = desk.at;
  const text = take(desk, NUMBER);
  if (text === '') return refuseSyntax(desk, 'a value');
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  return refuse(desk, 'json-number', 'numbers are finite', 'a number below 1e308', start);
}

function readWord(desk: Desk): boolean | null | undefined {
  for (const [word, value] of Object.entries(WORDS)) {
    if (!desk.text.startsWith(word, desk.at)) continue;
    desk.at += word.length;
    return value;
  }
  return refuseSyntax(desk, 'a value');
}

function readList(desk: Desk, depth: number): unknown[] {
  const list: unknown[] = [];
  desk.at++;
  if (takeCharacter(desk, ']')) return list;
  while (desk.fault === null) {
    if (list.length === MEMBERS_MAX) refuseSize(desk, `a list of at most ${MEMBERS_MAX} members`);
    desk.path.push(list.length);
    list.push(readValue(desk, depth));
    desk.path.pop();
    if (takeCharacter(desk, ']')) break;
    if (!takeCharacter(desk, ',')) refuseSyntax(desk, ', or ]');
  }
  return list;
}

function readKey(desk: Desk, taken: object): string {
  take(desk, SPACE);
  const start = desk.at;
  if (desk.text[start] !== '"') {
    refuseSyntax(desk, 'a name in quotes');
    return '';
  }
  const key = readString(desk);
  if (DANGEROUS.includes(key)) {
    refuse(
      desk,
      'json-key',
      'no object has a name that means something to the machine',
      `not ${quoteFound(key)}`,
      start,
    );
  }
  if (Object.hasOwn(taken, key)) {
    refuse(desk, 'json-key-repeated', 'an object has each name once', `${quoteFound(key)} once`, start);
  }
  return key;
}

function readObject(desk: Desk, depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  desk.at++;
  if (takeCharacter(desk, '}')) return object;
  for (let members = 0; desk.fault === null; members++) {
    if (members === MEMBERS_MAX) refuseSize(desk, `an object of at most ${MEMBERS_MAX} members`);
    const key = readKey(desk, object);
    if (desk.fault === null && !takeCharacter(desk, ':')) refuseSyntax(desk, ': after a name');
    if (desk.fault !== null) break;
    desk.path.push(key);
    object[key] = readValue(desk, depth);
    desk.path.pop();
    if (takeCharacter(desk, '}')) break;
    if (!takeCharacter(desk, ',')) refuseSyntax(desk, ', or }');
  }
  return object;
}

function readValue(desk: Desk, depth: number): unknown {
  if (desk.fault !== null) return undefined;
  take(desk, SPACE);
  desk.values++;
  if (desk.values > VALUES_MAX) return refuseSize(desk, `at most ${VALUES_MAX} values`);
  const first = desk.text[desk.at] ?? '';
  if (first === '"') return readString(desk);
  if (first === '{' || first === '[') {
    if (depth === DEPTH_MAX) {
      return refuse(desk, 'json-depth', 'a file is not nested too deeply', `at most ${DEPTH_MAX} levels`);
    }
    return first === '{' ? readObject(desk, depth + 1) : readList(desk, depth + 1);
  }
  return /[tfn]/.test(first) ? readWord(desk) : readNumber(desk);
}

/**
 * Reads JSON as `JSON.parse` does, and besides refuses what two readers could take for two things: a name given
 * twice, names that reach into JavaScript's own objects, half a character, a number past all numbers, deep nesting.
 */
export function parseJson(
  text: string,
): { readonly value: unknown; readonly fault: null } | { readonly value: null; readonly fault: JsonFault } {
  const desk: Desk = { text, at: text.startsWith('\ufeff') ? 1 : 0, fault: null, path: [], values: 0 };
  const value = readValue(desk, 0);
  take(desk, SPACE);
  if (desk.at < text.length) refuseSyntax(desk, 'nothing after the value');
  return desk.fault === null ? { value, fault: null } : { value: null, fault: desk.fault };
}
