import * as z from 'zod/mini';
import { layEmblem } from '../art/emblem.ts';
import { starPath } from '../art/star.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema } from '../recipe/elementFields.ts';
import { layTextAlong } from '../type/layTextAlong.ts';
import { filmOutline } from './filmOutline.ts';

/** Print inside the film that glows at 365 nm in two colours: waving lines of text with small emblems, over the whole page. */
export const laminateUvSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('laminateUv'),
  text: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Distance of two lines of text, mm. */
  step: lengthSchema,
  margin: z.optional(z.number().check(z.gte(0), z.lte(3))),
});
type LaminateUvElement = z.infer<typeof laminateUvSchema>;

const BLUE: Ink = { uv365: [0.06, 0.2, 0.5], uv254: [0.03, 0.07, 0.14] };
const AMBER: Ink = { uv365: [0.56, 0.26, 0.03], uv254: [0.1, 0.05, 0.01] };

export function drawLaminateUv(element: LaminateUvElement, desk: Desk): readonly Laid[] {
  const { step, text } = element;
  const items: Item[] = [];
  for (let row = 0; (row - 3) * step < desk.height; row++) {
    const y = (row + 0.5) * step - 8;
    const wave = (x: number): number => y + 2.1 * Math.sin((x / 31) * 2 * Math.PI) + x * 0.06;
    const line = Array.from({ length: 141 }, (_, i): readonly [number, number] => [i - 8, wave(i - 8)]);
    const chunks = layTextAlong(
      text,
      { face: 'sans', capHeight: 1.05, tracking: 0.1, repeat: true, start: (row % 3) * 5 },
      line,
    );
    items.push(...chunks.map(({ path }) => fillItem(path, BLUE)));
    for (let x = (row % 2) * 12 + 5; x < desk.width; x += 24) items.push(...layBadge(x, wave(x) + step / 2, row + x));
  }
  const clip = filmOutline(desk, element.margin ?? 0.6);
  return layHere(
    'laminate',
    items.map(item => ({ ...item, clip })),
  );
}

function layBadge(x: number, y: number, turn: number): readonly Item[] {
  if (turn % 2 === 0) return [fillItem(starPath([x, y], 7, 1.3, 0.57), AMBER)];
  return [fillItem(layEmblem({ x, y, size: 4.6 }), AMBER)];
}
