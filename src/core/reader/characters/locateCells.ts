import type { StraightZone } from '../straightZone.ts';
import { fitGrid } from './fitGrid.ts';
import { type InkPlane, makeInkPlane, shrinkPlane } from './inkPlane.ts';
import { letterformsIn, PLAIN_STYLE, type PrintStyle } from './letterforms.ts';
import { blacknessOf, Comparer } from './likeness.ts';
import { type LikenessMap, type Likest, likestNear, mapLikeness, rowsAlong, trailOf } from './likenessMap.ts';
import { smoothDrift } from './smoothDrift.ts';

/** px per mm at which characters are looked for. */
const COARSE = 4;
/** px per mm at which they are told apart. */
export const CLOSE = 8;
/** mm a character may stand beside its place and still be looked for there. */
const REACH_ACROSS = 0.85;
/** Likeness from which a character's place is worth measuring. */
const LIKE_PRINT = 0.6;

/** A place of the grid and what stands nearest to it; px of the close plane. */
export type Cell = {
  /** Its place by its neighbours. */
  readonly x: number;
  readonly y: number;
  /** What is likest to a character stands so far beside it. */
  readonly right: number;
  readonly down: number;
  /** The likest letterform, and how like, at the coarse scale. */
  readonly form: number;
  readonly likeness: number;
};

/** All places of the grid along each line, whether or not anything stands there. */
export type CellGrid = {
  /** The zone at 8 px to the mm; all other measures are in its px. */
  readonly plane: InkPlane;
  readonly blackness: number;
  readonly pitch: number;
  readonly lines: readonly (readonly Cell[])[];
};

/** `style`: how the zone is printed, as far as is known. */
export function locateCells(zone: StraightZone, style: PrintStyle = PLAIN_STYLE): CellGrid {
  const plane = makeInkPlane(zone);
  const coarse = shrinkPlane(plane, COARSE);
  const forms = letterformsIn(style, COARSE);
  const scale = plane.pxPerMm / COARSE;
  const middles = zone.lines.map(line => line / scale);
  const blackness = blacknessOf(coarse, middles);
  const comparer = new Comparer(forms, coarse, blackness);
  const maps = middles.map(middle => mapLikeness(coarse, forms, comparer, middle));
  const { pitch, phases } = fitGrid(maps.map(trailOf), COARSE);
  const lines = maps.map((map, line) => settle(findAlong(comparer, map, phases[line]!, pitch)));
  return {
    plane: shrinkPlane(plane, CLOSE),
    blackness,
    pitch: pitch * (CLOSE / COARSE),
    lines: lines.map(cells => cells.map(cell => enlarge(cell, CLOSE / COARSE))),
  };
}

function findAlong(comparer: Comparer, map: LikenessMap, phase: number, pitch: number): readonly Cell[] {
  const count = Math.max(0, Math.floor((map.width - phase) / pitch) + 1);
  const places = Array.from({ length: count }, (_, column) => phase + column * pitch);
  const reach = REACH_ACROSS * COARSE;
  const rows = rowsAlong(map, places, reach);
  return places.map((x, i) => measure(comparer, likestNear(map, comparer, x, reach, rows[i]!), x, map.line));
}

/** Where the likest letterform stands from its place on the grid, to a fraction of a px. */
function measure(comparer: Comparer, best: Likest, x: number, y: number): Cell {
  const beside = (right: number, down: number): number => {
    comparer.lookAt(best.x + right, best.y + down);
    return comparer.likenessTo(best.form);
  };
  return {
    x,
    y,
    right: best.x + peakBetween(beside(-1, 0), best.likeness, beside(1, 0)) - x,
    down: best.y + peakBetween(beside(0, -1), best.likeness, beside(0, 1)) - y,
    form: best.form,
    likeness: best.likeness,
  };
}

/** Where the parabola through three values one apart has its top, from the middle one; at most half a step. */
export function peakBetween(before: number, at: number, after: number): number {
  const bend = before - 2 * at + after;
  return bend >= 0 ? 0 : Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend)));
}

/** Takes what the characters of a line have in common out of their offsets and into the grid. */
function settle(cells: readonly Cell[]): readonly Cell[] {
  const weights = cells.map(({ likeness }) => (likeness < LIKE_PRINT ? 0 : likeness ** 2));
  const across = smoothDrift(
    cells.map(({ right }) => right),
    weights,
  );
  const downward = smoothDrift(
    cells.map(({ down }) => down),
    weights,
  );
  return cells.map((cell, i) => ({
    x: cell.x + across[i]!,
    y: cell.y + downward[i]!,
    right: cell.right - across[i]!,
    down: cell.down - downward[i]!,
    form: cell.form,
    likeness: cell.likeness,
  }));
}

function enlarge(cell: Cell, scale: number): Cell {
  const { x, y, right, down } = cell;
  return { ...cell, x: x * scale, y: y * scale, right: right * scale, down: down * scale };
}
