import type { StraightZone } from '../straightZone.ts';
import { chooseStyle } from './chooseStyle.ts';
import { PLAIN_STYLE } from './letterforms.ts';
import { type Cell, type CellGrid, locateCells } from './locateCells.ts';
import { type Look, lookClosely } from './lookClosely.ts';
import { type Columns, type OpenEnds, placeColumns } from './placeColumns.ts';

/** A place of the grid that belongs to the zone, and what is to be seen there. */
export type SeenCell = { readonly cell: Cell; readonly look: Look };

export type SeenZone = {
  readonly grid: CellGrid;
  readonly columns: Columns;
  readonly lines: readonly (readonly SeenCell[])[];
};

/** How far the height of print may be from the drawn before characters are looked for anew in the height they have. */
const TOLERABLE = 0.1;

/** Looks at each character of a zone; null where no print stands in a row. */
export function readCells(zone: StraightZone, isOpen: OpenEnds): SeenZone | null {
  const first = placeCells(locateCells(zone), isOpen);
  if (first === null) return null;
  const style = chooseStyle(first);
  const { width, height, figures } = style;
  const isOdd = Math.abs(height - 1) > TOLERABLE;
  const again = isOdd ? placeCells(locateCells(zone, { ...PLAIN_STYLE, width, height, figures }), isOpen) : null;
  const { columns, ...grid } = again ?? first;
  const looks = grid.lines.map(line => line.map(cell => ({ cell, look: lookClosely(grid, cell, style) })));
  return { grid, columns, lines: looks };
}

type PlacedCells = CellGrid & { readonly columns: Columns };

/** The grid with no more than the columns that belong to the zone. */
function placeCells(grid: CellGrid, isOpen: OpenEnds): PlacedCells | null {
  const columns = placeColumns(grid, isOpen);
  if (columns === null) return null;
  return { ...grid, columns, lines: grid.lines.map(line => cellsIn(line, columns, grid.pitch)) };
}

/** The cells of the columns; past the ends of what was found, places where they would stand. */
function cellsIn(line: readonly Cell[], { first, count }: Columns, pitch: number): readonly Cell[] {
  return Array.from({ length: count }, (_, i) => {
    const column = first + i;
    const known = line[column];
    if (known !== undefined) return known;
    const nearest = column < 0 ? 0 : line.length - 1;
    const { x, y } = line[nearest] ?? { x: 0, y: 0 };
    return { x: x + (column - nearest) * pitch, y, right: 0, down: 0, form: 0, likeness: 0 };
  });
}
