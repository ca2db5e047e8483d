import type { GreyPicture } from '../../press/display/greyPicture.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import { beyondBox } from '../materials/beyondBox.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField } from '../materials/paintField.ts';

/** px per mm: a liquid leaves nothing finer. */
const PX_PER_MM = 10;
/** mm between two waves of a sheet that dried unevenly. */
const WAVE = 1.5;

/**
 * A place a liquid ran over and dried: how much was washed out of it (255 all), the tide line where what was washed out
 * came to rest, and the waves the sheet was left with. All over one box.
 */
export type Washing = {
  readonly box: Box;
  readonly washed: GreyPicture;
  readonly tide: GreyPicture;
  readonly waves: GreyPicture;
};

/** A liquid run `spread` mm beyond a box, farther here than there. */
export function wash(
  target: Box,
  page: { readonly width: number; readonly height: number },
  spread: number,
  dice: Dice,
): Washing {
  const box = roomFor(target, page, 1.5 * spread + 1);
  const [shore, cloud, drift] = [makeNoise(dice, 3.2, 2), makeNoise(dice, 0.9, 2), makeNoise(dice, 2.2, 1)];
  const heading = dice.next() * Math.PI;
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  const rim = (x: number, y: number): number =>
    rise(Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y), 0, 0.3);
  /** mm beyond the shore; below zero where it was wet. */
  const beyond: Field = (x, y) => beyondBox(target, x, y) - spread * (0.35 + 1.1 * shore(x, y));
  const wet: Field = (x, y) => rise(beyond(x, y), 0.25, -0.35) * rim(x, y);
  const paint = (field: Field): GreyPicture => paintField(box, PX_PER_MM, field);
  return {
    box,
    washed: paint((x, y) => wet(x, y) * (0.62 + 0.38 * rise(cloud(x, y), 0.25, 0.7))),
    tide: paint((x, y) => {
      const out = beyond(x, y);
      const line = Math.exp(-((out / 0.17) ** 2)) * (0.55 + 0.45 * cloud(y, x));
      return rim(x, y) * Math.min(1, line + (out < 0 ? 0.32 * Math.exp(out / 0.7) : 0));
    }),
    waves: paint((x, y) => {
      const phase = (x * cos + y * sin) / WAVE + 1.7 * drift(x, y);
      return wet(x, y) * (0.5 + 0.5 * Math.cos(2 * Math.PI * phase)) * (0.4 + 0.6 * drift(y, x));
    }),
  };
}

/** All that a liquid touched, as coverage. */
export function touchedBy({ washed, tide }: Washing): GreyPicture {
  return { ...washed, pixels: washed.pixels.map((value, i) => Math.max(value, tide.pixels[i]!)) };
}

function roomFor(target: Box, page: { readonly width: number; readonly height: number }, around: number): Box {
  const [left, top] = [Math.max(0.5, target.x - around), Math.max(0.5, target.y - around)];
  const right = Math.min(page.width - 0.5, target.x + target.width + around);
  const bottom = Math.min(page.height - 0.5, target.y + target.height + around);
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}
