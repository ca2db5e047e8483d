import type { Mm } from './length.ts';

/** Side of a cell in mm. A power of two, so that mm to cells and back is exact. */
export const CELL = 0.25;

/** The raster of a face; cell (0, 0) lies in its top left corner. */
export type Grid = { readonly columns: number; readonly rows: number };

/** Cells of a face; a part of a cell counts when the face reaches its centre. TD3 (125 x 88 mm) has 500 x 352. */
export function gridOf(size: { readonly width: Mm; readonly height: Mm }): Grid {
  return { columns: Math.round(size.width / CELL), rows: Math.round(size.height / CELL) };
}

/** Where the cell's centre lies, in mm along its axis. */
export function centreOfCell(index: number): number {
  return (index + 0.5) * CELL;
}

/** First cell whose centre is at or beyond `position` (mm). Cells in [a, b) are firstCell(a) up to, not with, firstCell(b). */
export function firstCell(position: number): number {
  return Math.ceil(position / CELL - 0.5);
}

/** The cell that holds `position` (mm); on a boundary the farther one. */
export function cellHolding(position: number): number {
  return Math.floor(position / CELL);
}
