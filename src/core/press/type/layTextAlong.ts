import type { Affine } from '../../units/affine.ts';
import type { Box } from '../../units/shape.ts';
import { makePath, type Path } from '../display/path.ts';
import { type Curve, measureCurve } from './curve.ts';
import { drawGlyph } from './glyph.ts';
import { inkBox } from './inkBox.ts';
import { type SetGlyph, type SetLine, setLine, type TextStyle } from './setLine.ts';

/** How text runs along a curve; lengths in mm. */
export type AlongStyle = TextStyle & {
  /** Where on the curve the first character begins; 0 if left out. */
  readonly start?: number;
  /** How far the baseline is lifted off the curve, to the text's upper side. */
  readonly rise?: number;
  /** Over and over, for as long as whole characters find room. */
  readonly repeat?: boolean;
  /** With `repeat`: only whole copies, at least one, their characters spread evenly so that a ring closes. */
  readonly whole?: boolean;
};

/** A few neighbouring characters as outlines, to be filled by the non-zero rule. */
export type TextChunk = { readonly path: Path; readonly box: Box; readonly missing: readonly string[] };

const CHUNK = 20;

/**
 * Text whose characters each stand square on a curve, at the middle of their own width. Characters for which the
 * curve has no room left are not drawn. `missing`, the same on every chunk, names what the face lacks.
 */
export function layTextAlong(
  text: string,
  style: AlongStyle,
  points: readonly (readonly [number, number])[],
): readonly TextChunk[] {
  const curve = measureCurve(points);
  const line = setLine(text, style);
  const glyphs = listPlaces(line, style.tracking ?? 0, curve.length, style).filter(
    ({ glyph }) => glyph.outline.length > 0,
  );
  const chunks: TextChunk[] = [];
  for (let i = 0; i < glyphs.length; i += CHUNK) {
    const maker = makePath();
    for (const placed of glyphs.slice(i, i + CHUNK)) {
      drawGlyph(maker, placed.glyph, standOn(curve, placed, line.unitX, line.unitY, style.rise ?? 0));
    }
    chunks.push({ path: maker.path, box: inkBox(maker.path, 0, 0), missing: line.missing });
  }
  return chunks;
}

/** The characters of all copies that lie wholly on the curve. */
function listPlaces(line: SetLine, tracking: number, length: number, style: AlongStyle): SetGlyph[] {
  const start = style.start ?? 0;
  const period = line.width + tracking;
  const fit = style.repeat && period > 0 ? (length - start) / period : 1;
  const copies = style.whole ? Math.max(1, Math.floor(fit)) : Math.ceil(fit);
  const spread = style.repeat && style.whole ? ((fit / copies - 1) * period) / Math.max(1, line.glyphs.length) : 0;
  const step = period + spread * line.glyphs.length;
  return Array.from({ length: Math.max(0, copies) }, (_, copy) => start + copy * step)
    .flatMap(from => line.glyphs.map((placed, i) => ({ ...placed, x: from + placed.x + i * spread })))
    .filter(({ x, width }) => x >= 0 && x + width <= length + 1e-9);
}

/** Upright on the chord that the character's width cuts off the curve. */
function standOn(curve: Curve, { x, width }: SetGlyph, unitX: number, unitY: number, rise: number): Affine {
  const from = curve.at(x);
  const to = curve.at(x + width);
  const middle = curve.at(x + width / 2);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const chord = Math.sqrt(dx * dx + dy * dy);
  const [cos, sin] = chord > 0 ? [dx / chord, dy / chord] : [1, 0];
  return {
    a: unitX * cos,
    b: unitX * sin,
    c: unitY * sin,
    d: -unitY * cos,
    e: middle[0] - (cos * width) / 2 + sin * rise,
    f: middle[1] - (sin * width) / 2 - cos * rise,
  };
}
