import * as z from 'zod/mini';
import type { Ink } from '../display/ink.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS } from '../recipe/elementFields.ts';
import { filmOutline } from './filmOutline.ts';

/** The clear film sealed over the page, or its pressed edge: it follows the page's outline and is sewn in at the spine. */
export const laminateSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('laminate'),
  part: z.enum(['film', 'edge']),
  /** Distance of the film's edge from the page's edge, mm. */
  margin: z.optional(z.number().check(z.gte(0), z.lte(3))),
});
type LaminateElement = z.infer<typeof laminateSchema>;

const FILM: Ink = { colour: [0.968, 0.97, 0.938], gloss: 0.55, uvDim: 0.94 };
/** Heat presses the film flat at its edge and leaves a soft bead inside. */
const STEP: Ink = { raise: 34, gloss: 0.06 };
const BEAD: Ink = { raise: 9, gloss: 0.05 };
const RIM: Ink = { colour: [0.93, 0.93, 0.92], sink: 16 };

export function drawLaminate(element: LaminateElement, desk: Desk): readonly Laid[] {
  const margin = element.margin ?? 0.6;
  const outline = (inset: number) => filmOutline(desk, margin + inset);
  if (element.part === 'film') {
    return layHere('laminate', [fillItem(outline(0), desk.inkOf(element.ink, FILM))]);
  }
  return layHere('laminate', [
    strokeItem(outline(0), 0.12, RIM),
    fillItem(outline(0.03), STEP),
    strokeItem(outline(1.35), 0.9, BEAD),
    strokeItem(outline(1.35), 0.45, BEAD),
  ]);
}
