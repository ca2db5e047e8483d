import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import { SKETCH_CELL } from './sketchPage.ts';

/** Cells a patch has at least: 100 mm², more than any device or seal that shines as a whole in our models. */
const LEAST_CELLS = 16;

/** Boxes, in mm on the page, about the lit cells that hang together by their sides and are no mere spot; largest first. */
export function findPatches(isLit: readonly boolean[], columns: number): readonly Box[] {
  const seen = new Set<number>();
  const patches = isLit.flatMap((lit, cell) => (lit && !seen.has(cell) ? [gather(isLit, columns, cell, seen)] : []));
  return patches
    .filter(patch => patch.length >= LEAST_CELLS)
    .toSorted((a, b) => b.length - a.length)
    .map(patch => boxAbout(patch, columns));
}

function gather(isLit: readonly boolean[], columns: number, first: number, seen: Set<number>): readonly number[] {
  const patch = [first];
  seen.add(first);
  for (const cell of patch) {
    const column = cell % columns;
    const beside = [column > 0 ? cell - 1 : -1, column < columns - 1 ? cell + 1 : -1, cell - columns, cell + columns];
    for (const other of beside) {
      if (isLit[other] !== true || seen.has(other)) continue;
      seen.add(other);
      patch.push(other);
    }
  }
  return patch;
}

function boxAbout(cells: readonly number[], columns: number): Box {
  const across = cells.map(cell => cell % columns);
  const down = cells.map(cell => Math.floor(cell / columns));
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return {
    x: mm(left * SKETCH_CELL),
    y: mm(top * SKETCH_CELL),
    width: mm((Math.max(...across) + 1 - left) * SKETCH_CELL) as Box['width'],
    height: mm((Math.max(...down) + 1 - top) * SKETCH_CELL) as Box['height'],
  };
}
