import { READER_ALPHABET } from './readerAlphabet.ts';
import shapes from './shapes.json' with { type: 'json' };

/** px per mm of a field. */
export const FIELD_PX_PER_MM = 12;
/** Size of a field, px: 3.2 by 4.2 mm, the middle of the character's cell and of its capitals in its middle. */
export const FIELD_WIDTH = 38;
export const FIELD_HEIGHT = 50;

/** mm inside the stroke, below zero outside, px by px: from it a stroke of any weight is drawn. */
export type StrokeField = { readonly character: string; readonly depth: Float32Array };

type Contour = Float64Array;

/** mm of a unit of the font at the size whose advance is the pitch of a machine-readable zone. */
const UNIT = 2.54 / (shapes.advance ?? 1);

/** Characters other cuts of OCR-B draw differently, as the middle of the stroke: mm from the middle of the cell, y down. */
const OTHER_FORMS: readonly (readonly [character: string, strokes: readonly (readonly number[])[]])[] = [
  [
    '1',
    [
      [-0.62, -0.62, 0.08, -1.16, 0.08, 1.05],
      [-0.6, 1.05, 0.72, 1.05],
    ],
  ],
  ['J', [[-0.2, -1.07, 0.62, -1.07, 0.62, 0.5, 0.5, 0.85, 0.2, 1.05, -0.15, 1.05, -0.45, 0.88, -0.6, 0.55]]],
  ['M', [[-0.75, 1.07, -0.75, -1.07, 0, 0.45, 0.75, -1.07, 0.75, 1.07]]],
  ['W', [[-0.78, -1.07, -0.5, 1.05, 0, -0.75, 0.5, 1.05, 0.78, -1.07]]],
  ['4', [[0.25, 1.07, 0.25, -1.07, -0.75, 0.5, 0.75, 0.5]]],
];
/** Half a stroke, mm (ISO 1073-2, size I: strokes of 0.35 mm). */
const HALF_STROKE = 0.175;

/** Fields of the alphabet in its order, then those of other forms. */
export function drawStrokeFields(): readonly StrokeField[] {
  const contours: Readonly<Record<string, readonly string[]>> = shapes.contours;
  return [
    ...[...READER_ALPHABET].map(character => ({
      character,
      depth: fillField((contours[character] ?? []).map(readContour)),
    })),
    ...OTHER_FORMS.map(([character, strokes]) => ({ character, depth: strokeFieldOf(strokes) })),
  ];
}

function readContour(text: string): Contour {
  const numbers = text.split(' ').map(Number);
  const middle = [(shapes.advance ?? 0) / 2, shapes.capHeight / 2] as const;
  return Float64Array.from(numbers, (value, i) => (i % 2 === 0 ? value - middle[0] : middle[1] - value) * UNIT);
}

function fillField(contours: readonly Contour[]): Float32Array {
  return eachPlace((x, y) => {
    const near = Math.sqrt(Math.min(...contours.map(contour => nearestSquare(contour, true, x, y))));
    const winding = contours.reduce((sum, contour) => sum + windingOf(contour, x, y), 0);
    return winding === 0 ? -near : near;
  });
}

function strokeFieldOf(strokes: readonly (readonly number[])[]): Float32Array {
  const lines = strokes.map(stroke => Float64Array.from(stroke));
  return eachPlace((x, y) => HALF_STROKE - Math.sqrt(Math.min(...lines.map(line => nearestSquare(line, false, x, y)))));
}

function eachPlace(depthAt: (x: number, y: number) => number): Float32Array {
  const depth = new Float32Array(FIELD_WIDTH * FIELD_HEIGHT);
  for (let row = 0; row < FIELD_HEIGHT; row++) {
    for (let column = 0; column < FIELD_WIDTH; column++) {
      const x = (column + 0.5 - FIELD_WIDTH / 2) / FIELD_PX_PER_MM;
      const y = (row + 0.5 - FIELD_HEIGHT / 2) / FIELD_PX_PER_MM;
      depth[row * FIELD_WIDTH + column] = depthAt(x, y);
    }
  }
  return depth;
}

function nearestSquare(line: Contour, isClosed: boolean, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  const last = line.length - 2;
  for (let i = isClosed ? 0 : 2; i <= last; i += 2) {
    const before = i === 0 ? last : i - 2;
    const [fromX, fromY] = [line[before]!, line[before + 1]!];
    const [acrossX, acrossY] = [line[i]! - fromX, line[i + 1]! - fromY];
    const along = ((x - fromX) * acrossX + (y - fromY) * acrossY) / (acrossX * acrossX + acrossY * acrossY);
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const dx = x - fromX - t * acrossX;
    const dy = y - fromY - t * acrossY;
    nearest = Math.min(nearest, dx * dx + dy * dy);
  }
  return nearest;
}

function windingOf(contour: Contour, x: number, y: number): number {
  let winding = 0;
  const last = contour.length - 2;
  for (let i = 0; i <= last; i += 2) {
    const before = i === 0 ? last : i - 2;
    const [fromY, toY] = [contour[before + 1]!, contour[i + 1]!];
    if (fromY <= y === toY <= y) continue;
    const crossing = contour[before]! + ((y - fromY) / (toY - fromY)) * (contour[i]! - contour[before]!);
    if (crossing > x) winding += toY > fromY ? 1 : -1;
  }
  return winding;
}
