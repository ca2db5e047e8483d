import { CELL, cellHolding, firstCell, type Grid } from './grid.ts';
import { mm } from './length.ts';
import type { Point } from './shape.ts';
import { countCommonSpans, countSpans, type Spans, spansCover, uniteSpans } from './spans.ts';

/**
 * Cells of a grid, kept row by row as spans, so that its cost follows its outline and not its area.
 * `lines[0]` is grid row `top`; first and last line hold cells unless the mask is empty.
 */
export type Mask = Grid & { readonly top: number; readonly lines: readonly Spans[]; readonly count: number };

/** `lines[i]` are the cells of row `top + i`, all inside the grid. */
export function makeMask(grid: Grid, top = 0, lines: readonly Spans[] = []): Mask {
  let first = 0;
  let end = lines.length;
  while (first < end && lines[first]!.length === 0) first++;
  while (end > first && lines[end - 1]!.length === 0) end--;
  const kept = first === 0 && end === lines.length ? lines : lines.slice(first, end);
  let count = 0;
  for (const line of kept) count += countSpans(line);
  return { columns: grid.columns, rows: grid.rows, top: kept.length === 0 ? 0 : top + first, lines: kept, count };
}

export function fullMask(grid: Grid): Mask {
  return makeMask(
    grid,
    0,
    Array.from({ length: grid.rows }, () => [0, grid.columns]),
  );
}

/** Cells of one row; none outside the grid. */
export function lineOf(mask: Mask, row: number): Spans {
  return mask.lines[row - mask.top] ?? [];
}

export function coversCell(mask: Mask, column: number, row: number): boolean {
  return spansCover(lineOf(mask, row), column);
}

/** A point of the page in mm, by the cell that holds it. */
export function maskCovers(mask: Mask, point: Point): boolean {
  return coversCell(mask, cellHolding(point.x), cellHolding(point.y));
}

function refuseOtherGrid(a: Grid, b: Grid): void {
  if (a.columns !== b.columns || a.rows !== b.rows) throw new Error('masks of different grids were compared');
}

export function countCommon(a: Mask, b: Mask): number {
  refuseOtherGrid(a, b);
  const end = Math.min(a.top + a.lines.length, b.top + b.lines.length);
  let count = 0;
  for (let row = Math.max(a.top, b.top); row < end; row++) count += countCommonSpans(lineOf(a, row), lineOf(b, row));
  return count;
}

export function uniteMasks(a: Mask, b: Mask): Mask {
  refuseOtherGrid(a, b);
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const top = Math.min(a.top, b.top);
  const end = Math.max(a.top + a.lines.length, b.top + b.lines.length);
  const lines = Array.from({ length: end - top }, (_, i) => uniteSpans(lineOf(a, top + i), lineOf(b, top + i)));
  return makeMask(a, top, lines);
}

/** Cells whose centres lie in a box of the page (mm; left and upper edges count, the others do not). */
export function countInBox(
  mask: Mask,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): number {
  const columns = [firstCell(box.x), firstCell(box.x + box.width)];
  const end = Math.min(firstCell(box.y + box.height), mask.top + mask.lines.length);
  let count = 0;
  for (let row = Math.max(firstCell(box.y), mask.top); row < end; row++) {
    count += countCommonSpans(lineOf(mask, row), columns);
  }
  return count;
}

/** Mean of the covered cells' centres; null for an empty mask. Sums are integers, so the cell it falls in is exact. */
export function centroidOfMask(mask: Mask): Point | null {
  if (mask.count === 0) return null;
  let doubleX = 0;
  let doubleY = 0;
  for (const [i, line] of mask.lines.entries()) {
    for (let k = 0; k < line.length; k += 2) doubleX += line[k + 1]! ** 2 - line[k]! ** 2;
    doubleY += countSpans(line) * (2 * (mask.top + i) + 1);
  }
  return { x: mm((doubleX / (2 * mask.count)) * CELL), y: mm((doubleY / (2 * mask.count)) * CELL) };
}
