import { describe, expect, it } from 'vitest';
import { areaBounds, liesWithin } from '../../../src/core/document/bounds.ts';
import { CLASSES, FAMILIES, FRAUD_TREE } from '../../../src/core/document/fraudTree.ts';
import { mrzCells, mrzPrint } from '../../../src/core/document/mrzGeometry.ts';
import { parsePrintedDay, printDay } from '../../../src/core/document/printedDay.ts';
import { specimenFaces } from '../../../src/core/document/specimenFaces.ts';
import { isFictionalState } from '../../../src/core/document/stateCodes.ts';
import { daySchema, textSchema } from '../../../src/core/document/text.ts';
import { validityOn } from '../../../src/core/document/validity.ts';
import { areaSchema } from '../../../src/core/units/shape.ts';
import { sampleSpecimen } from './sampleSpecimen.ts';

describe('faces', () => {
  it('DOC-3 are two for each leaf, in the order in which one leafs', () => {
    expect(specimenFaces(sampleSpecimen())).toEqual(['cover.recto', 'cover.verso', 'data.recto', 'data.verso']);
  });

  it('DOC-4 bound a turned box by its corners', () => {
    const square = areaSchema.parse({ kind: 'rectangle', x: 10, y: 10, width: 10, height: 10, angle: 45 });
    const { left, right } = areaBounds(square);
    expect(left).toBeCloseTo(15 - Math.SQRT2 * 5, 12);
    expect(right).toBeCloseTo(15 + Math.SQRT2 * 5, 12);
    const flat = areaSchema.parse({ kind: 'ellipse', x: 50, y: 40, radiusX: 10, radiusY: 2, angle: 90 });
    expect(areaBounds(flat)).toEqual({ left: 48, right: 52, top: 30, bottom: 50 });
    expect(liesWithin(areaBounds(flat), { left: 48, right: 52, top: 30, bottom: 49.9 })).toBe(false);
  });
});

describe('the codes of states', () => {
  it('DOC-6 are fictional in the blocks left to users, X excepted, and for Utopia', () => {
    for (const code of ['UTO', 'AAA', 'AAZ', 'QMA', 'QZZ', 'ZZA', 'ZZZ'])
      expect(isFictionalState(code), code).toBe(true);
    for (const code of ['FRA', 'ABA', 'QLZ', 'QAT', 'ZYZ', 'XAA', 'XXB', 'uto', 'AA', 'AAAA']) {
      expect(isFictionalState(code), code).toBe(false);
    }
  });
});

describe('the machine-readable zone on the page', () => {
  it('DOC-12 has its characters at a pitch of 2.54 mm about the line centres', () => {
    expect(mrzCells('TD3', 1, 1)).toEqual({ x: 6, y: 70.75, width: 2.54, height: 3 });
    expect(mrzCells('TD3', 2, 22, 27)).toEqual({ x: 59.34, y: 77.1, width: 15.24, height: 3 });
    expect(mrzPrint('TD3')).toEqual({ x: 6, y: 70.75, width: 111.76, height: 9.35 });
    expect(mrzCells('TD1', 3, 30).x).toBe(78.66);
    expect(mrzPrint('TD2').width).toBe(91.44);
  });
});

describe('days', () => {
  it('DOC-13 count the days of issue and expiry as valid', () => {
    const dates = { issueDate: '2007-04-16', expiryDate: '2012-04-15' };
    const days = ['2007-04-15', '2007-04-16', '2012-04-15', '2012-04-16'];
    expect(days.map(day => validityOn(day, dates))).toEqual(['not-yet-valid', 'valid', 'valid', 'expired']);
  });

  it('DOC-14 exist in the calendar', () => {
    const good = ['2000-02-29', '1974-08-12', '2199-12-31'];
    const bad = ['1900-02-29', '2001-02-29', '2001-04-31', '2001-13-01', '1899-12-31', '2001-1-1', '20010101'];
    expect(good.filter(day => !daySchema.safeParse(day).success)).toEqual([]);
    expect(bad.filter(day => daySchema.safeParse(day).success)).toEqual([]);
  });

  it('DOC-15 are printed as day, month in letters, year, and read back', () => {
    expect(printDay('1974-08-12')).toBe('12 AUG 1974');
    expect(parsePrintedDay('12 AUG/AOÛT 1974')).toBe('1974-08-12');
    expect(['12 AUGUST 1974', '2 AUG 1974', 'XX AUG 1974', ''].map(parsePrintedDay)).toEqual([null, null, null, null]);
  });
});

describe('the fraud tree', () => {
  it('DOC-16 gives each class one family, and each family a class', () => {
    expect(new Set(CLASSES).size).toBe(CLASSES.length);
    expect(Object.keys(FRAUD_TREE)).toEqual([...CLASSES]);
    expect(FAMILIES.filter(family => !CLASSES.some(name => FRAUD_TREE[name].family === family))).toEqual([]);
  });

  it('DOC-16 has every act of the taxonomy once, and A14, a field, not at all', () => {
    const codes = CLASSES.flatMap(name => FRAUD_TREE[name].code ?? []);
    const expected = Array.from({ length: 32 }, (_, index) => `A${index + 1}`).filter(code => code !== 'A14');
    expect([...codes].sort()).toEqual([...expected].sort());
  });
});

describe('words for readers', () => {
  it('DOC-17 are there in English, and otherwise by language tag', () => {
    expect(textSchema.safeParse({ en: 'a', fr: 'b', 'pt-BR': 'c' }).success).toBe(true);
    for (const text of [{ fr: 'b' }, { en: '' }, { en: 'a', english: 'b' }, { en: 'a', x_: 'b' }, 'a']) {
      expect(textSchema.safeParse(text).success, JSON.stringify(text)).toBe(false);
    }
  });
});
