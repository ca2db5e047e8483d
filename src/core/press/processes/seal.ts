import * as z from 'zod/mini';
import { layEmblem } from '../art/emblem.ts';
import { atAngle } from '../art/polar.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { ellipsePath, joinPaths, type Path, polylinePath } from '../display/path.ts';
import type { Desk, Laid } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema } from '../recipe/elementFields.ts';
import { layTextAlong } from '../type/layTextAlong.ts';

/** A dry seal: relief without ink, raised towards this face, sunk on the other. */
export const sealSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('seal'),
  at: pairSchema,
  radius: lengthSchema,
  text: z.string().check(z.minLength(1), z.maxLength(80)),
});
type SealElement = z.infer<typeof sealSchema>;

const CREST = 46;
const SHOULDER = 20;
const FIELD = 12;
const BACK_SHARE = 0.55;

export function drawSeal(element: SealElement, _desk: Desk): readonly Laid[] {
  const [x, y] = element.at;
  const { radius } = element;
  const circle = (r: number): Path => ellipsePath(x, y, r, r);
  const letters = layTextAlong(
    element.text,
    { face: 'sans-bold', capHeight: radius * 0.145, repeat: true, whole: true, rise: 0 },
    ringPoints(x, y, radius * 0.765),
  ).map(chunk => chunk.path);
  const crests: readonly (readonly [Path, number])[] = [
    [circle(radius - 0.15), 0.3],
    [circle(radius * 0.955), 0.12],
    [circle(radius * 0.7), 0.16],
    [teeth(x, y, radius * 0.975), 0.14],
  ];
  const emblem = layEmblem({ x, y, size: radius * 1.16 });
  const relief = (front: boolean): readonly Item[] => {
    const press = (height: number): Ink => {
      const amount = Math.round(front ? height : height * BACK_SHARE);
      return front ? { raise: amount } : { sink: amount };
    };
    const field: Ink = front ? { sink: FIELD } : { raise: Math.round(FIELD * BACK_SHARE) };
    return [
      fillItem(joinPaths([circle(radius * 0.94), circle(radius * 0.715).slice()]), field, { rule: 'evenodd' }),
      ...crests.flatMap(([path, width]) => [
        strokeItem(path, width + 0.22, press(SHOULDER)),
        strokeItem(path, width, press(CREST - SHOULDER)),
      ]),
      ...[...letters, emblem].flatMap(path => [
        strokeItem(path, 0.16, press(SHOULDER)),
        fillItem(path, press(CREST - SHOULDER)),
      ]),
    ];
  };
  return [
    ...relief(true).map((item): Laid => ({ where: 'here', layer: 'personalisation', item })),
    ...relief(false).map((item): Laid => ({ where: 'reverse', layer: 'personalisation', item })),
  ];
}

/** Clockwise as seen, so that text stands outward, from the bottom. */
function ringPoints(x: number, y: number, radius: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 181 }, (_, i) => atAngle([x, y], 270 - 2 * i, radius));
}

/** Short radial cuts between the two outer rings. */
function teeth(x: number, y: number, radius: number): Path {
  return joinPaths(
    Array.from({ length: 96 }, (_, i) =>
      polylinePath([atAngle([x, y], i * 3.75, radius - 0.14), atAngle([x, y], i * 3.75, radius + 0.14)]),
    ),
  );
}
