import { makePath, type Path, type PathMaker } from '../../display/path.ts';
import type { Spot } from '../polar.ts';
import { fieldOf, fieldsMeet, type Polygon } from './polygon.ts';

/** Lines an engraver cuts into one plate, and how wide they swell at a place: mm, 0 leaves the paper bare. */
export type Hatch = {
  readonly lines: readonly (readonly Spot[])[];
  readonly weight: (x: number, y: number) => number;
  /** Which of the inks of the picture. */
  readonly plate: number;
  /** An outline is not bound to the inside of its own figure. */
  readonly free?: boolean;
};

/** One thing of a picture; it hides what comes after it. `shape` null: it covers everything and hides nothing. */
export type Figure = { readonly shape: Polygon | null; readonly hatch: readonly Hatch[] };

/** Outline of one swelling line, to be filled in the ink of its plate. */
export type Cut = { readonly plate: number; readonly path: Path };

/** mm between samples of a line, the thinnest line that prints, and how exactly ends meet what hides them. */
const STEP = 0.3;
const THINNEST = 0.022;
const EXACT = 0.012;
/** A point nearer than this to the line through its neighbours is left out. */
const STRAIGHT = 0.006;
/** A bend is drawn soft within this distance of its point, mm, unless the line turns by more than about 40 degrees. */
const BEND = 0.5;
const GENTLE = 0.76;

type Sample = { readonly x: number; readonly y: number; readonly half: number };

/** Cuts a picture; figures in front come first. */
export function engrave(figures: readonly Figure[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const [i, figure] of figures.entries()) {
    const front = figures.slice(0, i).flatMap(({ shape }) => (shape === null ? [] : [shape]));
    for (const { lines, weight, plate, free } of figure.hatch) {
      const own = free ? null : figure.shape;
      for (const line of lines) {
        const field = fieldOf(line);
        if (own !== null && !fieldsMeet(field, own.field)) continue;
        const near = front.filter(shape => fieldsMeet(shape.field, field));
        const widthAt = (x: number, y: number): number => {
          if (own !== null && !own.covers(x, y)) return 0;
          const width = weight(x, y);
          return width < THINNEST || near.some(shape => shape.covers(x, y)) ? 0 : width;
        };
        for (const run of sampleRuns(line, widthAt)) cuts.push({ plate, path: outlineRun(run) });
      }
    }
  }
  return cuts;
}

/** mm, 0 where nothing shows. */
type Width = (x: number, y: number) => number;

function sampleRuns(line: readonly Spot[], widthAt: Width): Sample[][] {
  const runs: Sample[][] = [];
  let run: Sample[] = [];
  let [lastX, lastY, lastShown, begun] = [0, 0, false, false];
  const finish = (): void => {
    if (run.length > 1) runs.push(thinOut(run));
    run = [];
  };
  walkLine(line, (x, y) => {
    const width = widthAt(x, y);
    const shown = width > 0;
    if (begun && shown !== lastShown) {
      run.push(shown ? meet([x, y], [lastX, lastY], widthAt) : meet([lastX, lastY], [x, y], widthAt));
      if (!shown) finish();
    }
    if (shown) run.push({ x, y, half: width / 2 });
    lastX = x;
    lastY = y;
    lastShown = shown;
    begun = true;
  });
  finish();
  return runs;
}

/** The last place on the way from a shown place to a hidden one that still shows. */
function meet(shown: Spot, hidden: Spot, widthAt: Width): Sample {
  let [inside, outside] = [shown, hidden];
  let width = THINNEST;
  while (Math.abs(inside[0] - outside[0]) + Math.abs(inside[1] - outside[1]) > EXACT) {
    const middle: Spot = [(inside[0] + outside[0]) / 2, (inside[1] + outside[1]) / 2];
    const there = widthAt(...middle);
    if (there > 0) [inside, width] = [middle, there];
    else outside = middle;
  }
  return { x: inside[0], y: inside[1], half: width / 2 };
}

/** Visits a line in steps of at most STEP. */
function walkLine(line: readonly Spot[], visit: (x: number, y: number) => void): void {
  for (let i = 1; i < line.length; i++) {
    const [x, y] = line[i - 1]!;
    const dx = line[i]![0] - x;
    const dy = line[i]![1] - y;
    const steps = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) / STEP));
    for (let k = 0; k < steps; k++) visit(x + (dx * k) / steps, y + (dy * k) / steps);
  }
  const end = line.at(-1);
  if (end !== undefined) visit(end[0], end[1]);
}

/** Keeps only the samples at which a line bends or swells. */
function thinOut(run: readonly Sample[]): Sample[] {
  const kept = [run[0]!];
  let from = 0;
  for (let i = 2; i < run.length; i++) {
    let straight = i - from < 40;
    const [a, b] = [run[from]!, run[i]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.sqrt(dx * dx + dy * dy);
    for (let k = from + 1; straight && k < i; k++) {
      const { x, y, half } = run[k]!;
      const share = length === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / (length * length);
      const off = length === 0 ? 0 : Math.abs((x - a.x) * dy - (y - a.y) * dx) / length;
      straight = off < STRAIGHT && Math.abs(a.half + (b.half - a.half) * share - half) < STRAIGHT;
    }
    if (straight) continue;
    from = i - 1;
    kept.push(run[from]!);
  }
  kept.push(run.at(-1)!);
  return kept;
}

function outlineRun(run: readonly Sample[]): Path {
  const edge = (side: 1 | -1): readonly Spot[] =>
    run.map((here, i) => {
      const [before, after] = [run[Math.max(0, i - 1)]!, run[Math.min(run.length - 1, i + 1)]!];
      const [dx, dy] = [after.x - before.x, after.y - before.y];
      const length = Math.sqrt(dx * dx + dy * dy);
      const [nx, ny] = length === 0 ? [0, 0] : [(-dy / length) * side, (dx / length) * side];
      return [here.x + nx * here.half, here.y + ny * here.half];
    });
  const maker = makePath();
  const [there, back] = [edge(1), edge(-1).toReversed()];
  maker.move(...there[0]!);
  drawBends(maker, there);
  maker.line(...back[0]!);
  drawBends(maker, back);
  return maker.close().path;
}

/** From the first point on; soft where the line bends a little, and with its corner where it turns. */
function drawBends(maker: PathMaker, points: readonly Spot[]): void {
  for (let i = 1; i < points.length - 1; i++) {
    const here = points[i]!;
    const [fromX, fromY, before] = towards(here, points[i - 1]!);
    const [toX, toY, after] = towards(here, points[i + 1]!);
    const turn = (here[0] - fromX) * (toX - here[0]) + (here[1] - fromY) * (toY - here[1]);
    if (turn < GENTLE * before * after) maker.line(...here);
    else maker.line(fromX, fromY).quadratic(...here, toX, toY);
  }
  maker.line(...points.at(-1)!);
}

/** Where the bend at a point begins on the way to its neighbour, and how far that is from the point. */
function towards([x, y]: Spot, [nextX, nextY]: Spot): readonly [number, number, number] {
  const [dx, dy] = [nextX - x, nextY - y];
  const length = Math.sqrt(dx * dx + dy * dy);
  const share = length === 0 ? 0 : Math.min(0.5, BEND / length);
  return [x + dx * share, y + dy * share, length * share];
}
