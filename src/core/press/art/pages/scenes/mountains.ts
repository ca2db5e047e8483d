import type { Spot } from '../../polar.ts';
import type { Figure, Hatch } from '../engrave.ts';
import { fadeOut, parallels, rings, rise, seaRows } from '../hatches.ts';
import { makeNoise } from '../noise.ts';
import { makePolygon } from '../polygon.ts';
import { solid } from './strokes.ts';

const noise = makeNoise(61);
const SHORE = 95;
const ROWS = 92;
const MOON: Spot = [23, 38];

/** Ridged hills: sharp where the noise turns round. */
function ridged(x: number, z: number): number {
  const fold = (px: number, pz: number): number => 1 - Math.abs(2 * noise(px, pz) - 1);
  return (
    0.62 * fold(x * 0.034 + 1.3, z * 0.034 + 4.1) ** 1.7 +
    0.28 * fold(x * 0.085, z * 0.085 + 9) ** 1.3 +
    0.1 * noise(x * 0.3, z * 0.3)
  );
}

/** Height over the lake in mm of picture, at x across and z into the picture. */
function heightAt(x: number, z: number): number {
  const massif =
    Math.exp(-(((x - 33) / 21) ** 2) - ((z - 38) / 20) ** 2) * 50 +
    Math.exp(-(((x - 68) / 15) ** 2) - ((z - 50) / 18) ** 2) * 38 +
    Math.exp(-(((x - 4) / 14) ** 2) - ((z - 54) / 16) ** 2) * 30;
  return massif * (0.3 + 0.95 * ridged(x, z)) * rise(4, 20, z) + 5 * rise(2, 16, z) * ridged(x * 1.7 + 40, z * 1.7);
}

/** Heights on a grid: rows into the picture, columns across. */
const DEEP = 0.72;
const WIDE = 0.345;
const COLUMNS = 262;

function terrain(): readonly Float64Array[] {
  return Array.from({ length: ROWS + 2 }, (_, row) =>
    Float64Array.from({ length: COLUMNS }, (_, i) => heightAt(i * WIDE - 1, row * DEEP)),
  );
}

function levelAt(row: number, height: number): number {
  return SHORE - 0.3 - row * DEEP * 0.16 - height;
}

/** Sections through the range, from the shore backwards; what stands before hides what lies behind. */
function range(heights: readonly Float64Array[]): Hatch[] {
  const skyline = new Float64Array(COLUMNS).fill(Infinity);
  const side = fadeOut([2, 10, 86, 140], 9);
  return heights.slice(0, ROWS).map((section, row): Hatch => {
    const lines: Spot[][] = [];
    let part: Spot[] = [];
    const finish = (): void => {
      if (part.length > 1) lines.push(part);
      part = [];
    };
    for (const [i, height] of section.entries()) {
      const y = levelAt(row, height);
      if (y < skyline[i]! - 0.12) part.push([i * WIDE - 1, y]);
      else finish();
      skyline[i] = Math.min(skyline[i]!, y);
    }
    finish();
    const [before, behind] = [heights[Math.max(0, row - 1)]!, heights[row + 1]!];
    const weight = (x: number, y: number): number => {
      const i = Math.min(COLUMNS - 3, Math.max(2, Math.round((x + 1) / WIDE)));
      const slope = (section[i + 2]! - section[i - 2]!) / (4 * WIDE);
      const fall = (behind[i]! - before[i]!) / (2 * DEEP);
      const lit = (0.35 - 0.75 * slope + 0.25 * fall) / Math.sqrt(1 + slope * slope + fall * fall);
      return (
        side(x, y) *
        rise(SHORE - 0.4, SHORE - 6, y) *
        (0.03 + 0.17 * rise(-0.5, 0.62, lit) * (0.75 + 0.25 * rise(90, 45, y)))
      );
    };
    return { lines, weight, plate: 0 };
  });
}

/** The skyline over each column. */
function skylineOf(heights: readonly Float64Array[]): readonly Spot[] {
  return Array.from({ length: COLUMNS }, (_, i): Spot => {
    let top = SHORE;
    for (const [row, section] of heights.entries()) if (row < ROWS) top = Math.min(top, levelAt(row, section[i]!));
    return [i * WIDE - 1, top];
  });
}

function lake(skyline: readonly Spot[]): Figure {
  const fade = fadeOut([2, 84, 86, 117], 9);
  const weight = (x: number, y: number): number => {
    const at = Math.min(COLUMNS - 1, Math.max(0, Math.round((x + 1 + 2.4 * (noise(x * 0.2, y * 1.4) - 0.5)) / WIDE)));
    const mirrored = SHORE + (SHORE - skyline[at]![1]) * 0.42;
    return fade(x, y) * ((y < mirrored ? 0.15 : 0.05) * (0.4 + noise(x * 0.16, y * 0.8)) + 0.015);
  };
  const surface = makePolygon([
    [-2, SHORE],
    [90, SHORE],
    [90, 130],
    [-2, 130],
  ]);
  return { shape: surface, hatch: [{ lines: seaRows([0, SHORE, 88, 118], 0.9, 0.3), weight, plate: 1 }] };
}

/** A range over a lake, drawn in sections like a relief, with the moon rising. */
export function mountains(): readonly Figure[] {
  const heights = terrain();
  const skyline = skylineOf(heights);
  const fade = fadeOut([3, 22, 85, 100], 12);
  const sky = (x: number, y: number): number => {
    const away = Math.hypot(x - MOON[0], y - MOON[1]);
    return fade(x, y) * (0.03 + 0.07 * rise(7, 50, away)) * rise(0.74, 0.5, noise(x * 0.05, y * 0.16 + 3));
  };
  return [
    lake(skyline),
    {
      shape: makePolygon([...skyline, [90, SHORE], [-2, SHORE]]),
      hatch: range(heights).map(part => ({ ...part, free: true })),
    },
    solid(
      rings(MOON, [5.2, 5.2], 1)[0]!.slice(0, -1),
      [
        {
          lines: parallels([MOON[0] - 8, MOON[1] - 7, MOON[0] + 9, MOON[1] + 9], 0.4, 30),
          weight: (x, y) => 0.13 * rise(3.4, 5.6, Math.hypot(x - MOON[0] + 2, y - MOON[1] - 1.4)),
          plate: 1,
        },
      ],
      0.09,
      1,
    ),
    { shape: null, hatch: [{ lines: rings(MOON, [6.2, 74], 0.78), weight: sky, plate: 1 }] },
  ];
}
