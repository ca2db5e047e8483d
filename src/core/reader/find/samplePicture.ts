import type { ReaderPicture } from '../readerPicture.ts';
import type { CellMap } from './cellMap.ts';

/** A raster laid over a picture: its px (x, y) takes in the print from (x, y) x scale on, which `map` brings to the picture. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly map: CellMap;
  readonly scale: number;
};

/** Samples in a side of a px, at most. */
const TAPS_MAX = 4;

/** Brightest channel, 0 to 1: the mean over each px where the picture is finer than the raster, else bicubic. */
export function samplePicture(picture: ReaderPicture, { width, height, map, scale }: Raster): Float32Array {
  const grey = new Float32Array(width * height);
  const taps = countTaps(map, width, height, scale);
  const sample = taps === 1 ? sampleCubic : sampleLinear;
  const share = 1 / (255 * taps * taps);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let i = 0; i < taps; i++) {
        const v = (y + (i + 0.5) / taps) * scale;
        for (let j = 0; j < taps; j++) {
          const u = (x + (j + 0.5) / taps) * scale;
          const depth = 1 / (map.g * u + map.h * v + 1);
          const across = (map.a * u + map.b * v + map.c) * depth - 0.5;
          const down = (map.d * u + map.e * v + map.f) * depth - 0.5;
          sum += sample(picture, across, down);
        }
      }
      grey[y * width + x] = Math.min(1, Math.max(0, sum * share));
    }
  }
  return grey;
}

function countTaps(map: CellMap, width: number, height: number, scale: number): number {
  const depth = map.g * (width / 2) * scale + map.h * (height / 2) * scale + 1;
  const pxPerRasterPx = (Math.hypot(map.a, map.d) * scale) / depth;
  return pxPerRasterPx < 1.2 ? 1 : Math.min(TAPS_MAX, Math.ceil(pxPerRasterPx));
}

function brightest({ width, height, data }: ReaderPicture, x: number, y: number): number {
  const column = x < 0 ? 0 : x >= width ? width - 1 : x;
  const row = y < 0 ? 0 : y >= height ? height - 1 : y;
  const at = 4 * (row * width + column);
  return Math.max(data[at]!, data[at + 1]!, data[at + 2]!);
}

function isOutside({ width, height }: ReaderPicture, x: number, y: number): boolean {
  return x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5;
}

const PAPER = 255;

function sampleLinear(picture: ReaderPicture, x: number, y: number): number {
  if (isOutside(picture, x, y)) return PAPER;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, low] = [x - left, y - top];
  const upper = brightest(picture, left, top) * (1 - right) + brightest(picture, left + 1, top) * right;
  const lower = brightest(picture, left, top + 1) * (1 - right) + brightest(picture, left + 1, top + 1) * right;
  return upper * (1 - low) + lower * low;
}

/** Catmull and Rom's cubic. */
function sampleCubic(picture: ReaderPicture, x: number, y: number): number {
  if (isOutside(picture, x, y)) return PAPER;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const right = x - left;
  const row = (at: number) =>
    cubic(
      brightest(picture, left - 1, at),
      brightest(picture, left, at),
      brightest(picture, left + 1, at),
      brightest(picture, left + 2, at),
      right,
    );
  return cubic(row(top - 1), row(top), row(top + 1), row(top + 2), y - top);
}

function cubic(p: number, q: number, r: number, s: number, t: number): number {
  return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)));
}
