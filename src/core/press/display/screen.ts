import type { Box } from '../../units/shape.ts';
import { type GreyPicture, sampleGrey } from './greyPicture.ts';

/**
 * How a tone breaks up: `dots` of one size that grow on a grid turned by `angle` degrees, `lines` that swell,
 * `spray` drops of one size scattered without a grid. `pitch` in mm; painted from `from` px per mm on.
 */
export type Screen = {
  readonly kind: 'dots' | 'lines' | 'spray';
  readonly pitch: number;
  readonly angle: number;
  readonly from: number;
  readonly seed?: number;
};

/** Share of a cell's area reached at distance `d` (in pitches) from its centre: thresholds for dots on a square grid. */
function dotThreshold(u: number, v: number): number {
  const [a, b] = [Math.abs(u - Math.round(u)), Math.abs(v - Math.round(v))];
  const d = Math.sqrt(a * a + b * b);
  return d <= 0.5 ? Math.PI * d * d : Math.min(1, 0.785398 + (d - 0.5) * 1.0362);
}

function lineThreshold(v: number): number {
  return 2 * Math.abs(v - Math.round(v));
}

/** 32 evenly scattered bits for a cell. */
function scatter(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Coverage of a region after screening, at `pxPerMm`; edges are softened over about one pixel. `box` is where the
 * picture lies, `region` the wanted part, both in mm; `width` x `height` pixels from the region's top left corner.
 */
export function screenTone(
  picture: GreyPicture,
  box: Box,
  screen: Screen,
  region: Box,
  size: { readonly width: number; readonly height: number },
): Uint8Array {
  const { width, height } = size;
  if (screen.kind === 'spray') return sprayTone(picture, box, screen, region, size);
  const coverage = new Uint8Array(width * height);
  const turn = (screen.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn) / screen.pitch, Math.sin(turn) / screen.pitch];
  const pxPitch = (width / region.width) * screen.pitch;
  for (let row = 0; row < height; row++) {
    const y = region.y + ((row + 0.5) * region.height) / height;
    const ty = (y - box.y) / box.height;
    if (ty < 0 || ty >= 1) continue;
    for (let column = 0; column < width; column++) {
      const x = region.x + ((column + 0.5) * region.width) / width;
      const tx = (x - box.x) / box.width;
      if (tx < 0 || tx >= 1) continue;
      const tone = sampleGrey(picture, tx, ty) / 255;
      if (tone <= 0.004) continue;
      const u = x * cos + y * sin;
      const v = y * cos - x * sin;
      const margin = tone - (screen.kind === 'dots' ? dotThreshold(u, v) : lineThreshold(v));
      const soft = Math.min(1, Math.max(0, 0.5 + margin * pxPitch * 0.45));
      coverage[row * width + column] = Math.round(soft * 255);
    }
  }
  return coverage;
}

/** Of a drop, in pitches: neighbours that all print just close the sheet. */
const DROP_RADIUS = 0.62;

/** Round drops of one size, at most one to a cell of the turned grid, printed as often as the tone under them asks. */
function sprayTone(
  picture: GreyPicture,
  box: Box,
  screen: Screen,
  region: Box,
  size: { readonly width: number; readonly height: number },
): Uint8Array {
  const { width, height } = size;
  const { pitch, seed = 0 } = screen;
  const coverage = new Uint8Array(width * height);
  const turn = (screen.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [wide, high] = [region.width / pitch, region.height / pitch];
  const [left, top] = [region.x / pitch, region.y / pitch];
  const us = [left, left + wide].flatMap(x => [x * cos + top * sin, x * cos + (top + high) * sin]);
  const vs = [left, left + wide].flatMap(x => [top * cos - x * sin, (top + high) * cos - x * sin]);
  const [firstColumn, lastColumn] = [Math.floor(Math.min(...us)) - 1, Math.max(...us) + 1];
  const [firstRow, lastRow] = [Math.floor(Math.min(...vs)) - 1, Math.max(...vs) + 1];
  const [px, py] = [width / wide, height / high];
  const drop = makeDrop(DROP_RADIUS * px);
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const bits = scatter(column, row, seed);
      const u = column + 0.2 + 0.6 * ((bits & 1023) / 1024);
      const v = row + 0.2 + 0.6 * (((bits >>> 10) & 1023) / 1024);
      const [x, y] = [u * cos - v * sin, u * sin + v * cos];
      if (x < left - 1 || y < top - 1 || x > left + wide + 1 || y > top + high + 1) continue;
      const [tx, ty] = [(x * pitch - box.x) / box.width, (y * pitch - box.y) / box.height];
      if (tx < 0 || ty < 0 || tx >= 1 || ty >= 1) continue;
      const tone = sampleGrey(picture, tx, ty) / 255;
      if (tone <= 0.004 || (bits >>> 20) / 4096 >= tone) continue;
      stampDrop(coverage, width, height, (x - left) * px, (y - top) * py, drop);
    }
  }
  return coverage;
}

/** Places within a pixel, along each axis, for which a drop is drawn once and then stamped. */
const PHASES = 4;

type Drop = { readonly side: number; readonly reach: number; readonly stamps: readonly Uint8Array[] };

/** A round drop of a radius in pixels at every phase, its edge softened over about one pixel. */
function makeDrop(radius: number): Drop {
  const reach = Math.ceil(radius + 1);
  const side = 2 * reach + 1;
  const stamps = Array.from({ length: PHASES * PHASES }, (_, phase) => {
    const [fx, fy] = [((phase % PHASES) + 0.5) / PHASES, (Math.floor(phase / PHASES) + 0.5) / PHASES];
    return Uint8Array.from({ length: side * side }, (_, i) => {
      const [dx, dy] = [(i % side) - reach + 0.5 - fx, Math.floor(i / side) - reach + 0.5 - fy];
      const soft = 0.5 + (radius - Math.sqrt(dx * dx + dy * dy)) * 0.72;
      return Math.round(Math.min(1, Math.max(0, soft)) * 255);
    });
  });
  return { side, reach, stamps };
}

function stampDrop(coverage: Uint8Array, width: number, height: number, x: number, y: number, drop: Drop): void {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const phase = Math.floor((x - column) * PHASES) + PHASES * Math.floor((y - row) * PHASES);
  const stamp = drop.stamps[phase]!;
  const [left, top] = [column - drop.reach, row - drop.reach];
  const [from, to] = [Math.max(0, -left), Math.min(drop.side, width - left)];
  for (let j = Math.max(0, -top); j < Math.min(drop.side, height - top); j++) {
    const at = (top + j) * width + left;
    for (let i = from; i < to; i++) {
      const value = stamp[j * drop.side + i]!;
      if (value > coverage[at + i]!) coverage[at + i] = value;
    }
  }
}
