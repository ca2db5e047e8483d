import { describe, expect, it } from 'vitest';
import type { MrzField } from '../../../src/core/mrz/mrzFields.ts';
import { parseMrz } from '../../../src/core/mrz/parseMrz.ts';
import { readVectors } from '../../vectors.ts';
import { ICAO_SAMPLES } from './samples.ts';

type Digits = Readonly<Partial<Record<keyof typeof CHECKS, boolean | null>>>;
type Item = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly status: 'valid' | 'invalid' | 'parse-only';
  readonly expected: {
    readonly format?: string | null;
    readonly fields?: Readonly<Record<string, string>>;
    readonly checkDigitErrors?: readonly (keyof typeof CHECKS)[];
    readonly mustBe?: Readonly<Partial<Record<keyof typeof CHECKS, string>>>;
    readonly corrections?: readonly (readonly [line: number, column: number, read: string, corrected: string])[];
    readonly autocorrectTo?: readonly string[];
  };
  readonly recomputed: Digits & {
    readonly format: string | null;
    readonly documentNumber_includingFillerVariant?: boolean;
  };
};
type File = { readonly items: readonly Item[] };

const CHECKS = {
  documentNumber: 'documentNumberCheck',
  birthDate: 'birthDateCheck',
  expiryDate: 'expiryDateCheck',
  personalNumber: 'personalNumberCheck',
  composite: 'compositeCheck',
} as const satisfies Readonly<Record<string, MrzField>>;
const CHECK_NAMES = Object.keys(CHECKS) as readonly (keyof typeof CHECKS)[];

/** The French identity card before 2021 is 2 x 36 but no TD2: its digits and fields stand elsewhere. */
const NATIONAL_LAYOUT = ['cheminfo-22', 'cheminfo-23', 'cheminfo-24'];
/** The source gives up where lines are too many, too long or too short; we name the nearest format and the fault. */
const WRONG_SHAPE = ['cheminfo-25', 'cheminfo-26', 'snifter-04'];

const file = readVectors('mrz_vectors.json') as File | null;
const items = (file?.items ?? []).filter(item => !NATIONAL_LAYOUT.includes(item.id) && !WRONG_SHAPE.includes(item.id));
const read = (item: Item) => parseMrz(item.lines, { controlDate: '2026-06-01' });

describe('printed samples of ICAO Doc 9303', () => {
  it('MRZ-8 finds every check digit of every sample right, and each sample valid', () => {
    for (const lines of Object.values(ICAO_SAMPLES)) {
      const reading = parseMrz(lines, { controlDate: '2026-06-01' });
      expect(reading.checks.map(check => check.ok)).not.toContain(false);
      expect([reading.verdict, reading.certainty]).toEqual(['valid', 'exact']);
    }
  });

  it('MRZ-8 reads the sample of Doc 9303-4 field by field', () => {
    expect(parseMrz(ICAO_SAMPLES.TD3, { controlDate: '2012-01-01' }).values).toEqual({
      documentCode: 'P',
      issuingState: 'UTO',
      name: { primary: 'ERIKSSON', secondary: 'ANNA MARIA', possiblyTruncated: false },
      documentNumber: 'L898902C3',
      nationality: 'UTO',
      birthDate: { year: 1974, month: 8, day: 12, yearDigits: 74, assumed: false },
      sex: 'F',
      expiryDate: { year: 2012, month: 4, day: 15, yearDigits: 12, assumed: false },
      personalNumber: 'ZE184226B',
      optional1: null,
      optional2: null,
    });
  });

  it('MRZ-8 reports the composite digit together with the field digit that breaks it', () => {
    const lower = 'L898902C36UTO7408122F1204159ZE184226B<<<<<20';
    const reading = parseMrz([ICAO_SAMPLES.TD3[0], lower]);
    const wrong = reading.checks
      .filter(check => !check.ok)
      .map(({ name, printed, computed }) => [name, printed, computed]);
    expect(wrong).toEqual([
      ['personalNumberCheck', '2', 1],
      ['compositeCheck', '0', 1],
    ]);
  });
});

describe.runIf(file !== null)('the 149 published lines', () => {
  it('MRZ-8 judges every check digit as recomputed for that file', () => {
    for (const item of items) {
      const { checks } = read(item);
      for (const name of CHECK_NAMES) {
        const expected = item.recomputed[name];
        if (expected == null) continue;
        const withFiller = name === 'documentNumber' && item.recomputed.documentNumber_includingFillerVariant === true;
        const ok = checks.find(check => check.name === CHECKS[name])?.ok;
        expect([item.id, name, ok]).toEqual([item.id, name, expected || withFiller]);
      }
    }
    expect(items.length + NATIONAL_LAYOUT.length + WRONG_SHAPE.length).toBe(60);
  });

  it('MRZ-8 finds the same digits wrong as the sources say, and the value each must have', () => {
    for (const item of items) {
      const wrong = read(item).checks.filter(check => !check.ok);
      const { checkDigitErrors, mustBe } = item.expected;
      if (checkDigitErrors !== undefined) {
        expect([item.id, wrong.map(check => check.name)]).toEqual([
          item.id,
          checkDigitErrors.map(name => CHECKS[name]),
        ]);
      }
      for (const [name, digit] of Object.entries(mustBe ?? {})) {
        const check = wrong.find(candidate => candidate.name === CHECKS[name as keyof typeof CHECKS]);
        expect([item.id, name, String(check?.computed)]).toEqual([item.id, name, digit]);
      }
    }
  });

  it('MRZ-18 calls valid what is valid and nothing else', () => {
    for (const item of items) {
      // parse-only: the source changed a date and left its digits as they were, so the digits are wrong.
      expect([item.id, read(item).verdict]).toEqual([item.id, item.status === 'valid' ? 'valid' : 'invalid']);
    }
  });

  it('MRZ-5 finds the format of each', () => {
    for (const item of items) {
      const expected = item.expected.format ?? item.recomputed.format;
      expect([item.id, read(item).format?.replace('-', '')]).toEqual([item.id, expected]);
    }
  });

  it('MRZ-19 splits the fields as the sources do', () => {
    for (const item of items) {
      const { values, fields } = read(item);
      const found: Readonly<Record<string, string | null | undefined>> = {
        ...Object.fromEntries(fields.map(field => [field.name, field.text.replace(/<+$/, '')])),
        documentCode: values.documentCode,
        lastName: values.name?.primary,
        firstName: values.name?.secondary,
        documentNumber: values.documentNumber,
        documentNumberCheckDigit: read(item).checks[0]?.printed,
        expirationDate: fields.find(field => field.name === 'expiryDate')?.text.replace(/<+$/, ''),
        expirationDateCheckDigit: fields.find(field => field.name === 'expiryDateCheck')?.text,
        personalNumber: values.personalNumber,
        optional: values.optional1,
        optional1: values.optional1,
        optional2: values.optional2,
      };
      for (const [name, text] of Object.entries(item.expected.fields ?? {})) {
        expect([item.id, name, found[name]]).toEqual([item.id, name, text]);
      }
    }
  });

  it('MRZ-7 offers, without putting them in, the corrections another reader makes', () => {
    for (const item of items) {
      if (item.expected.autocorrectTo === undefined) continue;
      const reading = read(item);
      const corrected = [...item.expected.autocorrectTo.join('')];
      const offered = reading.characters.map(({ character, alternative }) => alternative ?? character);
      expect([item.id, offered.join('')]).toEqual([item.id, corrected.join('')]);
      expect(reading.lines).toEqual(item.lines);
    }
  });

  it('MRZ-5 names the nearest format of a text of the wrong shape, and never calls it valid', () => {
    const odd = (file?.items ?? []).filter(item => WRONG_SHAPE.includes(item.id)).map(read);
    expect(odd.map(({ format, certainty, verdict }) => [format, certainty, verdict])).toEqual([
      ['TD2', 'by-length', 'invalid'],
      ['TD3', 'by-length', 'invalid'],
      ['MRV-B', 'by-length', 'partial'],
    ]);
  });

  it('MRZ-5 reads a national layout of the size of TD2 as a TD2 with faults', () => {
    const french = (file?.items ?? []).filter(item => NATIONAL_LAYOUT.includes(item.id)).map(read);
    expect(french.map(({ format, verdict }) => [format, verdict])).toEqual(new Array(3).fill(['TD2', 'invalid']));
  });
});
