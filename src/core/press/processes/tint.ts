import * as z from 'zod/mini';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { rectanglePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema, lengthSchema, turnSchema } from '../recipe/elementFields.ts';
import { boxOf } from './boxOf.ts';
import { printLayerSchema } from './printLayer.ts';
import { ruleBox, tileBox } from './ruling.ts';

/** An even tone: one flat film of ink, or fine parallel lines. */
export const tintSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('tint'),
  /** The whole face, and a little beyond, if left out. */
  area: z.optional(frameSchema),
  lines: z.optional(
    z.strictObject({ pitch: lengthSchema.check(z.gte(0.1)), width: lengthSchema, angle: z.optional(turnSchema) }),
  ),
  layer: printLayerSchema,
});
type TintElement = z.infer<typeof tintSchema>;

const TILE = 16;

export function drawTint({ area, lines, layer, ink: ref }: TintElement, desk: Desk): readonly Laid[] {
  const box = boxOf(area ?? [-1, -1, desk.width + 2, desk.height + 2]);
  const ink = desk.inkOf(ref);
  if (lines === undefined) return layHere(layer ?? 'print', [fillItem(rectanglePath(box), ink)]);
  const { pitch, width, angle } = lines;
  const ruled = tileBox(box, TILE).map(tile =>
    strokeItem(ruleBox(box, pitch, angle), width, ink, { clip: rectanglePath(tile) }),
  );
  return layHere(layer ?? 'print', ruled);
}
