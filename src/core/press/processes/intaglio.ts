import * as z from 'zod/mini';
import type { Ink } from '../display/ink.ts';
import { rectanglePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema } from '../recipe/elementFields.ts';
import { boxOf } from './boxOf.ts';
import { drawFigure, figureSchema } from './figure.ts';
import { dentFigure, raiseFigure } from './raisedFigure.ts';

/** Thick ink pulled out of an engraved plate under great pressure: it stands up, and the other face is dented. */
export const intaglioSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('intaglio'),
  figure: figureSchema,
  /** µm that the ink stands up; 42 if left out. */
  height: z.optional(z.int().check(z.gte(10), z.lte(80))),
  /** Only this part of the figure, so that another element can print the rest in another ink. */
  part: z.optional(frameSchema),
});
type IntaglioElement = z.infer<typeof intaglioSchema>;

const PETROL: Ink = { colour: [0.05, 0.18, 0.22], ir: 0.12, transmission: 0.4, gloss: 0.22, uvDim: 0.2 };

export function drawIntaglio(element: IntaglioElement, desk: Desk): readonly Laid[] {
  const { height = 42, part } = element;
  const shapes = drawFigure(element.figure).filter(({ path }) => path.length > 0);
  const clip = part === undefined ? {} : { clip: rectanglePath(boxOf(part)) };
  const items = raiseFigure(shapes, desk.inkOf(element.ink, PETROL), height, desk.dice(), clip);
  const dents = dentFigure(shapes, Math.round(height / 6), clip);
  return [...layHere('print', items), ...dents.map(item => ({ where: 'reverse', layer: 'print', item }) as const)];
}
