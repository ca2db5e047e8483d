import type { StraightZone } from '../straightZone.ts';
import { fitGrid, trailOf } from './fitGrid.ts';
import { type InkPlane, makeInkPlane, shrinkToThird } from './inkPlane.ts';
import { letterformsIn } from './letterforms.ts';
import { blacknessOf, Comparer } from './likeness.ts';
import { smoothDrift } from './smoothDrift.ts';

/** px per mm at which characters are looked for. */
const COARSE = 4;
const PLAIN = { weight: 0, blur: 0.1, width: 1 };
/** mm a character may stand beside its place and still be looked for there. */
const REACH_ACROSS = 0.6;
const REACH_DOWN = 0.85;
/** Likeness from which a character's place is worth measuring. */
const LIKE_PRINT = 0.6;

/** A place of the grid and what stands nearest to it; px of the straightened zone. */
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

/** All places of the grid along each line, whether or not anything stands there; `pitch` in px of the zone. */
export type CellGrid = {
  readonly plane: InkPlane;
  readonly blackness: number;
  readonly pitch: number;
  readonly lines: readonly (readonly Cell[])[];
};

export function locateCells(zone: StraightZone): CellGrid {
  const plane = makeInkPlane(zone);
  const coarse = shrinkToThird(plane);
  const forms = letterformsIn(PLAIN, COARSE);
  const scale = plane.pxPerMm / coarse.pxPerMm;
  const middles = zone.lines.map(line => line / scale);
  const blackness = blacknessOf(
    coarse,
    middles.map(line => line / coarse.pxPerMm),
  );
  const grid = fitGrid(
    middles.map(line => trailOf(coarse, forms, blackness, line)),
    coarse.pxPerMm,
  );
  const comparer = new Comparer(forms, coarse, blackness);
  return {
    plane,
    blackness,
    pitch: grid.pitch * scale,
    lines: middles.map((middle, line) =>
      settle(findAlong(comparer, coarse, grid.phases[line]!, grid.pitch, middle)).map(cell => enlarge(cell, scale)),
    ),
  };
}

function findAlong(comparer: Comparer, plane: InkPlane, phase: number, pitch: number, middle: number): readonly Cell[] {
  const count = Math.max(0, Math.floor((plane.width - phase) / pitch) + 1);
  return Array.from({ length: count }, (_, column) =>
    findNear(comparer, phase + column * pitch, middle, plane.pxPerMm),
  );
}

/** The likest letterform about a place, to a fraction of a px. */
function findNear(comparer: Comparer, x: number, y: number, pxPerMm: number): Cell {
  const [across, along] = [Math.round(REACH_ACROSS * pxPerMm), Math.round(REACH_DOWN * pxPerMm)];
  let best = { form: 0, likeness: -1, right: 0, down: 0 };
  for (let down = -along; down <= along; down++) {
    for (let right = -across; right <= across; right++) {
      comparer.lookAt(x + right, y + down);
      const match = comparer.best();
      if (match.likeness > best.likeness) best = { ...match, right, down };
    }
  }
  const beside = (right: number, down: number): number => {
    comparer.lookAt(x + best.right + right, y + best.down + down);
    return comparer.likenessTo(best.form);
  };
  return {
    x,
    y,
    right: best.right + peakBetween(beside(-1, 0), best.likeness, beside(1, 0)),
    down: best.down + peakBetween(beside(0, -1), best.likeness, beside(0, 1)),
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
