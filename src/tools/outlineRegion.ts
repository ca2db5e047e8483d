import { mm } from '../core/units/length.ts';
import type { Mask } from '../core/units/mask.ts';
import { maskCovers } from '../core/units/mask.ts';
import type { LitPicture } from '../node/lightFace.ts';

/** Where a picture lies on its face: px per mm, and the mm of its left upper corner. */
export type Placing = { readonly pxPerMm: number; readonly left: number; readonly top: number };

/** Draws the edge of a mask on a picture, dark within light, so that it shows on any ground. */
export function outlineRegion(picture: LitPicture, mask: Mask, { pxPerMm, left, top }: Placing): void {
  const { width, height, data } = picture;
  const covers = (x: number, y: number): boolean =>
    maskCovers(mask, { x: mm(left + (x + 0.5) / pxPerMm), y: mm(top + (y + 0.5) / pxPerMm) });
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2; x < width - 2; x++) {
      const here = covers(x, y);
      const isEdge = [1, 2].find(
        reach =>
          covers(x + reach, y) !== here ||
          covers(x - reach, y) !== here ||
          covers(x, y + reach) !== here ||
          covers(x, y - reach) !== here,
      );
      if (isEdge === undefined) continue;
      const [r, g, b] = here ? [20, 20, 24] : [255, 214, 10];
      data.set([r, g, b, 255], 4 * (y * width + x));
    }
  }
}
