import fc from 'fast-check';
import { parse } from 'mrz';
import { describe, expect, it } from 'vitest';
import { makeMrz } from '../../../src/core/mrz/makeMrz.ts';
import { parseMrz } from '../../../src/core/mrz/parseMrz.ts';
import { mrzDocuments } from './mrzDocuments.ts';

const ALPHABET = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'];
const CHECKS = {
  documentNumberCheckDigit: 'documentNumberCheck',
  birthDateCheckDigit: 'birthDateCheck',
  expirationDateCheckDigit: 'expiryDateCheck',
  personalNumberCheckDigit: 'personalNumberCheck',
  compositeCheckDigit: 'compositeCheck',
} as const;

const documents = fc
  .constantFrom('TD1' as const, 'TD2' as const, 'TD3' as const)
  .chain(mrzDocuments)
  .map(document => {
    const made = makeMrz(document);
    if (!made.ok) throw new Error('a document that cannot be written');
    return { document, lines: made.value };
  })
  // The other parser takes every card of France for the national layout of before 2021.
  .filter(({ lines }) => !(lines.length === 2 && /^IDFRA/.test(lines[0]!)));

function verdictsOf(lines: readonly string[]): Readonly<Record<string, boolean>> {
  const { details } = parse([...lines]);
  return Object.fromEntries(details.map(({ field, valid }) => [field, valid]));
}

describe('beside an independent parser (npm mrz)', () => {
  it('MRZ-8 both find every digit right in what we make, and read the same fields', () => {
    fc.assert(
      fc.property(documents, ({ document, lines }) => {
        const { values } = parseMrz(lines);
        const other = parse([...lines]);
        expect(other.format).toBe(document.format);
        const { documentNumber, fields } = other;
        expect([documentNumber, fields.lastName, fields.firstName]).toEqual([
          values.documentNumber,
          values.name?.primary,
          values.name?.secondary,
        ]);
        for (const [name, valid] of Object.entries(verdictsOf(lines))) {
          if (name in CHECKS) expect([name, valid]).toEqual([name, true]);
        }
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('MRZ-8 both judge every digit alike after one character of a short number or a date is changed', () => {
    const change = fc.record({ spot: fc.nat(26), character: fc.constantFrom(...ALPHABET) });
    fc.assert(
      fc.property(documents, change, ({ document, lines }, { spot, character }) => {
        fc.pre(document.format === 'TD3' || document.documentNumber.length < 10);
        const line = document.format === 'TD1' ? 0 : 1;
        const at = document.format === 'TD1' ? 5 + (spot % 9) : spot % 9;
        const altered = lines.map((text, i) =>
          i === line ? text.slice(0, at) + character + text.slice(at + 1) : text,
        );
        const theirs = verdictsOf(altered);
        for (const check of parseMrz(altered).checks) {
          const name = Object.entries(CHECKS).find(([, ours]) => ours === check.name)?.[0] ?? '';
          expect([check.name, check.ok]).toEqual([check.name, theirs[name]]);
        }
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
