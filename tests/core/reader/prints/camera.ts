import type { SKRSContext2D } from '@napi-rs/canvas';
import type { PicturePoint } from '../../../../src/core/reader/readerPicture.ts';
import type { Dice } from '../../../../src/core/units/dice.ts';
import { between } from './chance.ts';
import type { Size } from './grounds.ts';

/** A painted page. */
export type Plane = { readonly context: SKRSContext2D; readonly pxPerMm: number };

/** Three rows of three: from mm on the page to px of the picture, and back. */
type Matrix = readonly [number, number, number, number, number, number, number, number, number];

export type Camera = {
  readonly toPicture: Matrix;
  readonly toPage: Matrix;
  /** Along the page's width, on the whole. */
  readonly pxPerMm: number;
  /** mm a place so far from the left edge lies above the flat page's plane, as seen. */
  readonly bowAt: (x: number) => number;
  readonly project: (x: number, y: number) => PicturePoint;
};

type Stance = {
  readonly lean: number;
  readonly turn: number;
  readonly share: readonly [number, number];
  /** mm at most the middle of the page's lines rises or sinks. */
  readonly bow: number;
};

/** mm from the lens to the page. */
const DISTANCE = 320;

/** A pinhole camera above a page that leans and is turned at random, framed so that the whole page is in the picture. */
export function placeCamera(dice: Dice, page: Size, picture: Size, { lean, turn, share, bow }: Stance): Camera {
  const degrees = (most: number) => (between(dice, -most, most) * Math.PI) / 180;
  const view = look(page, degrees(lean), degrees(lean), degrees(turn));
  const corners = [0, page.width].flatMap(x => [0, page.height].map(y => apply(view, x, y)));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const scale = Math.min((picture.width * between(dice, ...share)) / width, (picture.height * 0.97) / height);
  const free = (room: number, taken: number) => between(dice, 0.15, 0.85) * (room - taken * scale);
  const frame: Matrix = [
    scale,
    0,
    free(picture.width, width) - left * scale,
    0,
    scale,
    free(picture.height, height) - top * scale,
    0,
    0,
    1,
  ];
  const toPicture = multiply(frame, view);
  const rise = bow === 0 ? 0 : between(dice, -bow, bow);
  const bowAt = (x: number) => (4 * rise * x * (page.width - x)) / page.width ** 2;
  const project = (x: number, y: number) => apply(toPicture, x, y - bowAt(x));
  const [from, to] = [project(0, page.height * 0.8), project(page.width, page.height * 0.8)];
  const pxPerMm = Math.hypot(to.x - from.x, to.y - from.y) / page.width;
  return { toPicture, toPage: invert(toPicture), pxPerMm, bowAt, project };
}

/** Puts the page into the picture, its px blended from the four nearest. */
export function layPage(context: SKRSContext2D, page: Plane, { toPage, bowAt }: Camera): void {
  const { width, height } = context.canvas;
  const target = context.getImageData(0, 0, width, height);
  const { width: columns, height: rows } = page.context.canvas;
  const source = page.context.getImageData(0, 0, columns, rows).data;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const weight = toPage[6] * (x + 0.5) + toPage[7] * (y + 0.5) + toPage[8];
      const across = (toPage[0] * (x + 0.5) + toPage[1] * (y + 0.5) + toPage[2]) / weight;
      const down = (toPage[3] * (x + 0.5) + toPage[4] * (y + 0.5) + toPage[5]) / weight;
      const u = across * page.pxPerMm - 0.5;
      const v = (down + bowAt(across)) * page.pxPerMm - 0.5;
      if (u < 0 || v < 0 || u >= columns - 1 || v >= rows - 1) continue;
      const [left, top] = [Math.floor(u), Math.floor(v)];
      const [right, lower] = [u - left, v - top];
      const from = 4 * (top * columns + left);
      for (let channel = 0; channel < 3; channel++) {
        const at = from + channel;
        const above = source[at]! * (1 - right) + source[at + 4]! * right;
        const below = source[at + 4 * columns]! * (1 - right) + source[at + 4 * columns + 4]! * right;
        target.data[4 * (y * width + x) + channel] = above * (1 - lower) + below * lower;
      }
    }
  }
  context.putImageData(target, 0, 0);
}

function look({ width, height }: Size, sideways: number, forward: number, turn: number): Matrix {
  const [cx, sx, cy, sy] = [Math.cos(forward), Math.sin(forward), Math.cos(sideways), Math.sin(sideways)];
  const [ct, st] = [Math.cos(turn), Math.sin(turn)];
  const [a, b, c, d] = [cy * ct, -cy * st, cx * st + sx * sy * ct, cx * ct - sx * sy * st];
  const [e, f] = [(sx * st - cx * sy * ct) / DISTANCE, (sx * ct + cx * sy * st) / DISTANCE];
  return multiply([a, b, 0, c, d, 0, e, f, 1], [1, 0, -width / 2, 0, 1, -height / 2, 0, 0, 1]);
}

function apply(m: Matrix, x: number, y: number): PicturePoint {
  const weight = m[6] * x + m[7] * y + m[8];
  return { x: (m[0] * x + m[1] * y + m[2]) / weight, y: (m[3] * x + m[4] * y + m[5]) / weight };
}

function multiply(one: Matrix, other: Matrix): Matrix {
  const cell = (row: number, column: number) =>
    one[3 * row]! * other[column]! + one[3 * row + 1]! * other[3 + column]! + one[3 * row + 2]! * other[6 + column]!;
  return [0, 1, 2].flatMap(row => [0, 1, 2].map(column => cell(row, column))) as unknown as Matrix;
}

function invert([a, b, c, d, e, f, g, h, i]: Matrix): Matrix {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ].map(value => value / determinant) as unknown as Matrix;
}
