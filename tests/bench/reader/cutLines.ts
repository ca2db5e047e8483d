import { MRZ_TABLES } from '../../../src/core/mrz/formats.ts';
import type { PicturePoint, ReaderPicture } from '../../../src/core/reader/readerPicture.ts';
import type { Print, PrintTruth } from '../../core/reader/prints/Print.ts';
import { PITCH } from '../../core/reader/prints/sheets.ts';

export type Strip = Pick<ReaderPicture, 'width' | 'height' | 'data'>;

const PX_PER_MM = 300 / 25.4;
/** mm around the cells of a line. */
const MARGIN = 1;
const CELL_HEIGHT = 3;

/** Every line of a zone as a picture of its own, straight, at 300 dpi, cut at its true corners. */
export function cutLines({ picture, truth }: Print): readonly Strip[] {
  if (truth === null) return [];
  const { middles } = truth.sheet;
  return middles.map(middle => cutLine(picture, truth, middles[0]! - middle + CELL_HEIGHT / 2));
}

function cutLine(picture: ReaderPicture, truth: PrintTruth, middle: number): Strip {
  const long = MRZ_TABLES[truth.format].lineLength * PITCH;
  const { middles } = truth.sheet;
  const deep = middles[0]! - middles.at(-1)! + CELL_HEIGHT;
  const width = Math.round((long + 2 * MARGIN) * PX_PER_MM);
  const height = Math.round((CELL_HEIGHT + 2 * MARGIN) * PX_PER_MM);
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  const place = placeIn(truth.corners);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const along = ((x + 0.5) / PX_PER_MM - MARGIN) / long;
      const down = ((y + 0.5) / PX_PER_MM - MARGIN + middle - CELL_HEIGHT / 2) / deep;
      copyPixel(picture, place(along, down), data, 4 * (y * width + x));
    }
  }
  return { width, height, data };
}

/** From shares of the zone's width and height to the picture, in perspective (Heckbert 1989, unit square to quad). */
function placeIn([a, b, c, d]: PrintTruth['corners']): (along: number, down: number) => PicturePoint {
  const [dx1, dy1, dx2, dy2] = [b.x - c.x, b.y - c.y, d.x - c.x, d.y - c.y];
  const [sx, sy] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const area = dx1 * dy2 - dx2 * dy1;
  const [g, h] = [(sx * dy2 - dx2 * sy) / area, (dx1 * sy - sx * dy1) / area];
  return (u, v) => {
    const weight = g * u + h * v + 1;
    return {
      x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / weight,
      y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / weight,
    };
  };
}

function copyPixel({ width, height, data }: ReaderPicture, at: PicturePoint, target: Uint8ClampedArray, to: number) {
  const [x, y] = [at.x - 0.5, at.y - 0.5];
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return;
  const [right, lower] = [x - left, y - top];
  for (let channel = 0; channel < 3; channel++) {
    const from = 4 * (top * width + left) + channel;
    const above = data[from]! * (1 - right) + data[from + 4]! * right;
    const below = data[from + 4 * width]! * (1 - right) + data[from + 4 * width + 4]! * right;
    target[to + channel] = above * (1 - lower) + below * lower;
  }
}
