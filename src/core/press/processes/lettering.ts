import * as z from 'zod/mini';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema } from '../recipe/elementFields.ts';
import { LETTERING_FIELDS, setLetters } from './letters.ts';
import { printLayerSchema } from './printLayer.ts';
import { ruleBox } from './ruling.ts';

/** Letters in one ink: filled, as outlines of a given width, or cut into fine lines. A line break begins a new line. */
export const letteringSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  ...LETTERING_FIELDS,
  process: z.literal('lettering'),
  outline: z.optional(lengthSchema),
  lines: z.optional(z.strictObject({ pitch: lengthSchema, width: lengthSchema })),
  layer: printLayerSchema,
});
type LetteringElement = z.infer<typeof letteringSchema>;

export function drawLettering(element: LetteringElement, desk: Desk): readonly Laid[] {
  const ink = desk.inkOf(element.ink);
  const { outline, lines } = element;
  const items = element.text.split('\n').flatMap((text, row): readonly Item[] => {
    const { path, box } = setLetters(element, text, row);
    if (path.length === 0) return [];
    if (outline === undefined && lines === undefined) return [fillItem(path, ink)];
    return [
      ...(lines === undefined ? [] : [strokeItem(ruleBox(box, lines.pitch), lines.width, ink, { clip: path })]),
      ...(outline === undefined ? [] : [strokeItem(path, outline, ink)]),
    ];
  });
  return layHere(element.layer ?? 'print', items);
}
