import * as z from 'zod/mini';
import type { Dice } from '../../units/dice.ts';
import { makeDice } from '../../units/dice.ts';
import type { Ink } from '../display/ink.ts';
import { fillItem } from '../display/makeItem.ts';
import type { Path } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema } from '../recipe/elementFields.ts';
import { type PenSpot, penLetter } from './cursive.ts';
import { inkMarks, type PenMark, throughSpots } from './penStroke.ts';

/** The holder's signature, scanned and printed with the other data; drawn from the name, always the same for a name. */
export const signatureSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('signature'),
  box: frameSchema,
});
type SignatureElement = z.infer<typeof signatureSchema>;

const PRINTED_PEN: Ink = { colour: [0.11, 0.12, 0.17], ir: 0.14, transmission: 0.4, uvDim: 0.2 };
/** mm of the widest and the thinnest mark. */
const PRESSED = 0.36;
const LIFTED = 0.13;

export function drawSignature(element: SignatureElement, desk: Desk): readonly Laid[] {
  const { primary, secondary } = desk.specimen.holder;
  const ink = desk.inkOf(element.ink, PRINTED_PEN);
  return layHere(
    'personalisation',
    signName(`${secondary.charAt(0)}${primary}`, element.box).map(path => fillItem(path, ink)),
  );
}

/** A name signed within a box (left, top, width, height): the marks of the pen as areas, in the order it made them. */
export function signName(name: string, box: SignatureElement['box']): readonly Path[] {
  return fitStrokes(writeSignature(name), box).flatMap(marks => inkMarks(marks));
}

/** The pen's ways of a signature in its own units (small letters 1 high, y upward), slanted, hasty towards the end. */
function writeSignature(name: string): readonly (readonly PenSpot[])[] {
  const dice = makeDice(seedOf(name));
  const letters = [...name].map(penLetter).filter(letter => letter !== null);
  const way: PenSpot[] = [];
  const after: PenSpot[][] = [];
  let pen = 0;
  for (const [i, letter] of letters.entries()) {
    const isTall = i < 2;
    const tired = i / Math.max(1, letters.length - 1);
    const [tall, wide] = isTall ? [2 - 0.25 * i, 1.55] : [1 - 0.45 * tired, 0.95 + 0.55 * tired];
    const place = ([x, y]: PenSpot): PenSpot => {
      const [jx, jy] = [0.07 * (dice.next() - 0.5), 0.1 * (dice.next() - 0.5)];
      const up = y * tall + jy + 0.05 * pen * (0.6 + 0.1 * dice.next());
      return [pen + x * wide + jx + 0.38 * up, up];
    };
    const spots = isTall && i === 1 ? letter.way : hurry(letter.way, tired, dice);
    way.push(...spots.map(place));
    if (letter.after !== undefined && !isTall) after.push(letter.after.map(place));
    pen += letter.advance * wide * (isTall ? 0.92 : 1);
  }
  return [[...way, ...flourish(way.at(-1) ?? [0, 0], pen, dice)], ...after];
}

/** Late letters lose a turn now and then. */
function hurry(way: readonly PenSpot[], tired: number, dice: Dice): readonly PenSpot[] {
  return way.filter((_, i) => i === 0 || i === way.length - 1 || dice.next() > 0.34 * tired);
}

/** A last stroke: out to the right, back below the name and out again. */
function flourish([x, y]: PenSpot, length: number, dice: Dice): readonly PenSpot[] {
  const reach = length * (0.42 + 0.2 * dice.next());
  return [
    [x + 0.9, y + 0.35],
    [x + 1.5, y - 0.1],
    [x - reach * 0.4, y - 1.35],
    [x - reach, y - 1.5 - 0.3 * dice.next()],
    [x - reach * 0.45, y - 1.1],
    [x + 2.4, y - 0.55 + 0.3 * dice.next()],
  ];
}

/** To mm within the box, proportions kept; the pen is pressed on its way down and light on its way up. */
function fitStrokes(
  strokes: readonly (readonly PenSpot[])[],
  box: SignatureElement['box'],
): readonly (readonly PenMark[])[] {
  const curves = strokes.map(stroke => throughSpots(stroke, 9));
  const xs = curves.flat().map(([x]) => x);
  const ys = curves.flat().map(([, y]) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [room, height] = [box[2] - PRESSED, box[3] - PRESSED];
  const scale = Math.min(room / (right - left), height / (high - low));
  const [x0, y0] = [box[0] + (box[2] - scale * (right - left)) / 2, box[1] + (box[3] + scale * (high - low)) / 2];
  return curves.map(curve => {
    let half = LIFTED / 2;
    return curve.map(([x, y], i): PenMark => {
      const [px, py] = curve[Math.max(0, i - 1)]!;
      const [dx, dy] = [x - px, py - y];
      const way = Math.sqrt(dx * dx + dy * dy);
      const down = way > 0 ? Math.max(0, dy / way) : 0.4;
      const haste = Math.min(1, (way * scale) / 0.9);
      const wanted = (LIFTED + (PRESSED - LIFTED) * down * (1 - 0.45 * haste)) / 2;
      half += (wanted - half) * 0.3;
      const end = Math.min(1, (curve.length - 1 - i) / 10 + 0.3, i / 4 + 0.5);
      return { x: x0 + (x - left) * scale, y: y0 - (y - low) * scale, half: Math.max(0.035, half * end) };
    });
  });
}

function seedOf(name: string): number {
  return [...name].reduce((seed, character) => (Math.imul(seed, 31) + character.charCodeAt(0)) | 0, 7);
}
