import type { Dice } from '../../units/dice.ts';

/** A value of 0..1 at every place of a plane, in mm. */
export type Field = (x: number, y: number) => number;

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** 0..1 for a knot of the lattice. */
function knot(column: number, row: number, seed: number): number {
  let h = Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

function layer(seed: number, cell: number): Field {
  return (x, y) => {
    const [u, v] = [x / cell, y / cell];
    const [column, row] = [Math.floor(u), Math.floor(v)];
    const [fx, fy] = [ease(u - column), ease(v - row)];
    const upper = knot(column, row, seed) * (1 - fx) + knot(column + 1, row, seed) * fx;
    const lower = knot(column, row + 1, seed) * (1 - fx) + knot(column + 1, row + 1, seed) * fx;
    return upper * (1 - fy) + lower * fy;
  };
}

/** Cloudy chance: patches of about `cell` mm with finer ones on them, `octaves` in all; about 0.5 on the whole. */
export function makeNoise(dice: Dice, cell: number, octaves = 3): Field {
  const layers = Array.from({ length: octaves }, (_, i) => layer(dice.below(4294967296) | 0, cell / 2 ** i));
  const total = 2 - 2 ** (1 - octaves);
  return (x, y) => layers.reduce((sum, field, i) => sum + field(x, y) / 2 ** i, 0) / total;
}

/** 0 up to `from`, 1 from `to` on, smooth between; falls where `to` lies before `from`. */
export function rise(value: number, from: number, to: number): number {
  return ease(Math.min(1, Math.max(0, (value - from) / (to - from))));
}
