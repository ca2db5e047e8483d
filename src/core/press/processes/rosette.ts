import * as z from 'zod/mini';
import { cutLines } from '../art/lineStretches.ts';
import { atAngle, type Spot } from '../art/polar.ts';
import { strokeItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema, turnSchema } from '../recipe/elementFields.ts';
import { inkRefSchema } from '../recipe/inkSchema.ts';
import { printLayerSchema } from './printLayer.ts';

const radiusSchema = z.number().check(z.gte(0), z.lte(100));
const depthSchema = z.number().check(z.gte(-20), z.lte(20));

/** One ring: lines that swing between an inner and an outer edge, both of which may be lobed like petals. */
const ringSchema = z.strictObject({
  inner: radiusSchema,
  outer: radiusSchema,
  lines: z.int().check(z.gte(1), z.lte(80)),
  /** Swings between the edges on one turn about the centre. */
  swings: z.int().check(z.gte(0), z.lte(60)),
  lobes: z.optional(z.int().check(z.gte(2), z.lte(60))),
  /** mm by which the lobes reach out of the outer and of the inner edge. */
  outerDepth: z.optional(depthSchema),
  innerDepth: z.optional(depthSchema),
  /** Degrees by which the outer edge is turned against the inner one. */
  twist: z.optional(turnSchema),
  phase: z.optional(turnSchema),
  /** Third harmonic of a swing, -0.3 pointed to 0.3 flat. */
  shape: z.optional(z.number().check(z.gte(-0.3), z.lte(0.3))),
  /** Printed in the second colour. */
  second: z.optional(z.boolean()),
});
type Ring = z.infer<typeof ringSchema>;

/** Woven rings about one centre, in up to two colours in register. */
export const rosetteSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('rosette'),
  at: pairSchema,
  rings: z.array(ringSchema).check(z.minLength(1), z.maxLength(12)),
  width: lengthSchema,
  secondInk: z.optional(inkRefSchema),
  /** Round turns flattened or drawn out: height by width; 1 if left out. */
  ratio: z.optional(z.number().check(z.gte(0.2), z.lte(5))),
  layer: printLayerSchema,
});
type RosetteElement = z.infer<typeof rosetteSchema>;

/** mm of a line in one piece. */
const STRETCH = 9;

function pointsOn(ring: Ring): number {
  const waves = Math.max(ring.swings, ring.lobes ?? 0, 3);
  return Math.max(Math.round(waves * 14), Math.min(360, Math.round(ring.outer * 14)));
}

function ringLine(centre: Spot, ring: Ring, line: number, ratio: number): readonly Spot[] {
  const { inner, outer, lobes = 0, outerDepth = 0, innerDepth = 0, twist = 0, phase = 0, shape = 0 } = ring;
  const count = pointsOn(ring);
  return Array.from({ length: count }, (_, i) => {
    const turn = (i / count) * 360;
    const petal = Math.cos((lobes * turn * Math.PI) / 180);
    const swing = ((ring.swings * turn) / 180 + (2 * line) / ring.lines) * Math.PI;
    const share = 0.5 + (0.5 * (Math.sin(swing) + shape * Math.sin(3 * swing))) / (1 + Math.abs(shape));
    const low = inner + innerDepth * petal;
    const high = outer + outerDepth * petal;
    const [x, y] = atAngle([0, 0], turn + phase + twist * share, low + (high - low) * share);
    return [centre[0] + x, centre[1] + y * ratio] as const;
  });
}

export function drawRosette(element: RosetteElement, desk: Desk): readonly Laid[] {
  const { at, rings, width, ratio = 1, secondInk, layer = 'print' } = element;
  const first = desk.inkOf(element.ink);
  const second = secondInk === undefined ? first : desk.inkOf(secondInk);
  return rings.flatMap(ring => {
    const lines = Array.from({ length: ring.lines }, (_, line) => ringLine(at, ring, line, ratio));
    const circumference = 2 * Math.PI * Math.max(0.5, (ring.inner + ring.outer) / 2);
    const points = Math.max(8, Math.round((pointsOn(ring) * STRETCH) / circumference));
    const pieces = cutLines(lines, { points, lines: ring.lines, closed: true, staggered: false });
    return layHere(
      layer,
      pieces.map(path => strokeItem(path, width, ring.second ? second : first)),
    );
  });
}
