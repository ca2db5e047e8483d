import type { GreyPicture } from '../../press/display/greyPicture.ts';
import type { Item } from '../../press/display/item.ts';
import { transformItem } from '../../press/display/transformItem.ts';
import { moveBy } from '../../units/affine.ts';
import { uniteBoxes } from '../../units/box.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import { scanFace } from '../materials/scanFace.ts';

/** Where coloured ink of these items lies within a box, whatever its colour: 255 where it covers all. */
export function inkPicture(items: readonly Item[], box: Box, pxPerMm: number): GreyPicture {
  const moved = items.map(item => transformItem(item, moveBy(-box.x, -box.y)));
  const black = [{ rule: 'multiply', colour: [0, 0, 0] }] as const;
  const { width, height, rgb } = scanFace(moved, box, pxPerMm, ({ ink }) => (ink.colour === undefined ? [] : black));
  const pixels = Uint8Array.from({ length: width * height }, (_, i) => Math.round(255 * (1 - rgb[3 * i]!)));
  return { width, height, pixels };
}

/** Whole millimetres round all items; nothing lies there where there are none. */
export function boundsOf(items: readonly Item[], grown: number): Box {
  const [first, ...others] = items.map(({ bounds }) => bounds);
  if (first === undefined) throw new Error('nothing was laid there');
  const { x, y, width, height } = others.reduce(uniteBoxes, first);
  const [left, top] = [Math.floor(x - grown), Math.floor(y - grown)];
  return {
    x: mm(left),
    y: mm(top),
    width: mm(Math.ceil(x + width + grown) - left),
    height: mm(Math.ceil(y + height + grown) - top),
  };
}
