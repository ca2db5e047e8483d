import type { Spot } from '../polar.ts';
import type { Field } from './polygon.ts';

/** Heights at the crossings of a square grid. */
export type HeightGrid = {
  readonly field: Field;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  readonly heights: Float64Array;
};

export function makeHeightGrid(field: Field, step: number, height: (x: number, y: number) => number): HeightGrid {
  const [left, top, right, bottom] = field;
  const [columns, rows] = [Math.floor((right - left) / step) + 1, Math.floor((bottom - top) / step) + 1];
  const heights = Float64Array.from({ length: columns * rows }, (_, i) =>
    height(left + (i % columns) * step, top + Math.floor(i / columns) * step),
  );
  return { field, step, columns, rows, heights };
}

/** Lines of equal height: each cell is crossed between the sides on which the level lies, then cells are strung together. */
export function drawIsolines(grid: HeightGrid, level: number): readonly (readonly Spot[])[] {
  const { columns, rows, heights, step, field } = grid;
  const ends = new Map<number, number[]>();
  const link = (a: number, b: number): void => {
    ends.set(a, [...(ends.get(a) ?? []), b]);
    ends.set(b, [...(ends.get(b) ?? []), a]);
  };
  const at = (column: number, row: number): number => heights[row * columns + column]! - level;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const corners = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
      const origin = row * columns + column;
      const sides = [2 * origin, 2 * (origin + 1) + 1, 2 * (origin + columns), 2 * origin + 1];
      const crossed = sides.filter((_, i) => corners[i]! > 0 !== corners[(i + 1) % 4]! > 0);
      for (let i = 0; i + 1 < crossed.length; i += 2) link(crossed[i]!, crossed[i + 1]!);
    }
  }
  const place = (side: number): Spot => {
    const origin = side >> 1;
    const [column, row] = [origin % columns, Math.floor(origin / columns)];
    const [from, to] = side % 2 === 0 ? [at(column, row), at(column + 1, row)] : [at(column, row), at(column, row + 1)];
    const share = from / (from - to);
    return [
      field[0] + (column + (side % 2 === 0 ? share : 0)) * step,
      field[1] + (row + (side % 2 === 0 ? 0 : share)) * step,
    ];
  };
  const seen = new Set<number>();
  const follow = (start: number): Spot[] => {
    const line: Spot[] = [];
    for (let side: number | undefined = start; side !== undefined; ) {
      seen.add(side);
      line.push(place(side));
      side = ends.get(side)!.find(next => !seen.has(next));
    }
    if (line.length > 3 && ends.get(start)!.length === 2) line.push(line[0]!);
    return line;
  };
  const open = [...ends.keys()].filter(side => ends.get(side)!.length === 1);
  return [...open, ...ends.keys()]
    .flatMap(side => (seen.has(side) ? [] : [follow(side)]))
    .filter(line => line.length > 2);
}
