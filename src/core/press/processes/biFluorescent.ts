import * as z from 'zod/mini';
import { atAngle } from '../art/polar.ts';
import { starFacets, starPath } from '../art/star.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { ellipsePath, polylinePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema } from '../recipe/elementFields.ts';

/** One figure in one ink that glows in one colour at 365 nm and in another at 254 nm: the star in a toothed ring. */
export const biFluorescentSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('biFluorescent'),
  at: pairSchema,
  radius: lengthSchema,
});
type BiFluorescentElement = z.infer<typeof biFluorescentSchema>;

const GREEN_THEN_RED: Ink = { uv365: [0.2, 0.85, 0.2], uv254: [0.95, 0.16, 0.1] };
const SOFT: Ink = { uv365: [0.06, 0.26, 0.06], uv254: [0.3, 0.05, 0.03] };

export function drawBiFluorescent(element: BiFluorescentElement, desk: Desk): readonly Laid[] {
  const { at, radius } = element;
  const ink = desk.inkOf(element.ink, GREEN_THEN_RED);
  const ring = (share: number) => ellipsePath(at[0], at[1], radius * share, radius * share);
  const teeth = Array.from({ length: 42 }, (_, i): Item => {
    const angle = (i * 360) / 42;
    return strokeItem(polylinePath([atAngle(at, angle, radius * 0.88), atAngle(at, angle, radius * 0.97)]), 0.16, ink);
  });
  return layHere('personalisation', [
    strokeItem(ring(1), 0.14, ink),
    ...teeth,
    strokeItem(ring(0.84), 0.22, ink),
    fillItem(ring(0.82), SOFT),
    fillItem(starPath(at, 7, radius * 0.7, radius * 0.31), SOFT),
    fillItem(starFacets(at, 7, radius * 0.7, radius * 0.31), ink),
    strokeItem(starPath(at, 7, radius * 0.7, radius * 0.31), 0.18, ink),
  ]);
}
