import * as z from 'zod/mini';
import { mm } from '../../units/length.ts';
import type { GreyPicture } from '../display/greyPicture.ts';
import { fillItem, toneItem } from '../display/makeItem.ts';
import { rectanglePath } from '../display/path.ts';
import { type Desk, type Laid, layHere, layInBody } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS } from '../recipe/elementFields.ts';

/** The bare sheet: its tone and dull glow on this face, and how evenly its fibres let light through. */
export const paperSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('paper'),
  /** How cloudy the sheet is against the light, 0..1; only one face of a leaf says it. */
  clouds: z.optional(z.number().check(z.gte(0), z.lte(1))),
  transmission: z.optional(z.number().check(z.gt(0), z.lte(1))),
});
type PaperElement = z.infer<typeof paperSchema>;

/** Cells of the cloud picture per mm. */
const CLOUDS_PER_MM = 2;

function drawClouds(desk: Desk, strength: number): GreyPicture {
  const [width, height] = [Math.round(desk.width * CLOUDS_PER_MM), Math.round(desk.height * CLOUDS_PER_MM)];
  const sum = new Float64Array(width * height);
  for (const [octave, size] of [
    [1, 12],
    [0.7, 6],
    [0.5, 3],
  ] as const) {
    const columns = Math.ceil(width / size) + 2;
    const dice = desk.dice(`clouds-${size}`);
    const knots = Float64Array.from({ length: columns * (Math.ceil(height / size) + 2) }, () => dice.next());
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const [cx, cy] = [Math.floor(x / size), Math.floor(y / size)];
        const [fx, fy] = [ease(x / size - cx), ease(y / size - cy)];
        const at = cy * columns + cx;
        const upper = knots[at]! * (1 - fx) + knots[at + 1]! * fx;
        const lower = knots[at + columns]! * (1 - fx) + knots[at + columns + 1]! * fx;
        sum[y * width + x]! += (octave / 2.2) * (upper * (1 - fy) + lower * fy);
      }
    }
  }
  return { width, height, pixels: Uint8Array.from(sum, value => Math.round(Math.min(1, value * strength) * 255)) };
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

export function drawPaper(element: PaperElement, desk: Desk): readonly Laid[] {
  const face = { x: mm(0), y: mm(0), width: mm(desk.width), height: mm(desk.height) };
  const sheet = layHere('body', [fillItem(rectanglePath(face), desk.inkOf(element.ink))]);
  const { transmission, clouds } = element;
  return [
    ...sheet,
    ...(transmission === undefined ? [] : layInBody([fillItem(rectanglePath(face), { transmission })])),
    ...(clouds === undefined ? [] : layInBody([toneItem(drawClouds(desk, clouds), face, { transmission: 0.72 })])),
  ];
}
