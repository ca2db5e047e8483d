import { CELL, cellHolding, firstCell, type Grid } from './grid.ts';
import { type Mask, makeMask, uniteMasks } from './mask.ts';
import { signedArea } from './polygon.ts';
import { cornersOf, type Direction, type ScanLines, scanArea } from './scanLines.ts';
import type { Area } from './shape.ts';
import { joinPairs, type Spans } from './spans.ts';

/** Below this (mm, mm²) a stretch or an area is rounding, not drawing. */
const NOTHING = 1e-9;
/** From this thickness (mm) on, every part of a rectangle or ellipse reaches cell centres. */
const THICK = 0.5;

type Cell = readonly [column: number, row: number];

/** Stretches come in rising order, so their cells do too. */
function fillLine(stretches: readonly number[], columns: number): Spans {
  const spans: number[] = [];
  for (let i = 0; i + 1 < stretches.length; i += 2) {
    const from = Math.max(0, firstCell(stretches[i]!));
    const to = Math.min(columns, firstCell(stretches[i + 1]!));
    if (!(to > from)) continue;
    if (spans.length > 0 && spans[spans.length - 1]! >= from) spans[spans.length - 1] = to;
    else spans.push(from, to);
  }
  return spans;
}

/** Cells beside which a line crosses two centres or more, as rising pairs first, last. */
function besideThick(stretches: readonly number[]): readonly number[] {
  const pairs: number[] = [];
  for (let k = 0; k + 1 < stretches.length; k += 2) {
    const from = firstCell(stretches[k]!);
    const to = firstCell(stretches[k + 1]!);
    if (to - from >= 2) pairs.push(from - 1, to);
  }
  return pairs;
}

/** Whether `cell` lies in one of the pairs. Both ends rise, so the last pair that begins in time decides. */
function pairsHold(pairs: readonly number[], cell: number): boolean {
  let begun = 0;
  let end = pairs.length / 2;
  while (begun < end) {
    const middle = Math.floor((begun + end) / 2);
    if (pairs[2 * middle]! <= cell) begun = middle + 1;
    else end = middle;
  }
  return begun > 0 && cell <= pairs[2 * begun - 1]!;
}

/** Cells in which a scan line lies inside the area without meeting a cell centre; not where a line beside it makes it the tip of something thick. */
function passedBetweenCentres(scan: ScanLines, direction: Direction): Cell[] {
  const thick = scan.stretches.map(besideThick);
  const cells: Cell[] = [];
  for (const [i, stretches] of scan.stretches.entries()) {
    for (let k = 0; k + 1 < stretches.length; k += 2) {
      const from = stretches[k]!;
      const to = stretches[k + 1]!;
      if (to - from <= NOTHING || firstCell(from) < firstCell(to)) continue;
      const cell = cellHolding((from + to) / 2);
      if (pairsHold(thick[i - 1] ?? [], cell) || pairsHold(thick[i + 1] ?? [], cell)) continue;
      cells.push(direction === 'rows' ? [cell, scan.first + i] : [scan.first + i, cell]);
    }
  }
  return cells;
}

function maskOfCells(grid: Grid, cells: readonly Cell[]): Mask {
  const lines: [number, number][][] = Array.from({ length: grid.rows }, () => []);
  for (const [column, row] of cells) {
    if (column >= 0 && column < grid.columns) lines[row]?.push([column, column + 1]);
  }
  return makeMask(grid, 0, lines.map(joinPairs));
}

function isThick(area: Area): boolean {
  if (area.kind === 'rectangle') return area.width >= THICK && area.height >= THICK;
  return area.kind === 'ellipse' && area.radiusX >= THICK && area.radiusY >= THICK;
}

/** Whether an area encloses anything at all. An outline run there and back encloses nothing. */
export function hasExtent(area: Area): boolean {
  if (area.kind === 'rectangle') return area.width > 0 && area.height > 0;
  if (area.kind === 'ellipse') return area.radiusX > 0 && area.radiusY > 0;
  return Math.abs(signedArea(area.points)) > NOTHING;
}

/** The cell of something that lies between all grid lines; null for anything larger, which would have met one. */
function cellOfDot(area: Area): Cell | null {
  if (!hasExtent(area)) return null;
  if (area.kind === 'ellipse') {
    return Math.max(area.radiusX, area.radiusY) < CELL ? [cellHolding(area.x), cellHolding(area.y)] : null;
  }
  const corners = cornersOf(area);
  const middle = (list: readonly number[]): number => {
    const [low, high] = [Math.min(...list), Math.max(...list)];
    return high - low < CELL ? cellHolding((low + high) / 2) : Number.NaN;
  };
  const cell: Cell = [middle(corners.map(corner => corner.x)), middle(corners.map(corner => corner.y))];
  return cell.some(Number.isNaN) ? null : cell;
}

/**
 * The cells of a page whose centres lie in the area (left and upper edges count, the others do not), clipped to the
 * page. A part too thin to meet a centre keeps the cells it runs through, one for each row or column it crosses, so
 * a 0.1 mm cut line stays a line. Only + - * / and square roots: the same cells on every machine.
 */
export function rasterise(area: Area, grid: Grid): Mask {
  const rows = scanArea(area, 'rows', grid.rows);
  const filled = makeMask(
    grid,
    rows.first,
    rows.stretches.map(line => fillLine(line, grid.columns)),
  );
  if (isThick(area)) return filled;
  const columns = scanArea(area, 'columns', grid.columns);
  const thin = [...passedBetweenCentres(rows, 'rows'), ...passedBetweenCentres(columns, 'columns')];
  const mask = thin.length === 0 ? filled : uniteMasks(filled, maskOfCells(grid, thin));
  const dot = mask.count === 0 ? cellOfDot(area) : null;
  return dot === null ? mask : maskOfCells(grid, [dot]);
}
