import { CLOSE, LINE, MOVE } from '../display/path.ts';
import display from './faces/display.json' with { type: 'json' };
import numerals from './faces/numerals.json' with { type: 'json' };
import ocrb from './faces/ocrb.json' with { type: 'json' };
import sans from './faces/sans.json' with { type: 'json' };
import sansBold from './faces/sans-bold.json' with { type: 'json' };
import sansItalic from './faces/sans-italic.json' with { type: 'json' };
import serif from './faces/serif.json' with { type: 'json' };
import serifBold from './faces/serif-bold.json' with { type: 'json' };
import typewriter from './faces/typewriter.json' with { type: 'json' };
import { type Glyph, parseGlyph } from './glyph.ts';

export const TYPEFACES = [
  'sans',
  'sans-bold',
  'sans-italic',
  'serif',
  'serif-bold',
  'display',
  'typewriter',
  'numerals',
  'ocrb',
] as const;
export type Typeface = (typeof TYPEFACES)[number];

/** What src/tools/drawTypefaces.ts writes; all in font units. */
type DrawnFace = {
  readonly unitsPerEm: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly ascent: number;
  readonly descent: number;
  readonly shapes: readonly string[];
  readonly glyphs: Readonly<Record<string, string>>;
  /** Left characters to groups `value:right characters`, parted by `;`. */
  readonly kerning: Readonly<Record<string, string>>;
};

const DRAWN: Readonly<Record<Typeface, DrawnFace>> = {
  sans,
  'sans-bold': sansBold,
  'sans-italic': sansItalic,
  serif,
  'serif-bold': serifBold,
  display,
  typewriter,
  numerals,
  ocrb,
};

/** Heights of a face as parts of its em; `descent` is below zero. */
export type FaceHeights = {
  readonly capHeight: number;
  readonly xHeight: number;
  readonly ascent: number;
  readonly descent: number;
};

export function heightsOf(face: Typeface): FaceHeights {
  const { unitsPerEm, capHeight, xHeight, ascent, descent } = DRAWN[face];
  return {
    capHeight: capHeight / unitsPerEm,
    xHeight: xHeight / unitsPerEm,
    ascent: ascent / unitsPerEm,
    descent: descent / unitsPerEm,
  };
}

/** Height of a face's capitals as a part of its em. */
export function capHeightOf(face: Typeface): number {
  return heightsOf(face).capHeight;
}

/** A face made ready: glyphs are read when first asked for and kept. */
export type OpenFace = {
  readonly unitsPerEm: number;
  readonly glyphOf: (character: string) => Glyph | null;
  /** Font units to add between two characters. */
  readonly kerningOf: (left: string, right: string) => number;
  /** Drawn for a character that the face lacks: an upright hollow box as wide as a digit. */
  readonly missing: Glyph;
};

const opened = new Map<Typeface, OpenFace>();

export function openFace(face: Typeface): OpenFace {
  const known = opened.get(face);
  if (known !== undefined) return known;
  const fresh = openDrawn(DRAWN[face]);
  opened.set(face, fresh);
  return fresh;
}

function openDrawn(drawn: DrawnFace): OpenFace {
  const { unitsPerEm, capHeight, shapes, glyphs } = drawn;
  const read = new Map<string, Glyph | null>();
  const glyphOf = (character: string): Glyph | null => {
    const known = read.get(character);
    if (known !== undefined) return known;
    const written = Object.hasOwn(glyphs, character) ? glyphs[character] : undefined;
    const glyph = written === undefined ? null : parseGlyph(written, shapes);
    read.set(character, glyph);
    return glyph;
  };
  const kerning = readKerning(drawn.kerning);
  return {
    unitsPerEm,
    glyphOf,
    kerningOf: (left, right) => kerning.get(left)?.get(right) ?? 0,
    missing: hollowBox(glyphOf('0')?.advance ?? unitsPerEm / 2, capHeight),
  };
}

function readKerning(written: DrawnFace['kerning']): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const rows = new Map<string, ReadonlyMap<string, number>>();
  for (const [lefts, groups] of Object.entries(written)) {
    const row = new Map<string, number>();
    for (const group of groups.split(';')) {
      const colon = group.indexOf(':');
      for (const right of group.slice(colon + 1)) row.set(right, Number(group.slice(0, colon)));
    }
    for (const left of lefts) rows.set(left, row);
  }
  return rows;
}

function hollowBox(advance: number, height: number): Glyph {
  const side = advance / 8;
  const stroke = height / 12;
  const ring = (inset: number, corners: readonly (readonly [number, number])[]): number[] =>
    corners.flatMap(([u, v], i) => [
      i === 0 ? MOVE : LINE,
      u === 0 ? side + inset : advance - side - inset,
      v === 0 ? inset : height - inset,
    ]);
  const outer = ring(0, [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
  ]);
  const inner = ring(stroke, [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ]);
  return { advance, outline: [...outer, CLOSE, ...inner, CLOSE] };
}
