import * as z from 'zod/mini';
import type { Dice } from '../../units/dice.ts';
import type { Spot } from '../art/polar.ts';
import { fillItem } from '../display/makeItem.ts';
import { joinPaths, type Path, pathBounds, polylinePath } from '../display/path.ts';
import { type Desk, type Laid, layHere, layInBody } from '../recipe/Desk.ts';
import { atSchema, ELEMENT_FIELDS } from '../recipe/elementFields.ts';
import { inkRefSchema } from '../recipe/inkSchema.ts';
import { layText } from '../type/layText.ts';
import { measureText } from '../type/measureText.ts';

/**
 * A metallised strip in the paper, from one edge of the face to the other. `ink` acts in the body
 * along its whole length; where the paper opens in windows, the strip lies bare on this face in the window inks in
 * turn. Its letters are clear of metal.
 */
export const threadSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('thread'),
  /** Down the face if left out. */
  axis: z.optional(z.enum(['down', 'across'])),
  /** Middle of the strip, mm from the left edge, or from the upper one. */
  at: atSchema,
  width: z.number().check(z.gte(0.5), z.lte(6)),
  text: z.string().check(z.minLength(1), z.maxLength(40)),
  capHeight: z.number().check(z.gte(0.2), z.lte(4)),
  /** Where windows begin, how long each is and how far one begins after the other, mm along the strip. */
  windows: z.optional(
    z.strictObject({
      from: z.number().check(z.gte(0), z.lte(200)),
      length: z.number().check(z.gte(1), z.lte(40)),
      step: z.number().check(z.gte(2), z.lte(100)),
      inks: z.array(inkRefSchema).check(z.minLength(1), z.maxLength(4)),
    }),
  ),
});
type ThreadElement = z.infer<typeof threadSchema>;

/** Space between one text and the next, in heights of its capitals. */
const SPACE = 2.2;

const OVERHANG = 0.5;

/** A place on the face from a place along the strip and one across it. */
function placeOn({ at, axis }: ThreadElement, along: number, across: number): Spot {
  return axis === 'across' ? [along, at + across] : [at + across, along];
}

function band(element: ThreadElement, from: number, to: number): Path {
  const half = element.width / 2;
  const corner = (along: number, across: number): Spot => placeOn(element, along, across);
  return polylinePath([corner(from, -half), corner(from, half), corner(to, half), corner(to, -half)], true);
}

/** The whole strip with its texts cut out of it, to be drawn by the even-odd rule; where a text begins is chance. */
function cutStrip(element: ThreadElement, length: number, dice: Dice): Path {
  const { text, capHeight, axis } = element;
  const style = { face: 'sans-bold', capHeight, tracking: capHeight * 0.14 } as const;
  const { width } = measureText(text, style);
  const step = width + SPACE * capHeight;
  const letters: Path[] = [];
  for (let from = dice.next() * step; from < length + step; from += step) {
    const across = axis === 'across';
    const foot = across ? from - width : from;
    if (foot < 0.3 || foot + (across ? width : 0) > length - 0.3 || (!across && from - width < 0.3)) continue;
    const [x, y] = placeOn(element, foot, capHeight / 2);
    letters.push(layText(text, { ...style, x, y, angle: across ? 0 : 90 }).path);
  }
  return joinPaths([band(element, -OVERHANG, length + OVERHANG), ...letters]);
}

/** A window: straight along the strip, torn by single fibres at its ends. */
function windowPath(element: ThreadElement, from: number, to: number, dice: Dice): Path {
  const steps = 9;
  const end = (along: number): Spot[] =>
    Array.from({ length: steps + 1 }, (_, i) =>
      placeOn(element, along + (dice.next() - 0.5) * 0.22, element.width * (i / steps - 0.5)),
    );
  return polylinePath([...end(from), ...end(to).reverse()], true);
}

export function drawThread(element: ThreadElement, desk: Desk): readonly Laid[] {
  const length = element.axis === 'across' ? desk.width : desk.height;
  const path = cutStrip(element, length, desk.dice('text'));
  const inside = layInBody([fillItem(path, desk.inkOf(element.ink, { transmission: 0.16 }), { rule: 'evenodd' })]);
  const { windows } = element;
  if (windows === undefined) return inside;
  const inks = windows.inks.map(ink => desk.inkOf(ink));
  const dice = desk.dice('windows');
  const count = Math.floor((length - windows.from - windows.length) / windows.step) + 1;
  const bare = Array.from({ length: Math.max(0, count) }, (_, i) => {
    const from = windows.from + i * windows.step;
    const clip = windowPath(element, from, from + windows.length, dice);
    return { ...fillItem(path, inks[i % inks.length]!, { rule: 'evenodd', clip }), bounds: pathBounds(clip)! };
  });
  return [...inside, ...layHere('body', bare)];
}
