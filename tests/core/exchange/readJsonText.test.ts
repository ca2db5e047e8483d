import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTERS_MAX, readJsonText } from '../../../src/core/exchange/readJsonText.ts';

function refusal(text: string): string {
  const result = readJsonText(text, 'a.json');
  if (result.ok) return 'accepted';
  const [failure] = result.failures;
  return `${failure?.code} ${failure?.path} ${failure?.found}`;
}

describe('reading JSON', () => {
  it('EXC-1 refuses what is too long or too deep', () => {
    expect(refusal(' '.repeat(CHARACTERS_MAX + 1))).toBe(`exchange/too-long  ${CHARACTERS_MAX + 1}`);
    expect(refusal(`${'['.repeat(40)}${']'.repeat(40)}`)).toBe('accepted');
    expect(refusal(`${'['.repeat(41)}${']'.repeat(41)}`)).toMatch(/^exchange\/json-depth \[0\]/);
    expect(refusal('{"a":'.repeat(100_000))).toMatch(/^exchange\/json-depth a\.a/);
  });

  it('EXC-2 reads as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), text => {
        const result = readJsonText(text, '');
        expect(!result.ok || Object.is(JSON.stringify(result.value), JSON.stringify(JSON.parse(text)))).toBe(true);
        if (!result.ok) expect(result.failures[0]?.code).toMatch(/json-(key|half)/);
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it('EXC-2 refuses what JSON.parse refuses', () => {
    const parses = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '0',
      '.',
      'e',
      '+',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '\\u00',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), pieces => {
        const text = pieces.join('');
        expect(readJsonText(text, '').ok, text).toBe(parses(text));
      }),
      { seed: 42, numRuns: 4000 },
    );
  });

  it('EXC-2 refuses names given twice, names of the machine, half characters and endless numbers', () => {
    expect(refusal('{"a":1,\n "b":{"c":1,"c":2}}')).toBe(
      'exchange/json-key-repeated b "\\"c\\":2}}" at line 2, column 13',
    );
    for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
      expect(refusal(`{"a":[{"${name}":1}]}`), name).toMatch(/^exchange\/json-key a\[0\]/);
    }
    expect(refusal('["\\ud800"]')).toMatch(/^exchange\/json-half-character \[0\]/);
    expect(refusal('["\\ud83d\\ude00"]')).toBe('accepted');
    expect(refusal('{"a":1e999}')).toMatch(/^exchange\/json-number a/);
  });

  it('EXC-2 passes over a byte order mark, once', () => {
    expect(readJsonText('\ufeff{"a":1}', '')).toEqual({ ok: true, value: { a: 1 } });
    expect(refusal('\ufeff\ufeff1')).toMatch(/^exchange\/json-syntax/);
  });

  it('EXC-3 names the line and the column of a syntax error', () => {
    expect(refusal('{\n  "a": 1,\n  "b": [1 2]\n}')).toBe('exchange/json-syntax b "2]\\n}" at line 3, column 11');
    expect(refusal('{"a": 1,}')).toBe('exchange/json-syntax  "}" at line 1, column 9');
    expect(refusal('')).toBe('exchange/json-syntax  the end of the file at line 1, column 1');
    expect(refusal('{"a": "x')).toBe('exchange/json-syntax a the end of the file at line 1, column 9');
    expect(refusal('[1] x')).toBe('exchange/json-syntax  "x" at line 1, column 5');
    expect(refusal("{'a': 1}")).toBe('exchange/json-syntax  "\'a\': 1}" at line 1, column 2');
    expect(refusal('["a\nb"]')).toBe('exchange/json-syntax [0] "\\nb\\"]" at line 1, column 4');
  });
});
