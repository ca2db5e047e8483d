import type { Affine } from '../../units/affine.ts';
import { CLOSE, CUBIC, LINE, MOVE, type Path, type PathMaker, QUADRATIC, walkPath } from '../display/path.ts';

/** Advance and outline in font units, y upward from the baseline; filled by the non-zero rule. */
export type Glyph = { readonly advance: number; readonly outline: Path };

/** Reads `advance shape:x,y …` of a committed typeface; shapes as src/tools/typefaces/writeContours.ts writes them. */
export function parseGlyph(text: string, shapes: readonly string[]): Glyph {
  const [advance, ...contours] = text.split(' ');
  const outline: number[] = [];
  for (const contour of contours) {
    const [shape, x, y] = contour.split(/[:,]/).map(Number) as [number, number, number];
    outline.push(MOVE, x, y);
    addShape(outline, x, y, shapes[shape] ?? '');
    outline.push(CLOSE);
  }
  return { advance: Number(advance), outline };
}

function addShape(outline: number[], startX: number, startY: number, shape: string): void {
  let [x, y] = [startX, startY];
  for (const [, letter, written] of shape.matchAll(/([lhvqc])([-\d ]+)/g)) {
    const steps = (written ?? '').match(/-?\d+/g)?.map(Number) ?? [];
    const pairs = letter === 'h' ? [steps[0]!, 0] : letter === 'v' ? [0, steps[0]!] : steps;
    const spots: number[] = [];
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      x += pairs[i]!;
      y += pairs[i + 1]!;
      spots.push(x, y);
    }
    if (letter === 'q') addArcs(outline, spots);
    else outline.push(letter === 'c' ? CUBIC : LINE, ...spots);
  }
}

/** Control points and the end; between two control points the curve passes their middle. */
function addArcs(outline: number[], spots: readonly number[]): void {
  for (let i = 0; i + 3 < spots.length; i += 2) {
    const isLast = i + 4 === spots.length;
    const end = [0, 1].map(axis => (isLast ? spots[i + 2 + axis]! : (spots[i + axis]! + spots[i + 2 + axis]!) / 2));
    outline.push(QUADRATIC, spots[i]!, spots[i + 1]!, ...end);
  }
}

/** Adds a glyph to a path; `map` leads from font units to millimetres on the face. */
export function drawGlyph(maker: PathMaker, glyph: Glyph, map: Affine): void {
  const { outline } = glyph;
  const x = (at: number): number => map.a * outline[at]! + map.c * outline[at + 1]! + map.e;
  const y = (at: number): number => map.b * outline[at]! + map.d * outline[at + 1]! + map.f;
  walkPath(outline, (code, at) => {
    if (code === MOVE) maker.move(x(at), y(at));
    else if (code === LINE) maker.line(x(at), y(at));
    else if (code === QUADRATIC) maker.quadratic(x(at), y(at), x(at + 2), y(at + 2));
    else if (code === CUBIC) maker.cubic(x(at), y(at), x(at + 2), y(at + 2), x(at + 4), y(at + 4));
    else maker.close();
  });
}
