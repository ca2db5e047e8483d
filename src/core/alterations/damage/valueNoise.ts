import type { Dice } from '../../units/dice.ts';

/** Smooth chance over a plane: 0..1, with bumps about `size` mm apart; repeats after 64 bumps. */
export function makeNoise(dice: Dice, size: number): (x: number, y: number) => number {
  const knots = Float64Array.from({ length: 4096 }, () => dice.next());
  const knot = (column: number, row: number): number => knots[(column & 63) + 64 * (row & 63)]!;
  return (x, y) => {
    const [u, v] = [x / size, y / size];
    const [column, row] = [Math.floor(u), Math.floor(v)];
    const [fx, fy] = [ease(u - column), ease(v - row)];
    const upper = knot(column, row) * (1 - fx) + knot(column + 1, row) * fx;
    const lower = knot(column, row + 1) * (1 - fx) + knot(column + 1, row + 1) * fx;
    return upper * (1 - fy) + lower * fy;
  };
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
