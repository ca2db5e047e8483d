import { type Affine, composeAffine, type Position, turnAbout } from '../../units/affine.ts';
import { deg } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import { makePath, type Path } from '../display/path.ts';
import { drawGlyph } from './glyph.ts';
import { inkBox } from './inkBox.ts';
import { toMicrometre } from './micrometre.ts';
import { type SetLine, setLine, type TextStyle } from './setLine.ts';

/** Where a line stands: its baseline's begin, middle or end in mm on the face. */
export type TextPlace = {
  readonly x: number;
  readonly y: number;
  readonly align?: 'start' | 'middle' | 'end';
  /** Degrees counter-clockwise as seen, about the place. */
  readonly angle?: number;
};

/** A line as outlines, to be filled by the non-zero rule. */
export type LaidText = {
  readonly path: Path;
  /** Box of the outlines in mm; empty (0 x 0) at the place when the line has no ink. */
  readonly box: Box;
  /** Advance in mm, along the baseline. */
  readonly width: number;
  /**
   * Edges of the characters' cells as x in mm, before any turn: one more than the text has UTF-16 units, so
   * that character i stands between the carets i and i + 1.
   */
  readonly carets: readonly number[];
  /** Characters that the face lacks, each once; a hollow box stands for them. */
  readonly missing: readonly string[];
};

const SHARES = { start: 0, middle: 0.5, end: 1 } as const;

/** One line of text on the face. */
export function layText(text: string, style: TextStyle & TextPlace): LaidText {
  const line = setLine(text, style);
  const left = style.x - SHARES[style.align ?? 'start'] * line.width;
  const maker = makePath();
  for (const { glyph, x } of line.glyphs) drawGlyph(maker, glyph, placeGlyph(line, left + x, style));
  return {
    path: maker.path,
    box: inkBox(maker.path, style.x, style.y),
    width: toMicrometre(line.width),
    carets: line.carets.map(caret => toMicrometre(left + caret)),
    missing: line.missing,
  };
}

function placeGlyph(line: SetLine, x: number, place: TextPlace): Affine {
  const upright = { a: line.unitX, b: 0, c: 0, d: -line.unitY, e: x, f: place.y };
  if (place.angle === undefined || place.angle === 0) return upright;
  const anchor: Position = { x: place.x, y: place.y };
  return composeAffine(upright, turnAbout(anchor, deg(place.angle)));
}
