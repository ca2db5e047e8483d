import * as z from 'zod/mini';
import { layEmblem } from '../art/emblem.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { ellipsePath, polylinePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema } from '../recipe/elementFields.ts';
import { layText } from '../type/layText.ts';
import { filmOutline } from './filmOutline.ts';

/** Glass beads in the film: they throw light back to the lamp, in a pattern of emblems and the state's code. */
export const retroPatternSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('retroPattern'),
  margin: z.optional(z.number().check(z.gte(0), z.lte(3))),
  /** Distance of neighbouring emblems across and down, and their size. */
  step: z.tuple([lengthSchema, lengthSchema]),
  size: lengthSchema,
});
type RetroPatternElement = z.infer<typeof retroPatternSchema>;

const GROUND: Ink = { retro: 0.36 };
const DISC: Ink = { retroDim: 0.24 };
const BRIGHT: Ink = { retro: 0.56 };
const DARK: Ink = { retroDim: 0.38 };

export function drawRetroPattern(element: RetroPatternElement, desk: Desk): readonly Laid[] {
  const { step, size } = element;
  const [columns, rows] = [Math.ceil(desk.width / step[0]) + 1, Math.ceil(desk.height / step[1]) + 1];
  const items: Item[] = [];
  const frame = filmOutline(desk, element.margin ?? 0.6);
  for (let row = 0; row < rows; row++) {
    items.push(...layWaves(desk, (row + 0.92) * step[1]));
    for (let column = 0; column < columns; column++) {
      const x = (column + (row % 2) / 2) * step[0];
      const y = row * step[1] + step[1] * 0.42;
      items.push(...layMark(x, y, size), ...layCode(desk.specimen.state.code, x + step[0] / 2, y, size));
    }
  }
  return layHere('laminate', [fillItem(frame, GROUND), ...items.map(item => ({ ...item, clip: frame }))]);
}

/** The emblem, bright on a dark disc with a bright ring. */
function layMark(x: number, y: number, size: number): readonly Item[] {
  const radius = size * 0.56;
  return [
    fillItem(ellipsePath(x, y, radius, radius), DISC),
    strokeItem(ellipsePath(x, y, radius * 0.95, radius * 0.95), 0.16, BRIGHT),
    fillItem(layEmblem({ x, y: y - size * 0.015, size: size * 0.94 }), BRIGHT),
  ];
}

function layCode(code: string, x: number, y: number, size: number): readonly Item[] {
  const { path } = layText(code, {
    face: 'sans-bold',
    capHeight: size * 0.24,
    tracking: 0.25,
    align: 'middle',
    x,
    y: y + size * 0.12,
  });
  return [fillItem(path, DARK)];
}

/** A dark wave across the page between two rows of emblems, in short pieces. */
function layWaves(desk: Desk, y: number): readonly Item[] {
  const items: Item[] = [];
  for (let x = -4; x < desk.width; x += 10) {
    for (const lift of [-0.55, 0, 0.55]) {
      const spots = Array.from({ length: 41 }, (_, i): readonly [number, number] => {
        const at = x + i / 4;
        return [at, y + lift + 0.7 * Math.sin((at / 5) * Math.PI)];
      });
      items.push(strokeItem(polylinePath(spots), lift === 0 ? 0.26 : 0.12, DARK));
    }
  }
  return items;
}
