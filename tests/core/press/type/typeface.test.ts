import { describe, expect, it } from 'vitest';
import { parseGlyph } from '../../../../src/core/press/type/glyph.ts';
import { measureText } from '../../../../src/core/press/type/measureText.ts';
import { capHeightOf, openFace, TYPEFACES, type Typeface } from '../../../../src/core/press/type/typeface.ts';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
const lacking = (face: Typeface, characters: readonly string[]): string[] =>
  characters.filter(character => openFace(face).glyphOf(character) === null);

describe('the typefaces', () => {
  it('TYP-1 have the characters they are used for', () => {
    for (const face of TYPEFACES) expect(lacking(face, range(0x20, 0x7e)), face).toEqual([]);
    const texts = TYPEFACES.filter(face => face !== 'ocrb');
    for (const face of texts)
      expect(lacking(face, [...range(0xc0, 0xff), ...'–—‘’“”•…·°«»Œœ\u00a0']), face).toEqual([]);
    const names = texts.filter(face => face !== 'numerals');
    for (const face of names)
      expect(lacking(face, [...'ŸĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİıĶŁĻĽŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŹŻŽȘȚ']), face).toEqual([]);
    for (const face of ['sans', 'sans-bold', 'sans-italic', 'serif', 'serif-bold', 'display'] as const)
      expect(lacking(face, ['№']), face).toEqual([]);
  });

  it('TYP-1 do not take a property of every object for a character', () => {
    expect(openFace('sans').glyphOf('constructor')).toBeNull();
  });

  it('TYP-2 measure as a shaping engine measures the fonts they are made from', () => {
    // Widths at 1000 px by HarfBuzz (Skia, @napi-rs/canvas 1.0.11) from the same WOFF files.
    const measured: readonly (readonly [Typeface, string, number])[] = [
      ['sans', 'AVATAR', 34.75],
      ['sans-bold', 'REPUBLIC OF AVALTONIA', 124.43],
      ['sans-italic', 'To Ty Wa LT', 50.65],
      ['serif', 'P. T, “A” Yo', 49.06],
      ['serif-bold', 'KOVÁCS', 39.3],
      ['display', 'REPUBLIC OF AVALTONIA', 124.26],
      ['typewriter', 'PASSPORT', 47.969],
      ['numerals', 'To Ty Wa LT', 58.25],
    ];
    for (const [face, text, width] of measured) expect(measureText(text, { face, size: 10 }).width, face).toBe(width);
  });

  it('TYP-2 kern letters with accents as their bare letters where the font says nothing', () => {
    const { kerningOf } = openFace('sans');
    expect(kerningOf('T', 'o')).toBeLessThan(0);
    expect(kerningOf('T', 'ő')).toBe(kerningOf('T', 'o'));
  });

  it('TYP-3 give the height of capitals as the fonts do', () => {
    expect(TYPEFACES.map(capHeightOf)).toEqual([0.714, 0.714, 0.714, 0.67, 0.67, 0.65, 1187 / 2048, 0.75, 0.701]);
    expect(measureText('x', { face: 'sans', size: 2 })).toMatchObject({ capHeight: 1.428, xHeight: 1.072 });
  });
});

it('reads a glyph: lines, runs of arcs, cubics and shapes at several places', () => {
  const glyph = parseGlyph('500 0:10,20 0:110,20 1:0,0', ['h20q10 0 10 11 0 9', 'v5c1 2-3 4 5-6']);
  expect(glyph).toEqual({
    advance: 500,
    outline: [
      ...[0, 10, 20, 1, 30, 20, 2, 40, 20, 45, 25.5, 2, 50, 31, 50, 40, 4],
      ...[0, 110, 20, 1, 130, 20, 2, 140, 20, 145, 25.5, 2, 150, 31, 150, 40, 4],
      ...[0, 0, 0, 1, 0, 5, 3, 1, 7, -2, 11, 3, 5, 4],
    ],
  });
});
