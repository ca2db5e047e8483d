import fc from 'fast-check';
import { MRZ_TABLES, type MrzFormat } from '../../../src/core/mrz/formats.ts';
import type { MrzDocument } from '../../../src/core/mrz/MrzDocument.ts';
import { daysInMonth, type MrzDate } from '../../../src/core/mrz/mrzDate.ts';
import { STATE_CODES } from '../../../src/core/mrz/stateCodes.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES: Readonly<Record<MrzFormat, readonly string[]>> = {
  TD1: ['I', 'ID', 'A', 'AR', 'C', 'AC'],
  TD2: ['I', 'ID', 'A', 'C', 'PU'],
  TD3: ['P', 'PP', 'PD', 'PO', 'PE'],
  'MRV-A': ['V', 'VD', 'V1'],
  'MRV-B': ['V', 'VC'],
};

const text = (characters: readonly string[], minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });
const names = (least: number, most: number) =>
  fc.array(text(LETTERS, 1, 5), { minLength: least, maxLength: most }).map(parts => parts.join(' '));
const alphanumeric = (least: number, most: number) => text([...LETTERS, ...'0123456789'], least, most);

function dates(from: number, to: number, unknown: boolean): fc.Arbitrary<MrzDate> {
  const known = fc
    .record({ year: fc.integer({ min: from, max: to }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(30) })
    .map(({ year, month, day }) => ({ year, month, day: 1 + (day % daysInMonth(year, month)) }));
  if (!unknown) return known;
  const cut = fc.constantFrom('none', 'day', 'month', 'all');
  return fc.tuple(known, cut).map(([date, part]) => ({
    year: part === 'all' ? null : date.year,
    month: part === 'all' || part === 'month' ? null : date.month,
    day: part === 'none' ? date.day : null,
  }));
}

/** Documents whose names fit their field uncut; long numbers on TD1 and TD2. */
export function mrzDocuments(format: MrzFormat): fc.Arbitrary<MrzDocument> {
  const { longNumbers, fields } = MRZ_TABLES[format];
  const optional = (name: 'personalNumber' | 'optional1' | 'optional2', taken = 0) => {
    const place = fields.find(field => field.name === name);
    return place === undefined
      ? fc.constant({})
      : alphanumeric(0, place.to - place.from + 1 - taken).map(value => ({ [name]: value }));
  };
  const room = format === 'TD1' ? 22 : 14;
  const number = longNumbers ? fc.oneof(alphanumeric(1, 9), alphanumeric(10, room)) : alphanumeric(1, 9);
  return number.chain(documentNumber =>
    fc
      .tuple(
        fc.record({
          format: fc.constant(format),
          documentCode: fc.constantFrom(...CODES[format]),
          issuingState: fc.constantFrom(...STATE_CODES),
          primary: names(1, 2),
          secondary: names(0, 3),
          documentNumber: fc.constant(documentNumber),
          nationality: fc.constantFrom(...STATE_CODES),
          birthDate: dates(1930, 2025, true),
          sex: fc.constantFrom('M' as const, 'F' as const, 'X' as const),
          expiryDate: dates(2026, 2037, false),
        }),
        optional('personalNumber'),
        optional('optional1', longNumbers && documentNumber.length > 9 ? documentNumber.length - 9 + 2 : 0),
        optional('optional2'),
      )
      .map(([document, ...rest]) => Object.assign({}, document, ...rest) as MrzDocument),
  );
}
