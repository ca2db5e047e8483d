import * as z from 'zod/mini';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { GreyPicture } from '../display/greyPicture.ts';
import { toneItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS } from '../recipe/elementFields.ts';

/** The grain of a coated book cloth: small rounded cells pressed in by a roller whose pattern repeats. */
export const bookClothSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('bookCloth'),
  /** Mean size of a cell, mm. */
  grain: z.number().check(z.gte(0.3), z.lte(3)),
  /** µm from the bottom of a crease to the top of a cell. */
  relief: z.number().check(z.gte(1), z.lte(80)),
});
type BookClothElement = z.infer<typeof bookClothSchema>;

const TILE = 32;
const PX_PER_MM = 10;

/** Distances to the nearest and second nearest of scattered points, on a tile that joins itself at its edges. */
function drawGrain(grain: number, dice: Dice): GreyPicture {
  const cells = Math.round(TILE / grain);
  const cell = (TILE * PX_PER_MM) / cells;
  const points = Array.from({ length: cells * cells }, () => [dice.next(), dice.next(), dice.next()] as const);
  const side = TILE * PX_PER_MM;
  const pixels = new Uint8Array(side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [u, v] = [x / cell, y / cell];
      const [column, row] = [Math.floor(u), Math.floor(v)];
      let [near, next, tilt] = [9, 9, 0];
      for (let j = row - 1; j <= row + 1; j++) {
        for (let i = column - 1; i <= column + 1; i++) {
          const [px, py, height] = points[((j + cells) % cells) * cells + ((i + cells) % cells)]!;
          const [dx, dy] = [i + px - u, (j + py - v) * 1.2];
          const distance = dx * dx + dy * dy;
          if (distance < near) [next, near, tilt] = [near, distance, height];
          else if (distance < next) next = distance;
        }
      }
      const crease = Math.min(1, (Math.sqrt(next) - Math.sqrt(near)) * 2.1);
      const dome = crease * (2 - crease);
      pixels[y * side + x] = Math.round(255 * dome * (0.72 + 0.28 * tilt));
    }
  }
  return { width: side, height: side, pixels };
}

export function drawBookCloth(element: BookClothElement, desk: Desk): readonly Laid[] {
  const picture = drawGrain(element.grain, desk.dice());
  const ink = { ...desk.inkOf(element.ink, {}), raise: element.relief };
  const tiles = [];
  for (let y = 0; y < desk.height; y += TILE) {
    for (let x = 0; x < desk.width; x += TILE) {
      tiles.push(toneItem(picture, { x: mm(x), y: mm(y), width: mm(TILE), height: mm(TILE) }, ink));
    }
  }
  return layHere('body', tiles);
}
