import { blurPicture, fillPicture } from '../../press/art/fillPicture.ts';
import type { GreyPicture } from '../../press/display/greyPicture.ts';
import { type Path, pathBounds } from '../../press/display/path.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';

/** px per mm: the strokes of one character, sharp enough for a loupe. */
export const STROKE_SCALE = 60;

/** Coverage by strokes added to a printed character. */
export type AddedStrokes = { readonly picture: GreyPicture; readonly box: Box };

/**
 * What a second pen adds to `printed` so that it reads as `wanted`: the strokes of the wanted character, swollen by
 * `swell` px and running a little over those already there.
 */
export function addStrokes(printed: Path, wanted: Path, swell: number, overlap: number): AddedStrokes {
  const bounds = pathBounds(wanted);
  if (bounds === null) throw new Error('a character without strokes was to be written over another');
  const box = wholePixels(bounds);
  const target = harden(
    blurPicture(fillPicture(wanted, box, STROKE_SCALE), Math.max(1, swell)),
    swell === 0 ? 128 : 70,
  );
  const source = harden(blurPicture(fillPicture(printed, box, STROKE_SCALE), overlap), 225);
  const pixels = target.pixels.map((value, i) => (source.pixels[i]! > 0 ? 0 : value));
  return { picture: blurPicture({ ...target, pixels }, 1), box };
}

/** mm of air round the character in its picture. */
const AIR = 0.15;

/** The box of a character from the box of its picture. */
export function trimBox({ x, y, width, height }: Box): Box {
  return { x: mm(x + AIR), y: mm(y + AIR), width: mm(width - 2 * AIR), height: mm(height - 2 * AIR) };
}

function wholePixels({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor((x - AIR) * STROKE_SCALE), Math.floor((y - AIR) * STROKE_SCALE)];
  const [right, bottom] = [Math.ceil((x + width + AIR) * STROKE_SCALE), Math.ceil((y + height + AIR) * STROKE_SCALE)];
  return {
    x: mm(left / STROKE_SCALE),
    y: mm(top / STROKE_SCALE),
    width: mm((right - left) / STROKE_SCALE),
    height: mm((bottom - top) / STROKE_SCALE),
  };
}

function harden(picture: GreyPicture, threshold: number): GreyPicture {
  return { ...picture, pixels: picture.pixels.map(value => (value >= threshold ? 255 : 0)) };
}
