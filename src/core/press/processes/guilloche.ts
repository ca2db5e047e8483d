import * as z from 'zod/mini';
import { cutLines } from '../art/lineStretches.ts';
import type { Spot } from '../art/polar.ts';
import { strokeItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema, turnSchema } from '../recipe/elementFields.ts';
import { circleSchema, keepRuns } from './keepRuns.ts';
import { printLayerSchema } from './printLayer.ts';
import { heightAt, profileSchema } from './profile.ts';

/**
 * A family of fine lines between two envelope curves. Each line keeps to its own share of the way between them, or
 * swings: the lines then follow one another in phase and weave a braid.
 */
export const guillocheSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('guilloche'),
  axis: z.optional(z.enum(['across', 'down'])),
  /** Where the lines begin and end along the axis; a little beyond the face if left out. */
  span: z.optional(pairSchema),
  upper: profileSchema,
  lower: profileSchema,
  lines: z.int().check(z.gte(1), z.lte(160)),
  width: lengthSchema,
  swing: z.optional(
    z.strictObject({
      /** Share of the way between the envelopes that a line swings through: 1 = all of it. */
      reach: z.number().check(z.gte(0), z.lte(1)),
      /** mm of one swing to and fro. */
      length: z.number().check(z.gte(1), z.lte(1000)),
      /** Swings by which the last line is ahead of the first; 1 if left out. */
      ahead: z.optional(z.number().check(z.gte(-20), z.lte(20))),
      phase: z.optional(turnSchema),
      /** Third harmonic, -0.3 pointed to 0.3 flat. */
      shape: z.optional(z.number().check(z.gte(-0.3), z.lte(0.3))),
    }),
  ),
  /** Only within, or only outside, a circle: x, y, radius. */
  within: z.optional(circleSchema),
  outside: z.optional(circleSchema),
  layer: printLayerSchema,
});
type GuillocheElement = z.infer<typeof guillocheSchema>;

/** mm of a line in one item, and lines in one item: small enough for a loupe to skip most of a page. */
const STRETCH = 14;
const BUNDLE = 8;
/** Points per swing, and their greatest distance in mm. */
const POINTS_PER_SWING = 22;
const STEP = 2.4;

/** Share of the way from the upper to the lower envelope at which a line runs, 0..1. */
function shareOf({ lines, swing }: GuillocheElement, line: number, along: number): number {
  const own = lines === 1 ? 0.5 : line / (lines - 1);
  if (swing === undefined) return own;
  const { reach, length, ahead = 1, phase = 0, shape = 0 } = swing;
  const angle = (along / length + phase / 360 + (ahead * line) / lines) * 2 * Math.PI;
  const wave = (Math.sin(angle) + shape * Math.sin(3 * angle)) / (1 + Math.abs(shape));
  return own * (1 - reach) + reach * (0.5 + 0.5 * wave);
}

function stepOf({ swing }: GuillocheElement): number {
  return swing === undefined ? STEP : Math.min(STEP, swing.length / POINTS_PER_SWING);
}

function linePoints(element: GuillocheElement, line: number, [from, to]: readonly [number, number]): readonly Spot[] {
  const count = Math.max(2, Math.ceil((to - from) / stepOf(element)));
  return Array.from({ length: count + 1 }, (_, i): Spot => {
    const along = from + ((to - from) * i) / count;
    const upper = heightAt(element.upper, along);
    const height = upper + (heightAt(element.lower, along) - upper) * shareOf(element, line, along);
    return element.axis === 'down' ? [height, along] : [along, height];
  });
}

export function drawGuilloche(element: GuillocheElement, desk: Desk): readonly Laid[] {
  const ink = desk.inkOf(element.ink);
  const { lines, width } = element;
  const span = element.span ?? [-1, (element.axis === 'down' ? desk.height : desk.width) + 1];
  const drawn = Array.from({ length: lines }, (_, line) => linePoints(element, line, span));
  const kept = drawn.flatMap(points => keepRuns(points, element));
  const braided = (element.swing?.reach ?? 0) > 0.5;
  const pieces = cutLines(kept, {
    points: Math.round(STRETCH / stepOf(element)),
    lines: braided ? lines : BUNDLE,
    staggered: !braided,
  });
  return layHere(
    element.layer ?? 'print',
    pieces.map(path => strokeItem(path, width, ink)),
  );
}
