import { areaBounds } from '../document/bounds.ts';
import { CELL } from '../units/grid.ts';
import { mm } from '../units/length.ts';
import type { Point, Raster } from '../units/shape.ts';
import type { KeyArea } from './key.ts';

/** The middle of the box round a part of a key region. */
export function middleOf(area: KeyArea): Point {
  const { left, top, right, bottom } = area.kind === 'raster' ? rasterBounds(area) : areaBounds(area);
  return { x: mm((left + right) / 2), y: mm((top + bottom) / 2) };
}

function rasterBounds({ columns, runs }: Raster): ReturnType<typeof areaBounds> {
  let at = 0;
  let [left, top, right, bottom] = [columns, Number.POSITIVE_INFINITY, 0, 0];
  for (const [index, run] of runs.entries()) {
    if (index % 2 === 1 && run > 0) {
      const [first, last] = [at, at + run - 1].map(cell => Math.floor(cell / columns));
      const isLong = last! > first!;
      left = Math.min(left, isLong ? 0 : at % columns);
      right = Math.max(right, isLong ? columns : (at % columns) + run);
      top = Math.min(top, first!);
      bottom = Math.max(bottom, last! + 1);
    }
    at += run;
  }
  return { left: left * CELL, top: top * CELL, right: right * CELL, bottom: bottom * CELL };
}
