import * as z from 'zod/mini';
import type { Ink } from '../display/ink.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS } from '../recipe/elementFields.ts';
import { drawFigure, figureSchema } from './figure.ts';

/** Thick screen-printed ink whose flakes turn from one colour into another as the sheet is tilted. */
export const colourShiftSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('colourShift'),
  figure: figureSchema,
});
type ColourShiftElement = z.infer<typeof colourShiftSchema>;

/** The colour it has when seen square on. */
export const FLAKES: Ink = {
  colour: [0.38, 0.5, 0.2],
  ir: 0.55,
  transmission: 0.6,
  raise: 16,
  gloss: 0.35,
  colourShift: 1,
  uvDim: 0.3,
};

export function drawColourShift(element: ColourShiftElement, desk: Desk): readonly Laid[] {
  const ink = desk.inkOf(element.ink, FLAKES);
  const items = drawFigure(element.figure).map(({ path, width }) =>
    width === undefined ? fillItem(path, ink) : strokeItem(path, width, ink, { cap: 'round' }),
  );
  return layHere('print', items);
}
