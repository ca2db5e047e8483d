import { type Dice, makeDice } from '../units/dice.ts';
import { deg } from '../units/length.ts';
import { turnOf } from '../units/turn.ts';
import { makePyramid, type Pyramid } from './pyramid.ts';

/** A tile of felted fibres, repeated over the page: the grain of paper, made once and for every page the same. */
export const GRAIN_SIZE = 256;
/** mm of page in one texel of the coarse grain; the same tile is laid again so much finer, for the loupe. */
export const GRAIN_TEXEL = 0.05;
export const GRAIN_FINER = 5.3;

const FIBRES = 4200;
const SEED = 0x10c5e;

/** RGBA bytes: red the height, green and blue its slope towards x and y, each about 128. */
export function makeGrainTile(): Uint8ClampedArray {
  const heights = levelOut(layFibres(makeDice(SEED)));
  const bytes = new Uint8ClampedArray(4 * GRAIN_SIZE * GRAIN_SIZE);
  const at = (x: number, y: number): number => heights[wrap(y) * GRAIN_SIZE + wrap(x)]!;
  for (let y = 0; y < GRAIN_SIZE; y++) {
    for (let x = 0; x < GRAIN_SIZE; x++) {
      const i = 4 * (y * GRAIN_SIZE + x);
      bytes[i] = Math.round(128 + 38 * at(x, y));
      bytes[i + 1] = Math.round(128 + 60 * (at(x + 1, y) - at(x - 1, y)));
      bytes[i + 2] = Math.round(128 + 60 * (at(x, y + 1) - at(x, y - 1)));
      bytes[i + 3] = 255;
    }
  }
  return bytes;
}

let kept: Pyramid | null = null;

export function grainPyramid(): Pyramid {
  kept ??= makePyramid({ width: GRAIN_SIZE, height: GRAIN_SIZE, data: makeGrainTile() });
  return kept;
}

function wrap(texel: number): number {
  return texel & (GRAIN_SIZE - 1);
}

/** Short bent fibres, raised or sunk, one over another. */
function layFibres(dice: Dice): Float64Array {
  const heights = new Float64Array(GRAIN_SIZE * GRAIN_SIZE);
  for (let fibre = 0; fibre < FIBRES; fibre++) {
    let [x, y] = [dice.next() * GRAIN_SIZE, dice.next() * GRAIN_SIZE];
    let heading = dice.next() * 360;
    const bend = (dice.next() - 0.5) * 9;
    const length = 8 + dice.below(34);
    const depth = dice.next() - 0.5;
    for (let step = 0; step < length; step++) {
      const { cos, sin } = turnOf(deg(Math.round(heading)));
      x += cos;
      y += sin;
      heading += bend;
      dab(heights, x, y, depth * Math.min(1, step / 3, (length - step) / 3));
    }
  }
  return heights;
}

/** Adds to the four texels around a point. */
function dab(heights: Float64Array, x: number, y: number, depth: number): void {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - left, y - top];
  for (const [dx, dy, share] of [
    [0, 0, (1 - fx) * (1 - fy)],
    [1, 0, fx * (1 - fy)],
    [0, 1, (1 - fx) * fy],
    [1, 1, fx * fy],
  ] as const) {
    heights[wrap(top + dy) * GRAIN_SIZE + wrap(left + dx)]! += depth * share;
  }
}

/** Takes away what is broader than a few fibres, so that the repeated tile cannot be seen, and scales to a spread of 1. */
function levelOut(heights: Float64Array): Float64Array {
  const broad = blurRound(blurRound(heights, 9), 9);
  const level = heights.map((value, i) => value - broad[i]!);
  const spread = Math.sqrt(level.reduce((sum, value) => sum + value * value, 0) / level.length);
  return level.map(value => value / spread);
}

/** Mean over a square of 2 radius + 1, around the edges of the tile. */
function blurRound(heights: Float64Array, radius: number): Float64Array {
  const across = blurRows(heights, radius, 1, GRAIN_SIZE);
  return blurRows(across, radius, GRAIN_SIZE, 1);
}

function blurRows(values: Float64Array, radius: number, step: number, line: number): Float64Array {
  const means = new Float64Array(values.length);
  for (let row = 0; row < GRAIN_SIZE; row++) {
    for (let i = 0; i < GRAIN_SIZE; i++) {
      let sum = 0;
      for (let k = -radius; k <= radius; k++) sum += values[row * line + wrap(i + k) * step]!;
      means[row * line + i * step] = sum / (2 * radius + 1);
    }
  }
  return means;
}
