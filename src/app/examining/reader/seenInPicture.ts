import type { BookFace } from '../../../bench/view/book.ts';
import { layUpright, type Upright } from '../../../core/appearance/layUpright.ts';
import { applyAffine, invertAffine, type Position } from '../../../core/units/affine.ts';
import { mm } from '../../../core/units/length.ts';
import type { Box } from '../../../core/units/shape.ts';

/** A place on the screen, CSS px. */
export type ScreenBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** How a face stands in its pictures: as it is read. */
export function uprightOf({ upright, side }: Pick<BookFace, 'side' | 'upright'>): Upright {
  return upright === 'portrait' ? side : 'landscape';
}

/**
 * The part of a face (landscape mm) that a picture of `region` shows where it lies at `picture` and is cut off outside
 * `clip`, and CSS px per mm; null where nothing of it is in sight.
 */
export function seenInPicture(
  upright: Upright,
  region: Box,
  picture: ScreenBox,
  clip: ScreenBox,
): { readonly view: Box; readonly scale: number } | null {
  const [left, top] = [Math.max(picture.left, clip.left), Math.max(picture.top, clip.top)];
  const [right, bottom] = [Math.min(picture.right, clip.right), Math.min(picture.bottom, clip.bottom)];
  const scale = (picture.right - picture.left) / (upright === 'landscape' ? region.width : region.height);
  if (scale <= 0 || right <= left || bottom <= top) return null;
  const toFace = invertAffine(layUpright(region, scale, upright).view);
  if (toFace === null) return null;
  const onPicture = (x: number, y: number): Position => ({ x: x - picture.left, y: y - picture.top });
  const view = boxBetween(applyAffine(toFace, onPicture(left, top)), applyAffine(toFace, onPicture(right, bottom)));
  return { view, scale };
}

/** The box two opposite corners span. */
export function boxBetween(one: Position, other: Position): Box {
  const box = {
    x: mm(Math.min(one.x, other.x)),
    y: mm(Math.min(one.y, other.y)),
    width: Math.abs(other.x - one.x),
    height: Math.abs(other.y - one.y),
  };
  return box as Box;
}
