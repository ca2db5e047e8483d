import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathBounds } from '../../../../src/core/press/display/path.ts';
import { layText } from '../../../../src/core/press/type/layText.ts';
import { measureText } from '../../../../src/core/press/type/measureText.ts';
import { TYPEFACES } from '../../../../src/core/press/type/typeface.ts';
import { areaOf, listContours } from './outlines.ts';

const SANS = { face: 'sans', size: 3, x: 10, y: 20 } as const;

describe('a line of text', () => {
  it('TYP-3 has capitals as high as asked for, in every face', () => {
    for (const face of TYPEFACES) {
      const { box } = layText('E', { face, capHeight: 2, x: 0, y: 0 });
      expect(Math.abs(box.height - 2), face).toBeLessThan(0.08);
      expect(Math.abs(box.y + 2), face).toBeLessThan(0.05);
    }
  });

  it('TYP-4 stands between its carets, one cell a character', () => {
    const { carets, width } = layText('Ill 1', SANS);
    expect(carets).toHaveLength(6);
    expect(carets[0]).toBe(10);
    expect(carets[5]).toBeCloseTo(10 + width, 3);
    // Noto Sans: I 339, l 258, space 260, digits 572 of 1000.
    expect(carets.map(caret => Math.round(((caret - 10) / 3) * 1000))).toEqual([0, 339, 597, 855, 1115, 1687]);
    for (const [i, character] of [...'Ill 1'].entries()) {
      const { box } = layText(character, { ...SANS, x: carets[i] ?? 0 });
      expect(box.x).toBeGreaterThanOrEqual(carets[i] ?? 0);
    }
  });

  it('TYP-4 takes an accent behind its letter for the letter with the accent, which keeps its carets', () => {
    const composed = layText('Prénom', SANS);
    const apart = layText('Pre\u0301nom', SANS);
    expect(apart.path).toEqual(composed.path);
    expect(apart.missing).toEqual([]);
    expect(apart.carets).toHaveLength(8);
    expect(apart.carets[3]).toBe(apart.carets[4]);
    expect(apart.carets.toSpliced(4, 1)).toEqual(composed.carets);
  });

  it('TYP-5 draws a hollow box for a character that the face lacks, and names it', () => {
    const laid = layText('A☃☃B\u{1F600}', SANS);
    expect(laid.missing).toEqual(['☃', '\u{1F600}']);
    expect(laid.carets).toHaveLength(7);
    const box = layText('☃', SANS);
    expect(listContours(box.path)).toHaveLength(2);
    expect(Math.abs(areaOf(box.path))).toBeLessThan(0.4 * box.box.width * box.box.height);
    expect(Math.abs(areaOf(box.path))).toBeGreaterThan(0.1 * box.box.width * box.box.height);
    expect(layText('q\u0308', SANS).missing).toEqual(['\u0308']);
  });

  it('TYP-6 is tracked between characters and not behind the last', () => {
    const plain = measureText('ROME', { face: 'serif', size: 4 }).width;
    expect(measureText('ROME', { face: 'serif', size: 4, tracking: 0.5 }).width).toBeCloseTo(plain + 1.5, 3);
    expect(measureText('R', { face: 'serif', size: 4, tracking: 0.5 }).width).toBe(
      measureText('R', { face: 'serif', size: 4 }).width,
    );
  });

  it('TYP-7 is condensed to a greatest width, but not below 0.7 of its own', () => {
    const { width } = layText('CONDENSED', SANS);
    expect(layText('CONDENSED', { ...SANS, maxWidth: width + 1 }).width).toBe(width);
    const fitted = layText('CONDENSED', { ...SANS, maxWidth: width * 0.8 });
    expect(fitted.width).toBeCloseTo(width * 0.8, 3);
    expect(fitted.box.height).toBe(layText('CONDENSED', SANS).box.height);
    expect(layText('CONDENSED', { ...SANS, maxWidth: 1 }).width).toBeCloseTo(width * 0.7, 3);
  });

  it('TYP-8 begins, has its middle or ends at its place', () => {
    const { width, box } = layText('Middle', SANS);
    expect(layText('Middle', { ...SANS, align: 'middle' }).box.x).toBeCloseTo(box.x - width / 2, 2);
    expect(layText('Middle', { ...SANS, align: 'end' }).carets.at(-1)).toBe(10);
  });

  it('TYP-8 turns counter-clockwise as seen about its place', () => {
    const { box } = layText('up', { ...SANS, angle: 90 });
    const flat = layText('up', SANS).box;
    expect(box.width).toBeCloseTo(flat.height, 3);
    expect(box.height).toBeCloseTo(flat.width, 3);
    expect(box.y + box.height).toBeCloseTo(20 - (flat.x - 10), 3);
    expect(box.x - 10).toBeCloseTo(flat.y - 20, 3);
  });

  it('TYP-9 has a box that is exactly that of its points, all of them on the micrometre', () => {
    const style = fc.record({
      face: fc.constantFrom(...TYPEFACES),
      size: fc.double({ min: 0.2, max: 20, noNaN: true }),
      x: fc.double({ min: -50, max: 150, noNaN: true }),
      y: fc.double({ min: -50, max: 150, noNaN: true }),
      angle: fc.double({ min: -360, max: 360, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), style, (text, place) => {
        const { path, box, carets } = layText(text, place);
        expect(path.every(value => Math.round(value * 1000) / 1000 === value)).toBe(true);
        const bounds = pathBounds(path);
        if (bounds !== null) expect([box.x, box.y]).toEqual([bounds.x, bounds.y]);
        if (bounds !== null) expect(box.width).toBeCloseTo(bounds.width, 6);
        expect(carets).toHaveLength(text.length + 1);
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it('TYP-9 without ink has an empty box at its place', () => {
    expect(layText('  ', SANS)).toMatchObject({ path: [], box: { x: 10, y: 20, width: 0, height: 0 }, missing: [] });
    expect(layText('', SANS)).toMatchObject({ path: [], width: 0, carets: [10] });
  });
});
