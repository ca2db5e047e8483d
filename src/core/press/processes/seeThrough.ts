import * as z from 'zod/mini';
import { atAngle, type Spot } from '../art/polar.ts';
import { starSpots } from '../art/star.ts';
import type { Ink } from '../display/ink.ts';
import { fillItem } from '../display/makeItem.ts';
import { joinPaths, type Path, polylinePath } from '../display/path.ts';
import type { Desk, Laid } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema } from '../recipe/elementFields.ts';

/** A star in a ring, every second piece of it on this face and the rest on the other: against the light it is whole. */
export const seeThroughSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('seeThrough'),
  at: pairSchema,
  radius: lengthSchema,
});
type SeeThroughElement = z.infer<typeof seeThroughSchema>;

const TIPS = 7;
const INK: Ink = { colour: [0.3, 0.5, 0.54], ir: 0.95, transmission: 0.3 };

function ringPiece(centre: Spot, inner: number, outer: number, from: number, to: number): Path {
  const steps = 8;
  const arc = (radius: number): Spot[] =>
    Array.from({ length: steps + 1 }, (_, i) => atAngle(centre, from + ((to - from) * i) / steps, radius));
  return polylinePath([...arc(outer), ...arc(inner).reverse()], true);
}

/** All pieces of the figure in turn, neighbours meeting edge to edge; even ones belong to this face. */
export function registerPieces(centre: Spot, radius: number): readonly Path[] {
  const star = starSpots(centre, TIPS, radius * 0.7, radius * 0.3);
  return star.map((spot, i) => {
    const next = star[(i + 1) % star.length]!;
    const from = 90 + (180 * i) / TIPS;
    const to = 90 + (180 * (i + 1)) / TIPS;
    return joinPaths([
      polylinePath([centre, spot, next], true),
      ringPiece(centre, radius * 0.8, radius * 0.9, to, to + 180 / TIPS),
      ringPiece(centre, radius * 0.9, radius, from, to),
    ]);
  });
}

export function drawSeeThrough({ at, radius, ink }: SeeThroughElement, desk: Desk): readonly Laid[] {
  const laid = desk.inkOf(ink, INK);
  const pieces = registerPieces(at, radius);
  const half = (parity: number): Path => joinPaths(pieces.filter((_, i) => i % 2 === parity));
  return [
    { where: 'here', layer: 'print', item: fillItem(half(0), laid) },
    { where: 'reverse', layer: 'print', item: fillItem(half(1), laid) },
  ];
}
