import * as z from 'zod/mini';
import { fadeInk } from '../art/pages/fadeInk.ts';
import { fillItem } from '../display/makeItem.ts';
import { ellipsePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema } from '../recipe/elementFields.ts';

/** Small discs in the pulp, scattered by chance like fibres and sunk to different depths. */
export const planchettesSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('planchettes'),
  frame: z.optional(frameSchema),
  count: z.int().check(z.gte(1), z.lte(60)),
  /** Diameter in mm. */
  size: z.number().check(z.gte(0.4), z.lte(3)),
});
type PlanchettesElement = z.infer<typeof planchettesSchema>;

export function drawPlanchettes(element: PlanchettesElement, desk: Desk): readonly Laid[] {
  const ink = desk.inkOf(element.ink);
  const dice = desk.dice();
  const [left, top, width, height] = element.frame ?? [0, 0, desk.width, desk.height];
  return Array.from({ length: element.count }, () => {
    const [x, y] = [left + dice.next() * width, top + dice.next() * height];
    const radius = (element.size / 2) * (0.92 + 0.16 * dice.next());
    const share = 0.35 + 0.65 * dice.next();
    return layHere('body', [
      fillItem(ellipsePath(x, y, radius, radius * (0.94 + 0.06 * dice.next())), fadeInk(ink, share)),
    ]);
  }).flat();
}
