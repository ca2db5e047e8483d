import { fail, type Result, succeed } from './failure.ts';
import type { Grid } from './grid.ts';
import { lineOf, type Mask, makeMask } from './mask.ts';
import type { Raster } from './shape.ts';
import { joinPairs, toPairs } from './spans.ts';

const RUNS_MAX = 20_000;

/** Writes a mask as runs; refuses one of more than 20 000 runs (`units/raster-too-fine`). */
export function maskToRaster(mask: Mask): Result<Raster> {
  const runs: number[] = [0];
  let inside = false;
  const push = (length: number, isInside: boolean): void => {
    if (length === 0) return;
    if (isInside === inside) runs[runs.length - 1]! += length;
    else runs.push(length);
    inside = isInside;
  };
  for (let row = 0; row < mask.rows; row++) {
    let column = 0;
    for (const [from, to] of toPairs(lineOf(mask, row))) {
      push(from - column, false);
      push(to - from, true);
      column = to;
    }
    push(mask.columns - column, false);
  }
  if (runs.length > RUNS_MAX)
    return refuseRaster('raster-too-fine', 'runs', `at most ${RUNS_MAX} runs`, `${runs.length}`);
  return succeed({ kind: 'raster', columns: mask.columns, rows: mask.rows, runs });
}

/** Reads runs back; refuses another grid (`units/raster-size`) and runs that do not fill it (`units/raster-runs`). */
export function rasterToMask(raster: Raster, grid: Grid): Result<Mask> {
  if (raster.columns !== grid.columns || raster.rows !== grid.rows) {
    const expected = `${grid.columns} x ${grid.rows} cells`;
    return refuseRaster('raster-size', '', expected, `${raster.columns} x ${raster.rows}`);
  }
  const cells = grid.columns * grid.rows;
  const total = raster.runs.reduce((sum, run) => sum + (run >= 0 ? run : Number.NaN), 0);
  if (total !== cells) return refuseRaster('raster-runs', 'runs', `runs that sum to ${cells}`, `${total}`);
  const lines: [number, number][][] = Array.from({ length: grid.rows }, () => []);
  let at = 0;
  for (const [i, run] of raster.runs.entries()) {
    const end = at + run;
    while (i % 2 === 1 && at < end) {
      const row = Math.floor(at / grid.columns);
      const stop = Math.min(end, (row + 1) * grid.columns);
      lines[row]!.push([at - row * grid.columns, stop - row * grid.columns]);
      at = stop;
    }
    at = end;
  }
  return succeed(makeMask(grid, 0, lines.map(joinPairs)));
}

function refuseRaster(code: string, path: string, expected: string, found: string): ReturnType<typeof fail> {
  return fail({ code: `units/${code}`, file: '', path, rule: 'a raster fills the grid of its face', expected, found });
}
