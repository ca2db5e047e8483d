import type { Glyph } from './glyph.ts';
import { capHeightOf, type OpenFace, openFace, type Typeface } from './typeface.ts';

/** A face at a size, given by its em or by the height of its capitals, in mm. */
export type TextStyle = {
  readonly face: Typeface;
  /** mm between one character and the next, besides their own spacing. */
  readonly tracking?: number;
  /** mm; a longer line is condensed across to fit, but never below 0.7 of its width. */
  readonly maxWidth?: number;
} & ({ readonly size: number; readonly capHeight?: never } | { readonly capHeight: number; readonly size?: never });

/** The least part of its own width to which a line is condensed. */
export const CONDENSED_LEAST = 0.7;

/** A character in its place: mm from the line's beginning. */
export type SetGlyph = { readonly glyph: Glyph; readonly x: number; readonly width: number };

export type SetLine = {
  readonly glyphs: readonly SetGlyph[];
  /** Advance of the line in mm. */
  readonly width: number;
  /** Edges of the characters' cells in mm from the line's beginning: one more than the text has UTF-16 units. */
  readonly carets: readonly number[];
  /** Characters that the face lacks, each once, in order. */
  readonly missing: readonly string[];
  /** mm per font unit, across and upright. */
  readonly unitX: number;
  readonly unitY: number;
};

/** The em of a style in mm. */
export function emOf(style: TextStyle): number {
  return style.size ?? style.capHeight / capHeightOf(style.face);
}

/** Places the characters of a line one after another from 0, kerned, tracked and, if need be, condensed. */
export function setLine(text: string, style: TextStyle): SetLine {
  const face = openFace(style.face);
  const unitY = emOf(style) / face.unitsPerEm;
  const { spots, carets, width, missing } = placeCharacters(text, face, (style.tracking ?? 0) / unitY);
  const natural = width * unitY;
  const condensed =
    style.maxWidth === undefined || natural <= style.maxWidth ? 1 : Math.max(CONDENSED_LEAST, style.maxWidth / natural);
  const unitX = unitY * condensed;
  return {
    glyphs: spots.map(({ glyph, x }) => ({ glyph, x: x * unitX, width: glyph.advance * unitX })),
    width: width * unitX,
    carets: carets.map(caret => caret * unitX),
    missing,
    unitX,
    unitY,
  };
}

type Placed = {
  readonly spots: readonly { readonly glyph: Glyph; readonly x: number }[];
  readonly carets: readonly number[];
  readonly width: number;
  readonly missing: readonly string[];
};

/** All in font units. An accent that follows its letter shares the letter's cell and has an empty one of its own. */
function placeCharacters(text: string, face: OpenFace, tracking: number): Placed {
  const spots: { glyph: Glyph; x: number }[] = [];
  const carets: number[] = [];
  const missing = new Set<string>();
  let pen = 0;
  let left: string | null = null;
  let units = 0;
  const closeCells = (): void => {
    while (carets.length < units) carets.push(pen);
  };
  for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    for (const [index, character] of [...cluster.normalize('NFC')].entries()) {
      const known = face.glyphOf(character);
      if (known === null) missing.add(character);
      if (left !== null) pen += tracking + face.kerningOf(left, character);
      if (index === 0) closeCells();
      if (index === 0) carets.push(pen);
      const glyph = known ?? face.missing;
      spots.push({ glyph, x: pen });
      pen += glyph.advance;
      left = character;
    }
    units += cluster.length;
  }
  closeCells();
  return { spots, carets: [...carets, pen], width: pen, missing: [...missing] };
}
