import { describe, expect, it } from 'vitest';
import { DOCUMENT_FORMATS, FACE_SIZES } from '../../../../src/core/document/formats.ts';
import { mrzCells, mrzPrint } from '../../../../src/core/document/mrzGeometry.ts';
import { layMrz } from '../../../../src/core/press/type/layMrz.ts';
import { capHeightOf } from '../../../../src/core/press/type/typeface.ts';
import { listContours } from './outlines.ts';

// ICAO Doc 9303-4, specimen of the fictional state Utopia.
const ICAO = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

describe('a machine-readable zone', () => {
  it('TYP-13 stands 2.54 mm apart, each character in the middle of its cell', () => {
    const [line] = layMrz(['<'.repeat(44)], 'TD3');
    const middles = line?.boxes.map(box => box.x + box.width / 2) ?? [];
    expect(middles).toHaveLength(44);
    for (const [i, middle] of middles.entries()) {
      expect(middle - (middles[0] ?? 0)).toBeCloseTo(2.54 * i, 2);
      expect(Math.abs(middle - (6 + 2.54 * (i + 0.5)))).toBeLessThan(0.02);
    }
    expect((middles[43] ?? 0) - (middles[0] ?? 0)).toBeCloseTo(43 * 2.54, 3);
  });

  it('TYP-13 has its lines centred 15.75 and 9.40 mm above the bottom edge of a TD3 page', () => {
    const centres = layMrz(['<', '<'], 'TD3').map(({ box }) => FACE_SIZES.TD3.height - box.y - box.height / 2);
    expect(centres[0]).toBeCloseTo(15.75, 2);
    expect(centres[1]).toBeCloseTo(9.4, 2);
  });

  it('TYP-13 keeps every character within its cell, in every format', () => {
    const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';
    for (const format of DOCUMENT_FORMATS) {
      const count = Math.round(mrzPrint(format).width / 2.54);
      const [line] = layMrz([characters.slice(-count)], format);
      expect(line?.missing).toEqual([]);
      for (const [i, box] of line?.boxes.entries() ?? []) {
        const cell = mrzCells(format, 1, i + 1);
        expect(box.x).toBeGreaterThan(cell.x);
        expect(box.x + box.width).toBeLessThan(cell.x + cell.width);
        expect(box.y).toBeGreaterThan(cell.y);
        expect(box.y + box.height).toBeLessThan(cell.y + cell.height);
      }
    }
  });

  it('TYP-14 is OCR-B of size 1: strokes of 0.35 mm, figures 2.4 mm high from middle to middle of their strokes', () => {
    const [line, stem] = layMrz(['08H', 'I'], 'TD3');
    const [nought, eight, letter] = line?.boxes ?? [];
    const points = listContours(stem?.path ?? []).flat();
    const uprights = points.flatMap(([x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
      return x === nextX && Math.abs(nextY - y) > 1 ? [x] : [];
    });
    expect(uprights).toHaveLength(2);
    expect(Math.abs((uprights[0] ?? 0) - (uprights[1] ?? 0))).toBeCloseTo(0.35, 2);
    expect((nought?.height ?? 0) - 0.35).toBeCloseTo(2.41, 1);
    expect((eight?.height ?? 0) - 0.35).toBeCloseTo(2.41, 1);
    expect(letter?.height).toBeCloseTo(2.54, 2);
    expect(capHeightOf('ocrb') * (2.54 / 0.723)).toBeCloseTo(2.46, 2);
  });

  it('TYP-14 has a box for every character of the sample, and for the lines', () => {
    const lines = layMrz(ICAO, 'TD3');
    expect(lines.map(({ boxes, missing }) => [boxes.length, missing])).toEqual([
      [44, []],
      [44, []],
    ]);
    for (const { box, boxes } of lines) {
      expect(Math.min(...boxes.map(({ x }) => x))).toBe(box.x);
      expect(box.x).toBeGreaterThan(6);
      expect(box.x + box.width).toBeLessThan(117.76);
    }
  });

  it('TYP-5 names a character that OCR-B lacks', () => {
    expect(layMrz(['P<Ł'], 'TD3')[0]?.missing).toEqual(['Ł']);
  });
});
