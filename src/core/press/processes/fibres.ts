import * as z from 'zod/mini';
import type { Dice } from '../../units/dice.ts';
import { fadeInk } from '../art/pages/fadeInk.ts';
import type { Spot } from '../art/polar.ts';
import { smoothPath } from '../art/smoothPath.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { strokeItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema } from '../recipe/elementFields.ts';

/** Fibres in the pulp, scattered by chance: other places, lengths and bends on every element of every leaf. */
export const fibresSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('fibres'),
  /** Where fibres begin; the whole face and a little beyond, so that the trimmed edges cut some, if left out. */
  frame: z.optional(frameSchema),
  count: z.int().check(z.gte(1), z.lte(400)),
  /** Least and greatest length in mm. */
  length: z.tuple([z.number().check(z.gte(0.5), z.lte(12)), z.number().check(z.gte(0.5), z.lte(12))]),
  /** mm */
  width: z.number().check(z.gte(0.01), z.lte(0.2)),
});
type FibresElement = z.infer<typeof fibresSchema>;

const STEP = 0.3;
const OVERHANG = 3;
/** How much of a fibre shows where it lies on the surface, just under it, and deeper. */
const DEPTHS = [1, 0.68, 0.36] as const;

function bendFibre(start: Spot, length: number, dice: Dice): readonly Spot[] {
  const spots: Spot[] = [start];
  let heading = dice.next() * 2 * Math.PI;
  let curl = (dice.next() - 0.5) * 0.34;
  for (let i = 0; i < Math.max(2, Math.round(length / STEP)); i++) {
    curl = Math.max(-0.3, Math.min(0.3, curl + (dice.next() - 0.5) * 0.16));
    heading += curl;
    const [x, y] = spots[i]!;
    spots.push([x + STEP * Math.cos(heading), y + STEP * Math.sin(heading)]);
  }
  return spots;
}

/** A fibre dips in and out of the surface: two to four stretches, each at a depth of its own. */
function layFibre(spots: readonly Spot[], width: number, ink: Ink, dice: Dice): readonly Item[] {
  const items: Item[] = [];
  for (let from = 0; from < spots.length - 1; ) {
    const to = Math.min(spots.length - 1, from + 3 + dice.below(Math.max(1, spots.length - 3)));
    const depth = DEPTHS[dice.below(DEPTHS.length)]!;
    items.push(strokeItem(smoothPath(spots.slice(from, to + 1)), width, fadeInk(ink, depth)));
    from = to;
  }
  return items;
}

export function drawFibres(element: FibresElement, desk: Desk): readonly Laid[] {
  const ink = desk.inkOf(element.ink);
  const [left, top, width, height] = element.frame ?? [
    -OVERHANG,
    -OVERHANG,
    desk.width + 2 * OVERHANG,
    desk.height + 2 * OVERHANG,
  ];
  const [shortest, longest] = element.length;
  const dice = desk.dice();
  return Array.from({ length: element.count }, () => {
    const start: Spot = [left + dice.next() * width, top + dice.next() * height];
    const spots = bendFibre(start, shortest + dice.next() * (longest - shortest), dice);
    return layHere('body', layFibre(spots, element.width, ink, dice));
  }).flat();
}
