import * as z from 'zod/mini';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { joinPaths, type Path, pathBounds, polylinePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { atSchema, ELEMENT_FIELDS, lengthSchema, turnSchema } from '../recipe/elementFields.ts';
import { inkSchema, toInk } from '../recipe/inkSchema.ts';
import { layText } from '../type/layText.ts';
import { measureText } from '../type/measureText.ts';

/** The specimen's overprint in tall outlined letters filled with fine lines: over everything, plain in every light. */
export const overprintSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('overprint'),
  /** Middle of the line and of its height. */
  x: atSchema,
  y: atSchema,
  capHeight: lengthSchema,
  width: lengthSchema,
  angle: z.optional(turnSchema),
  /** Even tint within the letters, under the lines. */
  tint: z.optional(inkSchema),
});
type OverprintElement = z.infer<typeof overprintSchema>;

const RED: Ink = {
  colour: [0.8, 0.24, 0.24],
  uv365: [0.8, 0.66, 0.3],
  uv254: [0.7, 0.6, 0.3],
  uvDim: 0.4,
  ir: 0.5,
  transmission: 0.55,
  raise: 16,
  gloss: 0.1,
  retroDim: 0.3,
};
const TINT: Ink = {
  colour: [0.97, 0.86, 0.85],
  uv365: [0.14, 0.115, 0.05],
  uv254: [0.13, 0.105, 0.05],
  uvDim: 0.4,
  ir: 0.88,
  transmission: 0.86,
  raise: 5,
  retroDim: 0.75,
};
const OUTLINE = 0.2;
const LINE = 0.13;
const LINE_PITCH = 0.62;

export function drawOverprint(element: OverprintElement, desk: Desk): readonly Laid[] {
  const ink = desk.inkOf(element.ink, RED);
  const tint = element.tint === undefined ? TINT : toInk(element.tint);
  const letters = layLetters(desk.specimen.overprint, element);
  return layHere(
    'laminate',
    letters.flatMap(path => [
      fillItem(path, tint),
      ...hatch(path, ink),
      strokeItem(path, OUTLINE, ink, { cap: 'round' }),
    ]),
  );
}

/** One path for each letter, so that a small region paints few of them. */
function layLetters(text: string, { x, y, capHeight, width, angle = 0 }: OverprintElement): readonly Path[] {
  const style = { face: 'display', capHeight } as const;
  const natural = measureText(text, style).width;
  const tracking = Math.max(0, (width - natural) / Math.max(1, [...text].length - 1));
  const spaced = tracking * Math.min(1, width / natural);
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const line = layText(text, { ...style, tracking, x: 0, y: 0, maxWidth: width });
  return [...text].flatMap((letter, i) => {
    const along = line.carets[i]! - line.width / 2;
    const below = capHeight / 2;
    const place = { x: x + along * cos + below * sin, y: y - along * sin + below * cos, angle };
    const cell = line.carets[i + 1]! - line.carets[i]! - (i + 2 < line.carets.length ? spaced : 0);
    const laid = layText(letter, { ...style, ...place, maxWidth: Math.max(0.1, cell) });
    return laid.path.length === 0 ? [] : [laid.path];
  });
}

/** Fine rising lines within a letter. */
function hatch(letter: Path, ink: Ink): readonly Item[] {
  const box = pathBounds(letter);
  if (box === null) return [];
  const { x, y, width, height } = box;
  const rows = Math.ceil((width + height) / LINE_PITCH);
  const lines = Array.from({ length: rows }, (_, i) => {
    const along = (i + 0.5) * LINE_PITCH;
    const [up, across] = [Math.max(0, along - height), Math.min(along, width)];
    return polylinePath([
      [x + up, y + Math.min(along, height)],
      [x + across, y + Math.max(0, along - width)],
    ]);
  });
  return [strokeItem(joinPaths(lines), LINE, ink, { clip: letter })];
}
