import * as z from 'zod/mini';
import { flattenPath } from '../art/flattenPath.ts';
import { engrave, type Figure } from '../art/pages/engrave.ts';
import { parallels, rise } from '../art/pages/hatches.ts';
import { makePolygon } from '../art/pages/polygon.ts';
import { fillItem } from '../display/makeItem.ts';
import { joinPaths } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema } from '../recipe/elementFields.ts';
import { inkRefSchema } from '../recipe/inkSchema.ts';
import { layText } from '../type/layText.ts';
import { TYPEFACES } from '../type/typeface.ts';

/** A page's number as part of its design: cut into waving lines, outlined, with a hatched shadow in the second ink. */
export const pageNumberSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('pageNumber'),
  page: z.string().check(z.regex(/^[0-9]{1,3}$/, 'a number of one to three digits')),
  face: z.enum(TYPEFACES),
  capHeight: lengthSchema,
  /** Middle of its foot. */
  at: pairSchema,
  /** Direction of the lines inside, degrees. */
  turn: z.optional(z.number().check(z.gte(-90), z.lte(90))),
  secondInk: z.optional(inkRefSchema),
});
type PageNumberElement = z.infer<typeof pageNumberSchema>;

const PITCH = 0.42;
/** How far the shadow falls, in heights of the figure. */
const SHADOW = 0.055;

export function drawPageNumber(element: PageNumberElement, desk: Desk): readonly Laid[] {
  const { page, face, capHeight, at, turn = 30 } = element;
  const { path } = layText(page, { face, capHeight, x: at[0], y: at[1], align: 'middle', tracking: capHeight * 0.06 });
  const rings = flattenPath(path, 14);
  const shape = makePolygon(...rings);
  const [left, top, right, bottom] = shape.field;
  const field = [left - 1, top - 1, right + 2, bottom + 2] as const;
  const fall = SHADOW * capHeight;
  const figures: readonly Figure[] = [
    {
      shape,
      hatch: [
        {
          lines: parallels(field, PITCH, turn, 0.34, 3.1),
          weight: (_, y) => 0.06 + 0.13 * rise(top, bottom, y),
          plate: 0,
        },
        { lines: rings.map(ring => [...ring, ring[0]!]), weight: () => 0.15, plate: 0, free: true },
      ],
    },
    {
      shape: makePolygon(...rings.map(ring => ring.map(([x, y]) => [x + fall, y + fall] as const))),
      hatch: [{ lines: parallels(field, 0.3, -45), weight: () => 0.13, plate: 1 }],
    },
  ];
  const cuts = engrave(figures);
  const inks = [desk.inkOf(element.ink), desk.inkOf(element.secondInk, desk.inkOf(element.ink))];
  const items = inks.flatMap((ink, plate) => {
    const paths = cuts.filter(cut => cut.plate === plate).map(cut => cut.path);
    return paths.length === 0 ? [] : [fillItem(joinPaths(paths), ink)];
  });
  return layHere('print', items);
}
