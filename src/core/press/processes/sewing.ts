import * as z from 'zod/mini';
import { type SpineFrame, spineFrame } from '../art/pages/spineFrame.ts';
import type { Spot } from '../art/polar.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { ellipsePath, polylinePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS } from '../recipe/elementFields.ts';
import { inkRefSchema } from '../recipe/inkSchema.ts';

/**
 * The seam along the spine. In the middle of the book its `stitches` lie open; on other faces only its `holes` with
 * a dot of the thread in each. `ink` is one ply of the thread, `plyInk` the other.
 */
export const sewingSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('sewing'),
  shows: z.enum(['stitches', 'holes']),
  plyInk: inkRefSchema,
  /** Between the fold and the middle of the thread, mm. */
  away: z.number().check(z.gte(0.1), z.lte(6)),
  /** First and last hole, mm from both ends of the spine. */
  margin: z.number().check(z.gte(1), z.lte(30)),
  /** Stitch lengths in mm, over and over; the ends are locked by short ones. */
  pattern: z.array(z.number().check(z.gte(0.8), z.lte(20))).check(z.minLength(1), z.maxLength(12)),
  /** Thickness of the thread, mm. */
  thickness: z.number().check(z.gte(0.1), z.lte(1)),
});
type SewingElement = z.infer<typeof sewingSchema>;

const LOCK = [1.4, 1.4, 1.4];
const HOLE_INK: Ink = { colour: [0.42, 0.4, 0.38], uvDim: 0.15, ir: 0.55, sink: 70, transmission: 0.55 };
/** Between the plies. */
const GROOVE: Ink = { colour: [0.5, 0.48, 0.5], uvDim: 0.5, sink: 12 };
const SHADOW: Ink = { colour: [0.8, 0.79, 0.78], ir: 0.9, sink: 14 };

/** Holes along the spine: locked ends, the pattern between them stretched to come out even. */
export function listHoles(length: number, margin: number, pattern: readonly number[]): readonly number[] {
  const lock = LOCK.reduce((sum, step) => sum + step, 0);
  const room = length - 2 * margin - 2 * lock;
  const period = pattern.reduce((sum, step) => sum + step, 0);
  const rounds = Math.max(1, Math.round(room / period));
  const stretch = room / (rounds * period);
  const steps = [...LOCK, ...Array.from({ length: rounds }, () => pattern.map(step => step * stretch)).flat(), ...LOCK];
  const holes = [margin];
  for (const step of steps) holes.push(Math.round((holes.at(-1)! + step) * 1000) / 1000);
  return holes;
}

function line(frame: SpineFrame, from: Spot, to: Spot): ReturnType<typeof polylinePath> {
  return polylinePath([frame.at(...from), frame.at(...to)]);
}

/** One stitch: its own shadow, the strand, and the second ply wound round it. */
function layStitch(
  frame: SpineFrame,
  from: number,
  to: number,
  element: SewingElement,
  inks: readonly [Ink, Ink],
): Item[] {
  const { away, thickness } = element;
  const [first, second] = [from + 0.12, to - 0.12];
  const round = { cap: 'round' } as const;
  const items: Item[] = [
    strokeItem(line(frame, [first, away + 0.07], [second, away + 0.07]), thickness * 1.35, SHADOW, round),
    strokeItem(line(frame, [first, away], [second, away]), thickness, { ...inks[0], raise: 40 }, round),
    strokeItem(line(frame, [first, away], [second, away]), thickness * 0.6, { raise: 45 }, round),
  ];
  const turn = thickness * 1.12;
  const turns = Math.max(1, Math.floor((second - first) / turn));
  for (let i = 0; i < turns; i++) {
    const middle = first + ((i + 0.5) * (second - first)) / turns;
    const lean = thickness * 0.3;
    const ply = line(frame, [middle - lean, away + thickness * 0.27], [middle + lean, away - thickness * 0.27]);
    items.push(strokeItem(ply, thickness * 0.56, GROOVE, round));
    items.push(strokeItem(ply, thickness * 0.42, inks[1], round));
  }
  return items;
}

function layHole(frame: SpineFrame, along: number, element: SewingElement): Item[] {
  const [x, y] = frame.at(along, element.away);
  const radius = element.thickness * 0.62;
  return [fillItem(ellipsePath(x, y, radius, radius), HOLE_INK)];
}

export function drawSewing(element: SewingElement, desk: Desk): readonly Laid[] {
  const frame = spineFrame(desk);
  const inks = [desk.inkOf(element.ink), desk.inkOf(element.plyInk)] as const;
  const holes = listHoles(frame.length, element.margin, element.pattern);
  const punched = holes.flatMap(along => layHole(frame, along, element));
  const dot = element.thickness * 0.36;
  const threads =
    element.shows === 'stitches'
      ? holes
          .slice(1)
          .flatMap((to, i) =>
            i % 2 === 0 || i < 3 || i > holes.length - 5 ? layStitch(frame, holes[i]!, to, element, inks) : [],
          )
      : holes.map((along, i) => {
          const [x, y] = frame.at(along, element.away);
          return fillItem(ellipsePath(x, y, dot, dot), inks[i % 2]!);
        });
  return layHere('laminate', [...punched, ...threads]);
}
