import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../src/core/mrz/checkDigit.ts';
import type { FieldReading } from '../../../src/core/mrz/MrzReading.ts';
import { type MrzReadOptions, parseMrz } from '../../../src/core/mrz/parseMrz.ts';
import { changePassport } from './samples.ts';

const CONTROL: MrzReadOptions = { controlDate: '2026-06-15' };

function fieldOf(name: string, from: number, text: string, options: MrzReadOptions): FieldReading {
  const lines = changePassport(from, text + (checkDigit(text) ?? ''));
  return parseMrz(lines, options).fields.find(field => field.name === name)!;
}

const birth = (text: string, options = CONTROL) => fieldOf('birthDate', 14, text, options);
const expiry = (text: string, options = CONTROL) => fieldOf('expiryDate', 22, text, options);
const yearsOf = (fields: readonly FieldReading[]) => fields.map(field => (field.value as { year: number | null }).year);

describe('dates', () => {
  it('MRZ-11 reports letters in a date though the check digit is right', () => {
    // A = 10 and E = 14 equal 0 and 4 modulo 10.
    for (const lines of [changePassport(14, '74A812'), changePassport(22, '120E15')]) {
      const reading = parseMrz(lines, CONTROL);
      expect(reading.checks.every(check => check.ok)).toBe(true);
      expect(reading.verdict).toBe('invalid');
      const bad = reading.fields.filter(field => field.verdict === 'bad');
      expect(bad.map(field => field.problems)).toEqual([['mrz/letter-where-digit', 'mrz/check-digit-blind']]);
      expect(bad[0]?.value).toBeNull();
    }
  });

  it('MRZ-11 reports days that do not exist', () => {
    expect(birth('741312').problems).toEqual(['mrz/no-such-month', 'mrz/check-digit-blind']);
    expect(birth('740012').problems).toEqual(['mrz/no-such-month', 'mrz/check-digit-blind']);
    for (const text of ['740230', '740431', '740800', '740832', '750229', '740899']) {
      expect([text, birth(text).problems]).toEqual([text, ['mrz/no-such-day', 'mrz/check-digit-blind']]);
      expect(birth(text).verdict).toBe('bad');
    }
    expect(birth('741231').problems).toEqual([]);
  });

  it('MRZ-11 knows leap years by their century', () => {
    expect(birth('000229').problems).toEqual([]);
    expect(birth('000229', { controlDate: '1999-01-01' }).problems).toContain('mrz/no-such-day');
    expect(birth('760229').problems).toEqual([]);
    expect(birth('000229', {}).problems).toEqual([]);
    expect(birth('010229', {}).problems).toContain('mrz/no-such-day');
  });

  it('MRZ-12 reads fillers as unknown parts', () => {
    expect(birth('74<<<<').value).toMatchObject({ year: 1974, month: null, day: null });
    expect(birth('7408<<').value).toMatchObject({ year: 1974, month: 8, day: null });
    expect(birth('<<<<<<').value).toEqual({ year: null, month: null, day: null, yearDigits: null, assumed: false });
    expect(birth('<<<<<<').verdict).toBe('good');
    expect(birth('<<0229').value).toMatchObject({ year: null, month: 2, day: 29 });
    expect(birth('<<<<31').problems).toEqual([]);
    expect(birth('7<0812').problems).toEqual(['mrz/date-half-unknown']);
    expect(expiry('<<<<<<').problems).toEqual(['mrz/expiry-unknown']);
  });

  it('MRZ-13 takes the latest birth year not after the control date', () => {
    expect(yearsOf(['260615', '260616', '740812', '000101', '250101'].map(text => birth(text)))).toEqual([
      2026, 1926, 1974, 2000, 2025,
    ]);
    expect(yearsOf([birth('26<<<<'), birth('2607<<'), birth('27<<<<')])).toEqual([2026, 1926, 1927]);
    expect(yearsOf([birth('000101', { controlDate: '1999-12-31' })])).toEqual([1900]);
    expect((birth('740812').value as { assumed: boolean }).assumed).toBe(false);
    expect((birth('200101').value as { assumed: boolean }).assumed).toBe(true);
  });

  it('MRZ-13 leaves the century open without a control date, or with one that is none', () => {
    expect(birth('740812', {}).value).toEqual({ year: null, month: 8, day: 12, yearDigits: 74, assumed: false });
    for (const controlDate of ['', 'today', '2026-02-30', '2026-13-01', '26-06-15']) {
      const reading = parseMrz(changePassport(1, 'L'), { controlDate });
      expect([reading.values.birthDate?.year, reading.problems[0]?.code]).toEqual([
        null,
        'mrz/control-date-unreadable',
      ]);
      expect(reading.verdict).toBe('valid');
    }
  });

  it('MRZ-14 takes the expiry year nearest to the control date', () => {
    expect(yearsOf(['120415', '310101', '360101', '760615', '770615'].map(text => expiry(text)))).toEqual([
      2012, 2031, 2036, 2076, 1977,
    ]);
    expect(
      yearsOf([expiry('940623', { controlDate: '1993-01-01' }), expiry('030623', { controlDate: '1993-01-01' })]),
    ).toEqual([1994, 2003]);
  });

  it('MRZ-14 says that the century of an old sample is assumed', () => {
    const old = expiry('940623');
    expect(old.value).toEqual({ year: 1994, month: 6, day: 23, yearDigits: 94, assumed: true });
    expect(old.problems).toEqual(['mrz/century-assumed', 'mrz/expired']);
    expect(expiry('350623').problems).toEqual([]);
  });

  it('MRZ-14 lets no document expire before its holder was born', () => {
    const lines = changePassport(14, '0001015F9801018');
    const { birthDate, expiryDate } = parseMrz(lines, CONTROL).values;
    expect([birthDate?.year, expiryDate?.year, expiryDate?.assumed]).toEqual([2000, 2098, true]);
  });
});
