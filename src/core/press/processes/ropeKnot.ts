import * as z from 'zod/mini';
import { layRope } from '../art/pages/rope.ts';
import type { Spot } from '../art/polar.ts';
import { smoothPath } from '../art/smoothPath.ts';
import type { Ink } from '../display/ink.ts';
import type { StrokeItem } from '../display/item.ts';
import { strokeItem } from '../display/makeItem.ts';
import { joinPaths } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema } from '../recipe/elementFields.ts';
import { inkRefSchema } from '../recipe/inkSchema.ts';
import { printLayerSchema } from './printLayer.ts';

/** A sailor's knot of one endless rope, over and under in turn: `ink` draws its edges, `strandInk` its strands. */
export const ropeKnotSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('ropeKnot'),
  at: pairSchema,
  radius: lengthSchema,
  /** How far the rope swings out and in from `radius`, mm. */
  reach: lengthSchema,
  turns: z.int().check(z.gte(1), z.lte(7)),
  bights: z.int().check(z.gte(2), z.lte(24)),
  thickness: z.number().check(z.gte(0.3), z.lte(6)),
  /** Of the lines, mm. */
  width: lengthSchema,
  strandInk: z.optional(inkRefSchema),
  layer: printLayerSchema,
});
type RopeKnotElement = z.infer<typeof ropeKnotSchema>;

/** Lines in one item. */
const BUNDLE = 24;
/** Points of an edge in one item. */
const STRETCH = 40;

function cutUp(line: readonly Spot[]): readonly (readonly Spot[])[] {
  const pieces: (readonly Spot[])[] = [];
  for (let from = 0; from < line.length - 1; from += STRETCH) pieces.push(line.slice(from, from + STRETCH + 1));
  return pieces;
}

function bundle(lines: readonly (readonly Spot[])[], width: number, ink: Ink): readonly StrokeItem[] {
  const count = Math.ceil(lines.length / BUNDLE);
  return Array.from({ length: count }, (_, i) =>
    strokeItem(joinPaths(lines.slice(i * BUNDLE, (i + 1) * BUNDLE).map(line => smoothPath(line))), width, ink, {
      cap: 'round',
    }),
  );
}

export function drawRopeKnot(element: RopeKnotElement, desk: Desk): readonly Laid[] {
  const { edges, strands } = layRope(element);
  const ink = desk.inkOf(element.ink);
  return layHere(element.layer ?? 'print', [
    ...edges.flatMap(cutUp).map(line => strokeItem(smoothPath(line), element.width, ink)),
    ...bundle(strands, element.width * 0.85, desk.inkOf(element.strandInk, ink)),
  ]);
}
