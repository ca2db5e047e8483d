import * as z from 'zod/mini';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import type { Path } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema, turnSchema } from '../recipe/elementFields.ts';
import { layText } from '../type/layText.ts';

/** The document number by letterpress: pressed in, squeezed at the rims, in an ink that goes through to the other face. */
export const serialSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('serial'),
  at: pairSchema,
  align: z.optional(z.enum(['start', 'middle', 'end'])),
  capHeight: lengthSchema,
  tracking: z.optional(z.number().check(z.gte(0), z.lte(3))),
  angle: z.optional(turnSchema),
});
type SerialElement = z.infer<typeof serialSchema>;

const BODY: Ink = {
  colour: [0.68, 0.2, 0.3],
  uv365: [0.82, 0.36, 0.06],
  uvDim: 0.3,
  ir: 0.82,
  transmission: 0.62,
  sink: 16,
  gloss: 0.06,
};
/** Ink squeezed out to the edge of the type: darker, and standing up a little. */
const RIM: Ink = { colour: [0.66, 0.42, 0.48], uv365: [0.14, 0.07, 0.02], raise: 12, sink: 0, transmission: 0.85 };
const STAIN: Ink = { colour: [0.994, 0.966, 0.969], uv365: [0.02, 0.008, 0.003] };
/** On the other face: a pale mirror image, spread by the paper, and the type's impression standing up. */
const SEEPED: Ink = { colour: [0.965, 0.78, 0.81], uv365: [0.2, 0.08, 0.02], raise: 9, ir: 0.97 };
const SEEPED_STAIN: Ink = { colour: [0.994, 0.962, 0.966], uv365: [0.016, 0.006, 0.002] };
/** Steps in which a stain runs out. */
const STEPS = 6;

export function drawSerial(element: SerialElement, desk: Desk): readonly Laid[] {
  const { at, align, capHeight, tracking = 0.25, angle = 0 } = element;
  const text = desk.specimen.documentNumber;
  const style = { face: 'numerals', capHeight, tracking, angle } as const;
  const { path } = layText(text, { ...style, x: at[0], y: at[1], align: align ?? 'start' });
  const stain = capHeight * 0.16;
  const above: readonly Item[] = [
    ...runOut(path, 2.2 * stain, STAIN),
    fillItem(path, desk.inkOf(element.ink, BODY)),
    strokeItem(path, Math.min(0.09, capHeight * 0.03), RIM),
  ];
  const below: readonly Item[] = [
    ...runOut(path, 3.4 * stain, SEEPED_STAIN),
    fillItem(path, SEEPED),
    strokeItem(path, 0.5 * stain, SEEPED_STAIN),
  ];
  return [...layHere('print', above), ...below.map((item): Laid => ({ where: 'reverse', layer: 'print', item }))];
}

/** A stain that is strongest at the outline and fades evenly outward. */
function runOut(path: Path, width: number, ink: Ink): readonly Item[] {
  return Array.from({ length: STEPS }, (_, i) =>
    strokeItem(path, (width * (STEPS - i)) / STEPS, ink, { cap: 'round' }),
  );
}
