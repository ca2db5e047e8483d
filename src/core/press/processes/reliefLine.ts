import * as z from 'zod/mini';
import { layEmblem } from '../art/emblem.ts';
import { EMBLEM_PARTS } from '../art/emblemShape.ts';
import { blurPicture, fillPicture, squareAbout } from '../art/fillPicture.ts';
import { cutLines } from '../art/lineStretches.ts';
import type { Spot } from '../art/polar.ts';
import { type GreyPicture, sampleGrey } from '../display/greyPicture.ts';
import { strokeItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema, turnSchema } from '../recipe/elementFields.ts';
import { printLayerSchema } from './printLayer.ts';

/** Parallel lines within a circle that give way to the emblem as if they ran over a medal: an illusion of relief. */
export const reliefLineSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('reliefLine'),
  at: pairSchema,
  /** Of the circle that the lines fill. */
  radius: lengthSchema,
  /** Side of the emblem's square. */
  size: lengthSchema,
  parts: z.optional(z.array(z.enum(EMBLEM_PARTS)).check(z.minLength(1), z.maxLength(EMBLEM_PARTS.length))),
  pitch: lengthSchema.check(z.gte(0.15)),
  width: lengthSchema,
  /** mm by which the highest part pushes a line aside. */
  lift: z.number().check(z.gte(-5), z.lte(5)),
  angle: z.optional(turnSchema),
  layer: printLayerSchema,
});
type ReliefLineElement = z.infer<typeof reliefLineSchema>;

const PX_PER_MM = 6;
const STEP = 0.28;

/** The emblem as a cushion: steep at the edges, round on top. */
function cushion({ at, size, parts }: ReliefLineElement): GreyPicture {
  const place = { x: at[0], y: at[1], size, ...(parts === undefined ? {} : { parts }) };
  const flat = fillPicture(layEmblem(place), squareAbout(at[0], at[1], size), PX_PER_MM);
  const edge = blurPicture(blurPicture(flat, 1), 1);
  const top = blurPicture(blurPicture(flat, 3), 3);
  return { ...flat, pixels: edge.pixels.map((value, i) => Math.round(0.55 * value + 0.45 * top.pixels[i]!)) };
}

export function drawReliefLine(element: ReliefLineElement, desk: Desk): readonly Laid[] {
  const { at, radius, size, pitch, lift, angle = 0 } = element;
  const heights = cushion(element);
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), -Math.sin(turn)];
  const heightAt = (x: number, y: number): number => {
    const [u, v] = [(x - at[0]) / size + 0.5, (y - at[1]) / size + 0.5];
    return u < 0 || v < 0 || u > 1 || v > 1 ? 0 : sampleGrey(heights, u, v) / 255;
  };
  const count = Math.floor((2 * radius) / pitch);
  const lines = Array.from({ length: count }, (_, i): readonly Spot[] => {
    const across = (i - (count - 1) / 2) * pitch;
    const half = Math.sqrt(Math.max(0.01, radius * radius - across * across));
    const steps = Math.max(3, Math.ceil((2 * half) / STEP));
    return Array.from({ length: steps + 1 }, (_, k): Spot => {
      const along = -half + (2 * half * k) / steps;
      const [x, y] = [at[0] + along * cos - across * sin, at[1] + along * sin + across * cos];
      const push = -lift * heightAt(x, y);
      return [x - push * sin, y + push * cos];
    });
  });
  const pieces = cutLines(lines, { points: Math.round(9 / STEP), lines: 8 });
  const ink = desk.inkOf(element.ink);
  return layHere(
    element.layer ?? 'print',
    pieces.map(path => strokeItem(path, element.width, ink)),
  );
}
