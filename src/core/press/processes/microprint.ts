import * as z from 'zod/mini';
import { enclosedArea } from '../art/enclosedArea.ts';
import { atAngle, type Spot } from '../art/polar.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { polylinePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema, lengthSchema, pairSchema } from '../recipe/elementFields.ts';
import { layText } from '../type/layText.ts';
import { layTextAlong } from '../type/layTextAlong.ts';
import type { TextStyle } from '../type/setLine.ts';
import { circleSchema } from './keepRuns.ts';
import { printLayerSchema } from './printLayer.ts';
import { heightAt, profileSchema } from './profile.ts';

/** Text so small that without a loupe it passes for a line, repeated along straight lines, curves, frames or circles. */
export const microprintSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('microprint'),
  text: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Of the capitals, mm; below 0.25 by ICAO's measure. */
  height: z.number().check(z.gte(0.12), z.lte(0.6)),
  run: z.discriminatedUnion('along', [
    z.strictObject({ along: z.literal('line'), from: pairSchema, to: pairSchema }),
    z.strictObject({ along: z.literal('curve'), profile: profileSchema, span: pairSchema }),
    z.strictObject({ along: z.literal('frame'), box: frameSchema }),
    z.strictObject({ along: z.literal('circle'), circle: circleSchema }),
  ]),
  /** Further lines below the first, so far apart. */
  rows: z.optional(z.int().check(z.gte(1), z.lte(60))),
  leading: z.optional(lengthSchema),
  layer: printLayerSchema,
});
type MicroprintElement = z.infer<typeof microprintSchema>;
type Run = MicroprintElement['run'];

/** px of letter height below which letters would only flicker; an even line of the same ink stands in for them. */
const LEGIBLE = 5.6;
const STEP = 0.6;

/** The lines that the text stands on. */
function linesOf(run: Run, sink: number): readonly (readonly Spot[])[] {
  switch (run.along) {
    case 'line':
      return [
        [
          [run.from[0], run.from[1] + sink],
          [run.to[0], run.to[1] + sink],
        ],
      ];
    case 'frame': {
      const [x, y, width, height] = run.box;
      const corners: Spot[] = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ];
      return corners.map((corner, i) => [corner, corners[(i + 1) % 4]!]);
    }
    case 'circle': {
      const [x, y, radius] = run.circle;
      const steps = Math.ceil((radius * 2 * Math.PI) / STEP);
      return [Array.from({ length: steps + 1 }, (_, i) => atAngle([x, y], 180 - (360 * i) / steps, radius - sink))];
    }
    case 'curve': {
      const [from, to] = run.span;
      const steps = Math.ceil((to - from) / STEP);
      return [
        Array.from({ length: steps + 1 }, (_, i): Spot => {
          const along = from + ((to - from) * i) / steps;
          return [along, heightAt(run.profile, along) + sink];
        }),
      ];
    }
  }
}

/** mm of ink per mm of line. */
function inkPerLength(text: string, style: TextStyle): number {
  const { path, width } = layText(text, { ...style, x: 0, y: 0 });
  return Math.round((1e4 * Math.abs(enclosedArea(path))) / width) / 1e4;
}

function printLine(points: readonly Spot[], text: string, height: number, ink: Ink): readonly Item[] {
  const style = { face: 'sans-bold', capHeight: height, tracking: height * 0.06 } as const;
  const chunks = layTextAlong(`${text} `, { ...style, repeat: true }, points);
  const from = LEGIBLE / height;
  const lifted = points.map((spot, i): Spot => {
    const [a, b] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const chord = Math.sqrt(dx * dx + dy * dy) || 1;
    return [spot[0] + ((dy / chord) * height) / 2, spot[1] - ((dx / chord) * height) / 2];
  });
  const even = inkPerLength(`${text} `, style);
  return [
    ...chunks.map(({ path }) => fillItem(path, ink, { detail: { from } })),
    strokeItem(polylinePath(lifted), even, ink, { detail: { below: from } }),
  ];
}

export function drawMicroprint(element: MicroprintElement, desk: Desk): readonly Laid[] {
  const { text, height, run, rows = 1, leading = height * 1.9 } = element;
  const ink = desk.inkOf(element.ink);
  const items = Array.from({ length: rows }, (_, row) =>
    linesOf(run, row * leading).flatMap(points => printLine(points, text, height, ink)),
  ).flat();
  return layHere(element.layer ?? 'print', items);
}
