import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MRZ_FORMATS } from '../../../src/core/mrz/formats.ts';
import { LONG_NUMBER_CONVENTIONS } from '../../../src/core/mrz/longNumber.ts';
import type { MrzDocument, MrzMakeOptions } from '../../../src/core/mrz/MrzDocument.ts';
import { makeMrz } from '../../../src/core/mrz/makeMrz.ts';
import { parseMrz } from '../../../src/core/mrz/parseMrz.ts';
import { mrzDocuments } from './mrzDocuments.ts';
import { ICAO_SAMPLES } from './samples.ts';

const ERIKSSON: MrzDocument = {
  format: 'TD3',
  documentCode: 'P',
  issuingState: 'UTO',
  primary: 'Eriksson',
  secondary: 'Anna Maria',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  birthDate: { year: 1974, month: 8, day: 12 },
  sex: 'F',
  expiryDate: { year: 2012, month: 4, day: 15 },
  personalNumber: 'ZE184226B',
};
const { personalNumber: _, ...CARD } = {
  ...ERIKSSON,
  format: 'TD1',
  documentCode: 'I',
  documentNumber: 'D23145890',
} as const;

function make(document: MrzDocument, options?: MrzMakeOptions): readonly string[] {
  const made = makeMrz(document, options);
  if (!made.ok) throw new Error(made.failures.map(failure => failure.code).join());
  return made.value;
}

function failuresOf(change: Partial<MrzDocument>, document: MrzDocument = ERIKSSON) {
  const made = makeMrz({ ...document, ...change });
  return made.ok ? [] : made.failures.map(failure => [failure.path, failure.code]);
}

describe('making', () => {
  it('MRZ-20 makes the samples of Doc 9303', () => {
    const visa = {
      ...CARD,
      documentCode: 'V',
      documentNumber: 'L898902C',
      birthDate: { year: 1969, month: 8, day: 6 },
    };
    const valid = { ...visa, expiryDate: { year: 1994, month: 6, day: 23 } };
    expect(make(ERIKSSON)).toEqual(ICAO_SAMPLES.TD3);
    expect(make({ ...ERIKSSON, documentCode: 'PP' })).toEqual(ICAO_SAMPLES.TD3of2026);
    expect(make(CARD)).toEqual(ICAO_SAMPLES.TD1);
    expect(make({ ...CARD, format: 'TD2' })).toEqual(ICAO_SAMPLES.TD2);
    expect(make({ ...valid, format: 'MRV-A', optional1: 'ZE184226B' })).toEqual(ICAO_SAMPLES['MRV-A']);
    expect(make({ ...valid, format: 'MRV-B', optional1: 'ZE184226' })).toEqual(ICAO_SAMPLES['MRV-B']);
  });

  it('MRZ-20 makes published specimens with an empty personal number and with unknown dates', () => {
    const { personalNumber: __, ...empty } = ERIKSSON;
    expect(make(empty)[1]?.slice(28)).toBe('<<<<<<<<<<<<<<<8');
    expect(make(empty, { emptyCheck: '0' })[1]?.slice(28)).toBe('<<<<<<<<<<<<<<08');
    const unknown = make({ ...ERIKSSON, sex: 'X', birthDate: { year: 1974, month: null, day: null } });
    expect(unknown[1]?.slice(13, 21)).toBe('74<<<<1<');
  });

  it('MRZ-10 writes long numbers as ICAO does unless told otherwise', () => {
    const belgian = { ...CARD, documentNumber: '000590240601' };
    expect(make({ ...CARD, documentNumber: '600001795015' })[0]).toBe('I<UTO600001795<0152<<<<<<<<<<<');
    expect(make(belgian, { longNumber: 'filler-counted' })[0]).toBe('I<UTO000590240<6013<<<<<<<<<<<');
    expect(make(belgian)[0]).not.toBe(make(belgian, { longNumber: 'filler-counted' })[0]);
    expect(failuresOf({ documentNumber: '1'.repeat(22) }, CARD)).toEqual([]);
    expect(failuresOf({ documentNumber: '1'.repeat(23) }, CARD)).toEqual([['documentNumber', 'mrz/too-long']]);
    expect(failuresOf({ documentNumber: '1'.repeat(22), optional1: 'A' }, CARD)).toEqual([
      ['optional1', 'mrz/too-long'],
    ]);
    expect(failuresOf({ documentNumber: '123456789 01' }, CARD)).toEqual([['documentNumber', 'mrz/long-number-gap']]);
  });

  it('MRZ-23 writes Cyrillic names in the language of the issuing State', () => {
    const name = { primary: 'Гаврилюк', secondary: 'Юрій' };
    expect(make({ ...ERIKSSON, ...name, issuingState: 'UKR' })[0]).toMatch(/^P<UKRHAVRYLIUK<<YURII</);
    expect(make({ ...ERIKSSON, ...name, issuingState: 'UTO' })[0]).toMatch(/^P<UTOGAVRILIUK<<IURII</);
  });

  it('MRZ-21 names the field and the rule of everything that cannot be written', () => {
    expect(failuresOf({ documentCode: 'V' })).toEqual([['documentCode', 'mrz/document-code']]);
    expect(failuresOf({ documentCode: 'PPP' })).toEqual([['documentCode', 'mrz/document-code']]);
    expect(failuresOf({ issuingState: 'uto' })).toEqual([['issuingState', 'mrz/state']]);
    expect(failuresOf({ nationality: '' })).toEqual([['nationality', 'mrz/state']]);
    expect(failuresOf({ documentNumber: '1234567890' })).toEqual([['documentNumber', 'mrz/too-long']]);
    expect(failuresOf({ documentNumber: ' ' })).toEqual([['documentNumber', 'mrz/number-empty']]);
    expect(failuresOf({ documentNumber: 'ÄB12' })).toEqual([['documentNumber', 'mrz/not-in-alphabet']]);
    expect(failuresOf({ primary: '' })).toEqual([['primary', 'mrz/name-empty']]);
    expect(failuresOf({ primary: 'Ə', secondary: 'A1' })).toEqual([
      ['primary', 'mrz/no-transliteration'],
      ['secondary', 'mrz/digit-in-name'],
    ]);
    expect(failuresOf({ primary: 'A'.repeat(501) })).toEqual([['primary', 'mrz/too-long']]);
    expect(failuresOf({ birthDate: { year: 2023, month: 2, day: 29 } })).toEqual([['birthDate', 'mrz/no-such-day']]);
    expect(failuresOf({ expiryDate: { year: 2030, month: 0, day: 1.5 } })).toEqual([['expiryDate', 'mrz/no-such-day']]);
    expect(failuresOf({ sex: 'Q' as 'X' })).toEqual([['sex', 'mrz/not-a-sex']]);
    expect(failuresOf({ optional2: 'A' })).toEqual([['optional2', 'mrz/no-such-field']]);
    expect(failuresOf({ personalNumber: 'A'.repeat(15) })).toEqual([['personalNumber', 'mrz/too-long']]);
  });

  it('MRZ-21 names every field that is not of its type', () => {
    const wrong = { format: 'TD9', primary: 7, birthDate: null, optional1: [] } as unknown as Partial<MrzDocument>;
    expect(failuresOf(wrong)).toEqual(['format', 'primary', 'birthDate', 'optional1'].map(path => [path, 'mrz/shape']));
    expect(makeMrz(null as unknown as MrzDocument).ok).toBe(false);
  });

  it('MRZ-21 reports all failures of a document at once', () => {
    expect(failuresOf({ documentCode: '', issuingState: '', sex: '' as 'X', primary: '日' })).toHaveLength(4);
  });
});

describe('round trip', () => {
  it('MRZ-20 reads back what it made, in every format', () => {
    const documents = fc.constantFrom(...MRZ_FORMATS).chain(mrzDocuments);
    const options = fc.record({
      longNumber: fc.constantFrom(...LONG_NUMBER_CONVENTIONS),
      emptyCheck: fc.constantFrom('0' as const, '<' as const),
    });
    fc.assert(
      fc.property(documents, options, (document, makeOptions) => {
        const lines = make(document, makeOptions);
        const { format, certainty, verdict, values, checks } = parseMrz(lines, { controlDate: '2026-06-15' });
        expect([format, certainty, verdict]).toEqual([document.format, 'exact', 'valid']);
        expect(checks.every(check => check.ok)).toBe(true);
        const { year: birthYear, month, day } = document.birthDate;
        expect(values).toMatchObject({
          documentCode: document.documentCode,
          issuingState: document.issuingState,
          documentNumber: document.documentNumber,
          nationality: document.nationality,
          birthDate: { yearDigits: birthYear === null ? null : birthYear % 100, month, day },
          sex: document.sex,
          expiryDate: document.expiryDate,
          personalNumber: document.format === 'TD3' ? (document.personalNumber ?? '') : null,
          optional1: document.format === 'TD3' ? null : (document.optional1 ?? ''),
          optional2: document.format === 'TD1' ? (document.optional2 ?? '') : null,
        });
        expect(values.name).toMatchObject({ primary: document.primary, secondary: document.secondary });
      }),
      { seed: 42, numRuns: 600 },
    );
  });
});
