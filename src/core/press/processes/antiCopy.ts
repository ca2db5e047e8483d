import * as z from 'zod/mini';
import { enclosedArea } from '../art/enclosedArea.ts';
import { strokeItem } from '../display/makeItem.ts';
import { joinPaths, pathBounds } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema, lengthSchema, turnSchema } from '../recipe/elementFields.ts';
import { boxOf } from './boxOf.ts';
import { LETTERING_FIELDS, setLetters } from './letters.ts';
import { boxAround, ruleBox } from './ruling.ts';

/**
 * A word hidden in even line work: its letters have lines as fine and as dense as the ground's, in another direction.
 * The eye sees one tone; a copier, which samples by rows, does not treat both alike.
 */
export const antiCopySchema = z.strictObject({
  ...ELEMENT_FIELDS,
  ...LETTERING_FIELDS,
  process: z.literal('antiCopy'),
  area: frameSchema,
  pitch: lengthSchema.check(z.gte(0.12)),
  width: lengthSchema,
  /** Direction of the ground's lines, and how far those of the letters are turned from it; 45 and 90 if left out. */
  direction: z.optional(turnSchema),
  turned: z.optional(turnSchema),
});
type AntiCopyElement = z.infer<typeof antiCopySchema>;

export function drawAntiCopy(element: AntiCopyElement, desk: Desk): readonly Laid[] {
  const { pitch, width, direction = 45, turned = 90 } = element;
  const ink = desk.inkOf(element.ink);
  const area = boxOf(element.area);
  const letters = joinPaths(element.text.split('\n').map((text, row) => setLetters(element, text, row).path));
  const around = joinPaths([boxAround(area, enclosedArea(letters) < 0), letters]);
  const within = pathBounds(letters) ?? area;
  const ground = strokeItem(ruleBox(area, pitch, direction), width, ink, { clip: around });
  const hidden = strokeItem(ruleBox(within, pitch, direction + turned), width, ink, { clip: letters });
  return layHere('print', [
    { ...ground, bounds: area },
    { ...hidden, bounds: within },
  ]);
}
