import type { GreyPicture } from '../../press/display/greyPicture.ts';
import { mm } from '../../units/length.ts';
import type { Area, Box, Point } from '../../units/shape.ts';

/** mm between the columns an outline is taken from, and by how much it runs outside. */
const STEP = 0.25;
const MARGIN = 0.05;

/** The outline of all in a picture that covers at least `threshold` of 255: its upper edge, then its lower edge back. */
export function outlineOf({ width, height, pixels }: GreyPicture, box: Box, threshold: number): Area {
  const perColumn = Math.max(1, Math.round((width / box.width) * STEP));
  const upper: Point[] = [];
  const lower: Point[] = [];
  for (let from = 0; from < width; from += perColumn) {
    const end = Math.min(width, from + perColumn);
    let [first, last] = [height, -1];
    for (let row = 0; row < height; row++) {
      for (let column = from; column < end; column++) {
        if (pixels[row * width + column]! < threshold) continue;
        if (row < first) first = row;
        last = row;
      }
    }
    if (last < 0) continue;
    for (const edge of [from, end]) {
      upper.push(pointAt(box, edge / width, first / height, -MARGIN));
      lower.unshift(pointAt(box, edge / width, (last + 1) / height, MARGIN));
    }
  }
  return { kind: 'polygon', points: [...upper, ...lower] };
}

function pointAt(box: Box, u: number, v: number, lift: number): Point {
  const round = (value: number): Point['x'] => mm(Math.round(value * 100) / 100);
  return { x: round(box.x + u * box.width), y: round(box.y + v * box.height + lift) };
}
