import type { GreyPicture } from '../../press/display/greyPicture.ts';
import { CELL, cellHolding } from '../../units/grid.ts';
import { mm } from '../../units/length.ts';
import type { Area, Box } from '../../units/shape.ts';

/** The cells of the page's grid in which a picture reaches `threshold` of 255, as a rectangle for each run of a row. */
export function cellsOfPicture({ width, height, pixels }: GreyPicture, box: Box, threshold: number): readonly Area[] {
  const rows = new Map<number, Set<number>>();
  for (let at = 0; at < pixels.length; at++) {
    if (pixels[at]! < threshold) continue;
    const column = cellHolding(box.x + (((at % width) + 0.5) / width) * box.width);
    const row = cellHolding(box.y + ((Math.floor(at / width) + 0.5) / height) * box.height);
    rows.set(row, (rows.get(row) ?? new Set()).add(column));
  }
  return [...rows].flatMap(([row, columns]) =>
    runsOf([...columns].sort((a, b) => a - b)).map(run => rectangleOf(row, run)),
  );
}

type Run = readonly [from: number, end: number];

/** Neighbouring columns together; columns rise. */
function runsOf(columns: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.[1] === column) runs[runs.length - 1] = [last[0], column + 1];
    else runs.push([column, column + 1]);
  }
  return runs;
}

function rectangleOf(row: number, [from, end]: Run): Area {
  const side = (cells: number): Box['width'] => mm(cells * CELL);
  return { kind: 'rectangle', x: mm(from * CELL), y: mm(row * CELL), width: side(end - from), height: side(1) };
}
