import { describe, expect, it } from 'vitest';
import type { VizField } from '../../../../src/core/document/vizFields.ts';
import { parseMrz } from '../../../../src/core/mrz/parseMrz.ts';
import { writeName } from '../../../../src/core/mrz/writeName.ts';
import { compareVisual } from '../../../../src/core/reader/page/compareVisual.ts';
import type { CheckRow } from '../../../../src/core/reader/page/inspection.ts';
import { readVisualDate } from '../../../../src/core/reader/page/readVisualDate.ts';
import { zoneOf } from './zoneOf.ts';

const LOWER = 'KD28506141QOV8403098F280513984030927415<<<98';

function compare(field: VizField, text: string, confidence = 0.95, name = 'MARENKO<<ILSE<TAMSIN'): CheckRow {
  const lines = [`P<QOV${name.padEnd(39, '<')}`, LOWER];
  const read = { zone: zoneOf(lines), mrz: parseMrz(lines, { controlDate: '2025-02-14' }), face: 'data.verso' };
  const visual = [{ field, text, confidence }];
  return compareVisual({ read, model: null, visual, places: [] })[0]!;
}

function stateOf(row: CheckRow): string {
  return [row.state, ...row.reasons].join(' ');
}

describe('the visual zone against the machine-readable one', () => {
  it('RDR-69 agrees field by field', () => {
    const printed: Partial<Record<VizField, string>> = {
      documentCode: 'P',
      issuingState: 'QOV',
      documentNumber: 'KD2850614',
      primaryIdentifier: 'MARENKO',
      secondaryIdentifier: 'ILSE TAMSIN',
      nationality: 'QOV',
      birthDate: '09 MAR/MARS 1984',
      personalNumber: '840309 27415',
      sex: 'F',
      expiryDate: '13 MAYO 2028',
    };
    for (const [field, text] of Object.entries(printed)) {
      expect(stateOf(compare(field as VizField, text)), field).toBe('successful');
    }
  });

  it('RDR-69 writes names as Doc 9303-3 does, with its choices, and knows a shortened one', () => {
    expect(stateOf(compare('primaryIdentifier', 'Müller-Åström', 0.9, 'MUELLER<AASTROEM<<ILSE'))).toBe('successful');
    expect(stateOf(compare('primaryIdentifier', 'MÜLLER', 0.9, 'MULLER<<ILSE'))).toBe('successful');
    const { text } = writeName('NILAVADHANANANDA', 'CHAYAPA DEJTHAMRONG KRASUANG', 39);
    expect(stateOf(compare('secondaryIdentifier', 'CHAYAPA DEJTHAMRONG KRASUANG', 0.95, text))).toBe(
      'successful zone-shortened',
    );
    expect(compare('secondaryIdentifier', 'CHAYAPA DEJTHAMRONG MERIDIAN', 0.95, text).state).toBe('failed');
  });

  it('RDR-69 compares a nationality by code or by the word of the model, and no other word', () => {
    expect(stateOf(compare('nationality', 'ORVELIAN'))).toBe('undetermined visual-not-comparable');
    expect(stateOf(compare('nationality', 'UTO'))).toBe('failed visual-differs');
  });

  it('RDR-69 reads days in three languages', () => {
    expect(readVisualDate('12 AUG 1974')).toBe('740812');
    expect(readVisualDate('12 AUG/AOÛT 1974')).toBe('740812');
    expect(readVisualDate('02 ENE 1991')).toBe('910102');
    expect(readVisualDate('O2 FÉV 199O')).toBe('900202');
    expect(readVisualDate('09MAR 1984')).toBe('840309');
    expect(readVisualDate("13'MAY2028")).toBe('280513');
    expect(readVisualDate('10 0CT 1990')).toBe('901010');
    expect(readVisualDate('12 08 1974')).toBe('740812');
    expect(readVisualDate('XX XX 1991')).toBe('91<<<<');
    expect(readVisualDate('12 AUG/SEPT 1974')).toBeNull();
    expect(readVisualDate('AUGUST')).toBeNull();
  });

  it('RDR-70 makes no difference out of a doubtful reading', () => {
    expect(stateOf(compare('documentNumber', ''))).toBe('undetermined visual-unread');
    expect(stateOf(compare('documentNumber', 'KD2850674', 0.5))).toBe('undetermined visual-unsure');
    expect(stateOf(compare('documentNumber', 'KD285O614', 0.8))).toBe('undetermined visual-unsure');
    expect(stateOf(compare('primaryIdentifier', 'MARENK0'))).toBe('successful');
    expect(stateOf(compare('primaryIdentifier', 'MARENCO', 0.8))).toBe('undetermined visual-unsure');
    expect(stateOf(compare('birthDate', 'g MAR'))).toBe('undetermined visual-not-comparable');
  });

  it('RDR-70 tells a clear difference', () => {
    expect(stateOf(compare('documentNumber', 'KD2850674'))).toBe('failed visual-differs');
    expect(stateOf(compare('documentNumber', 'KD2850674', 0.8))).toBe('failed visual-differs');
    expect(stateOf(compare('birthDate', '09 MAR 1987'))).toBe('failed visual-differs');
    expect(compare('expiryDate', '13 MAY 2029').values).toMatchObject({ zone: '280513', expected: '290513' });
  });
});
