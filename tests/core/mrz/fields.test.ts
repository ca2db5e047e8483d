import { describe, expect, it } from 'vitest';
import { judgeDocumentCode } from '../../../src/core/mrz/documentCode.ts';
import type { MrzFormat } from '../../../src/core/mrz/formats.ts';
import type { MrzProblemCode } from '../../../src/core/mrz/mrzProblems.ts';
import { parseMrz } from '../../../src/core/mrz/parseMrz.ts';
import { readName } from '../../../src/core/mrz/readName.ts';
import { rowsOf } from '../../../src/core/mrz/rowsOf.ts';
import { makeStateRegister } from '../../../src/core/mrz/stateRegister.ts';
import { changePassport, ICAO_SAMPLES } from './samples.ts';

const problemsOf = (name: string, lines: readonly string[], options = {}) =>
  parseMrz(lines, options).fields.find(field => field.name === name)?.problems;

describe('sex', () => {
  it('MRZ-15 is M, F or a filler; X is refused', () => {
    const read = (sex: string) => parseMrz(changePassport(21, sex));
    expect(['M', 'F', '<', 'X', 'R'].map(sex => read(sex).values.sex)).toEqual(['M', 'F', 'X', null, null]);
    expect(read('X').fields.find(field => field.name === 'sex')?.problems).toEqual(['mrz/not-a-sex']);
    expect([read('X').verdict, read('<').verdict]).toEqual(['invalid', 'valid']);
    expect(read('X').checks.every(check => check.ok)).toBe(true);
  });
});

describe('document codes', () => {
  it('MRZ-16 allows what Doc 9303 allows', () => {
    const good: readonly (readonly [MrzFormat, string])[] = [
      ...['P<', 'PP', 'PE', 'PD', 'PO', 'PR', 'PT', 'PS', 'PL', 'PM', 'PU'].map(code => ['TD3', code] as const),
      ...['I<', 'ID', 'A<', 'AR', 'AC', 'C<', 'CA', 'IP', 'I1'].map(code => ['TD1', code] as const),
      ...['I<', 'ID', 'AR', 'AI', 'C<', 'PU'].map(code => ['TD2', code] as const),
      ...['V<', 'VD', 'V1'].map(code => ['MRV-A', code] as const),
    ];
    for (const [format, code] of good)
      expect([format, code, judgeDocumentCode(format, code, null)]).toEqual([format, code, []]);
  });

  it('MRZ-16 refuses the rest', () => {
    const bad: readonly (readonly [MrzFormat, string])[] = [
      ...['G<', 'V<', 'I<'].map(code => ['TD3', code] as const),
      ...['P<', 'IV', 'AV', 'AI', 'V<', 'D<'].map(code => ['TD1', code] as const),
      ...['AC', 'IV', 'P<'].map(code => ['TD2', code] as const),
      ...['P<', 'I<'].map(code => ['MRV-B', code] as const),
    ];
    for (const [format, code] of bad) {
      expect([format, code, judgeDocumentCode(format, code, null)]).toEqual([format, code, ['mrz/document-code']]);
    }
    expect(problemsOf('documentCode', changePassport(1, 'G', 1))).toEqual(['mrz/document-code']);
  });

  it('MRZ-16 warns of passport types outside the list, and of their absence from 2038', () => {
    expect(judgeDocumentCode('TD3', 'PN', 2030)).toEqual(['mrz/passport-type-not-listed']);
    expect(judgeDocumentCode('TD3', 'P<', 2037)).toEqual([]);
    expect(judgeDocumentCode('TD3', 'P<', 2038)).toEqual(['mrz/passport-type-required']);
    expect(judgeDocumentCode('TD3', 'PP', 2040)).toEqual([]);
    expect(parseMrz(changePassport(2, 'N', 1)).verdict).toBe('valid');
  });
});

describe('states', () => {
  it('MRZ-17 knows ISO 3166-1 and the codes of Doc 9303-3, and warns of others', () => {
    const warned = (code: string) => problemsOf('nationality', changePassport(11, code));
    for (const code of [
      'UTO',
      'D<<',
      'FRA',
      'XXA',
      'XXB',
      'XXC',
      'XXX',
      'RKS',
      'GBN',
      'EUE',
      'UNO',
      'XOM',
      'XPO',
      'ANT',
    ]) {
      expect([code, warned(code)]).toEqual([code, []]);
    }
    for (const code of ['YTO', 'QZA', 'DEU', 'XX<'])
      expect([code, warned(code)]).toEqual([code, ['mrz/state-unknown']]);
    expect(warned('<<<')).toEqual(['mrz/filler-where-letter', 'mrz/state-empty']);
    expect(warned('D<E')).toEqual(['mrz/state-gap']);
  });

  it('MRZ-17 keeps an unknown State apart from check digits and verdict', () => {
    const reading = parseMrz(changePassport(11, 'QZA'));
    expect(reading.checks.every(check => check.ok)).toBe(true);
    expect([reading.verdict, reading.fields.find(field => field.name === 'nationality')?.verdict]).toEqual([
      'valid',
      'doubtful',
    ]);
  });

  it('MRZ-17 lets States be added and taken away', () => {
    const states = makeStateRegister({ add: ['QZA'], remove: ['UTO'] });
    expect(problemsOf('nationality', changePassport(11, 'QZA'), { states })).toEqual([]);
    expect(problemsOf('issuingState', changePassport(11, 'QZA'), { states })).toEqual(['mrz/state-unknown']);
    expect(makeStateRegister().has('UTO')).toBe(true);
    expect(makeStateRegister().size).toBe(248 + 30);
  });
});

describe('long document numbers', () => {
  const card = (number: string) => [`I<UTO${number.padEnd(25, '<')}`, ...ICAO_SAMPLES.TD1.slice(1)];
  const numberCheck = (lines: readonly string[]) =>
    parseMrz(lines).checks.find(check => check.name === 'documentNumberCheck');

  it('MRZ-10 reads both published conventions and says which', () => {
    // PRADO BEL-BO-11005 and BEL-BO-03003; PRADO PRT-BO-04001 is right both ways.
    expect(numberCheck(card('600001795<0152'))).toMatchObject({ ok: true, computed: 2, convention: 'filler-skipped' });
    expect(numberCheck(card('000590240<6013'))).toMatchObject({ ok: true, computed: 3, convention: 'filler-counted' });
    expect(numberCheck(card('007666667<ZZ00'))).toMatchObject({ ok: true, computed: 0, convention: 'filler-skipped' });
    expect(numberCheck(card('000590240<6016'))).toMatchObject({ ok: false, convention: null, printed: '6' });
    expect(numberCheck(card('D231458907'))).toMatchObject({ ok: true, convention: null });
  });

  it('MRZ-10 gives the whole number and leaves the rest of the optional field', () => {
    const { values } = parseMrz(card('600001795<0152<AB<1'));
    expect([values.documentNumber, values.optional1]).toEqual(['600001795015', 'AB 1']);
    const full = parseMrz(card('D23145890<1234567890123'.padEnd(24, '4')));
    expect(full.values.documentNumber).toHaveLength(9 + 13);
    const td2 = parseMrz(['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D23145890<UTO7408122F12041597349<<<2']);
    expect([td2.values.documentNumber, td2.verdict]).toEqual(['D23145890734', 'valid']);
  });

  it('MRZ-10 asks for a filler after the digit', () => {
    expect(parseMrz(card('D23145890<12345678901234')).values.documentNumber).toBe('D231458901234567890123');
    const full = parseMrz(card('D23145890<123456789012344'));
    expect(full.values.documentNumber).toBe('D23145890');
    expect(full.checks[0]).toMatchObject({ ok: false, printed: '<', convention: null });
  });

  it('MRZ-10 knows neither number nor digit where the text ends inside the number', () => {
    for (const end of [15, 16, 17, 18]) {
      const [upper = '', ...others] = card('600001795<0152');
      const reading = parseMrz([upper.slice(0, end), ...others], { format: 'TD1' });
      expect([reading.values.documentNumber, reading.verdict]).toEqual([null, 'partial']);
      expect(reading.checks[0]).toMatchObject({ ok: false, printed: '', computed: null });
    }
  });

  it('MRZ-10 sees a missing digit where the optional field has no rest', () => {
    const reading = parseMrz(card('D23145890<'));
    expect(reading.fields.find(field => field.name === 'documentNumberCheck')?.problems).toEqual([
      'mrz/check-digit-missing',
    ]);
    expect(problemsOf('documentNumber', changePassport(1, '<<<<<<<<<0'))).toEqual([
      'mrz/number-empty',
      'mrz/check-digit-blind',
    ]);
  });
});

describe('names', () => {
  const pad = (text: string) => text.padEnd(39, '<');

  it('MRZ-19 splits primary and secondary identifiers', () => {
    expect(readName(pad('VAN<DER<MUELLEN<<MARTIN'))).toEqual({
      name: { primary: 'VAN DER MUELLEN', secondary: 'MARTIN', possiblyTruncated: false },
      problems: [],
    });
    expect(readName(pad('ARKFREITH')).name).toMatchObject({ primary: 'ARKFREITH', secondary: '' });
  });

  it('MRZ-19 treats a letter in the last position as a possible truncation', () => {
    const full = readName('PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR');
    expect([full.name.possiblyTruncated, full.problems]).toEqual([true, ['mrz/name-possibly-truncated']]);
  });

  it('MRZ-19 reports fillers at odd places', () => {
    const cases: readonly (readonly [string, readonly MrzProblemCode[], string, string])[] = [
      ['', ['mrz/name-empty'], '', ''],
      ['<<ANNA<MARIA', ['mrz/name-leading-filler'], '', 'ANNA MARIA'],
      ['<ERIKSSON<<ANNA', ['mrz/name-leading-filler'], 'ERIKSSON', 'ANNA'],
      ['ERIKSSON<<<ANNA', ['mrz/name-extra-fillers'], 'ERIKSSON', 'ANNA'],
      ['ERIKSSON<<ANNA<<MARIA', ['mrz/name-second-separator'], 'ERIKSSON', 'ANNA MARIA'],
    ];
    for (const [text, problems, primary, secondary] of cases) {
      expect(readName(pad(text))).toMatchObject({ name: { primary, secondary }, problems });
    }
  });

  it('MRZ-19 reports a digit in a name', () => {
    expect(problemsOf('name', changePassport(7, '5', 1))).toEqual(['mrz/digit-where-letter']);
  });
});

describe('rows of the panel', () => {
  it('MRZ-30 lists the fields in the order of the document with their check digits', () => {
    const rows = rowsOf(parseMrz(changePassport(20, '7')));
    expect(rows.map(row => row.field)).toEqual([
      'documentCode',
      'issuingState',
      'name',
      'documentNumber',
      'documentNumberCheck',
      'nationality',
      'birthDate',
      'birthDateCheck',
      'sex',
      'expiryDate',
      'expiryDateCheck',
      'personalNumber',
      'personalNumberCheck',
      'compositeCheck',
    ]);
    expect(rows.find(row => row.field === 'birthDate')).toEqual({
      field: 'birthDate',
      text: '740812',
      printed: '7',
      computed: 2,
      ok: false,
      verdict: 'good',
    });
    expect(rows.find(row => row.field === 'birthDateCheck')).toMatchObject({ text: '7', ok: false, verdict: 'bad' });
    expect(rows.find(row => row.field === 'nationality')).toMatchObject({
      text: 'UTO',
      printed: null,
      computed: null,
      ok: null,
    });
    expect(rowsOf(parseMrz(''))).toEqual([]);
  });
});
