import * as z from 'zod/mini';
import { engraveEmblem, layEmblem } from '../art/emblem.ts';
import { EMBLEM_PARTS } from '../art/emblemShape.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema } from '../recipe/elementFields.ts';
import { printLayerSchema } from './printLayer.ts';

/** The emblem in one ink: as flat areas, as an engraving, or as its bare outline. */
export const motifSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('motif'),
  /** Centre and side of the emblem's square. */
  at: pairSchema,
  size: lengthSchema,
  style: z.enum(['flat', 'engraved', 'outline']),
  parts: z.optional(z.array(z.enum(EMBLEM_PARTS)).check(z.minLength(1), z.maxLength(EMBLEM_PARTS.length))),
  /** Of the outline; 0.08 mm if left out. */
  width: z.optional(lengthSchema),
  layer: printLayerSchema,
});
type MotifElement = z.infer<typeof motifSchema>;

export function drawMotif(element: MotifElement, desk: Desk): readonly Laid[] {
  const { at, size, style, parts } = element;
  const ink = desk.inkOf(element.ink);
  const place = { x: at[0], y: at[1], size, ...(parts === undefined ? {} : { parts }) };
  const items: readonly Item[] =
    style === 'flat'
      ? [fillItem(layEmblem(place), ink)]
      : style === 'outline'
        ? [strokeItem(layEmblem(place), element.width ?? 0.08, ink)]
        : engraveEmblem(place).map(({ path, width }) =>
            width === undefined ? fillItem(path, ink) : strokeItem(path, width, ink, { cap: 'round' }),
          );
  return layHere(element.layer ?? 'print', items);
}
