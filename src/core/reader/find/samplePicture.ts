import type { ReaderPicture } from '../readerPicture.ts';
import { type CellMap, toPlace } from './cellMap.ts';

/** A raster laid over a picture: its px (x, y) takes in the print from (x, y) x scale on, which `map` brings to the picture. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly map: CellMap;
  readonly scale: number;
};

/** The part of a picture that is needed, in its brightest channel, and where it lies. */
type Cutting = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
};

/** Samples in a side of a px, at most. */
const TAPS_MAX = 4;
/** What lies outside the picture. */
const PAPER = 255;
/** px round the part that is needed, for the cubic. */
const RIM = 3;

/** Brightest channel, 0 to 1: the mean over each px where the picture is finer than the raster, else bicubic. */
export function samplePicture(picture: ReaderPicture, raster: Raster): Float32Array {
  const cutting = cutOut(picture, raster);
  const grey = new Float32Array(raster.width * raster.height);
  const taps = countTaps(raster);
  const sample = taps === 1 ? sampleCubic : sampleLinear;
  for (let y = 0; y < raster.height; y++) {
    for (let tap = 0; tap < taps; tap++) {
      sampleRow(cutting, raster, sample, {
        y: y + (tap + 0.5) / taps,
        taps,
        row: grey.subarray(y * raster.width, (y + 1) * raster.width),
      });
    }
  }
  const share = 1 / (255 * taps * taps);
  for (let i = 0; i < grey.length; i++) grey[i] = Math.min(1, Math.max(0, grey[i]! * share));
  return grey;
}

function cutOut({ width, height, data }: ReaderPicture, raster: Raster): Cutting {
  const { width: across, height: down, map, scale } = raster;
  const rim = [0, 0.25, 0.5, 0.75, 1]
    .map(part => part * across * scale)
    .flatMap(u => [0, down * scale].map(v => toPlace(map, u, v)));
  const [xs, ys] = [rim.map(({ x }) => x), rim.map(({ y }) => y)];
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  const [left, top] = [
    within(Math.floor(Math.min(...xs)) - RIM, width),
    within(Math.floor(Math.min(...ys)) - RIM, height),
  ];
  const [right, low] = [
    within(Math.ceil(Math.max(...xs)) + RIM, width),
    within(Math.ceil(Math.max(...ys)) + RIM, height),
  ];
  const values = new Uint8Array((right - left) * (low - top));
  for (let y = top, i = 0; y < low; y++) {
    for (let x = left, at = 4 * (y * width + left); x < right; x++, at += 4) {
      values[i++] = Math.max(data[at]!, data[at + 1]!, data[at + 2]!);
    }
  }
  return { left, top, width: right - left, height: low - top, values };
}

function countTaps({ map, width, height, scale }: Raster): number {
  const [x, y] = [(width / 2) * scale, (height / 2) * scale];
  const [from, to] = [toPlace(map, x, y), toPlace(map, x + scale, y)];
  const pxPerRasterPx = Math.hypot(to.x - from.x, to.y - from.y);
  return pxPerRasterPx < 1.2 ? 1 : Math.min(TAPS_MAX, Math.ceil(pxPerRasterPx));
}

type Sample = (cutting: Cutting, x: number, y: number) => number;
type Scan = { readonly y: number; readonly taps: number; readonly row: Float32Array };

/** Adds the samples at one height to a row. */
function sampleRow(cutting: Cutting, { map, scale }: Raster, sample: Sample, { y, taps, row }: Scan): void {
  const step = scale / taps;
  for (let i = 0; i < row.length * taps; i++) {
    const u = (i + 0.5) * step;
    const v = y * scale + map.bow * (u - map.crest) * (u - map.crest);
    const share = 1 / (map.g * u + map.h * v + 1);
    const x = (map.a * u + map.b * v + map.c) * share - 0.5 - cutting.left;
    const level = (map.d * u + map.e * v + map.f) * share - 0.5 - cutting.top;
    const at = taps === 1 ? i : Math.floor(i / taps);
    row[at] = row[at]! + sample(cutting, x, level);
  }
}

function sampleLinear({ values, width, height }: Cutting, x: number, y: number): number {
  if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) return PAPER;
  const [column, row] = [Math.max(0, Math.min(width - 1.001, x)), Math.max(0, Math.min(height - 1.001, y))];
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [right, low] = [column - left, row - top];
  const at = top * width + left;
  const upper = values[at]! + (values[at + 1]! - values[at]!) * right;
  const lower = values[at + width]! + (values[at + width + 1]! - values[at + width]!) * right;
  return upper + (lower - upper) * low;
}

/** Catmull and Rom's cubic; bilinear at the picture's rim. */
function sampleCubic(cutting: Cutting, x: number, y: number): number {
  const { values, width, height } = cutting;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 1 || top < 1 || left + 2 >= width || top + 2 >= height) return sampleLinear(cutting, x, y);
  const t = x - left;
  const at = (top - 1) * width + left - 1;
  return cubic(
    cubic(values[at]!, values[at + 1]!, values[at + 2]!, values[at + 3]!, t),
    cubic(values[at + width]!, values[at + width + 1]!, values[at + width + 2]!, values[at + width + 3]!, t),
    cubic(
      values[at + 2 * width]!,
      values[at + 2 * width + 1]!,
      values[at + 2 * width + 2]!,
      values[at + 2 * width + 3]!,
      t,
    ),
    cubic(
      values[at + 3 * width]!,
      values[at + 3 * width + 1]!,
      values[at + 3 * width + 2]!,
      values[at + 3 * width + 3]!,
      t,
    ),
    y - top,
  );
}

function cubic(p: number, q: number, r: number, s: number, t: number): number {
  return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)));
}
