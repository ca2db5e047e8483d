import { atAngle, type Spot } from '../../polar.ts';
import type { Figure, Hatch } from '../engrave.ts';
import { parallels, rings, rise } from '../hatches.ts';
import { drawIsolines, makeHeightGrid } from '../isolines.ts';
import { makeNoise } from '../noise.ts';
import { roundLine } from '../polygon.ts';
import { solid, strokes } from './strokes.ts';

const COAST = 0.57;
/** Depths of the lines round a coast, and how heavy each is. */
const DEPTHS = [0.006, 0.014, 0.025, 0.04, 0.06, 0.085, 0.115, 0.15, 0.19, 0.235, 0.285] as const;

/** Islands in the sea: coasts with the lines of depth round them, hills, and the lines of the compass over all. */
function chart(seed: number, rose: Spot): readonly Figure[] {
  const noise = makeNoise(seed);
  const height = (x: number, y: number): number =>
    noise(x * 0.034 + 5, y * 0.034 + 2) * 0.8 + 0.2 * noise(x * 0.11, y * 0.11);
  const grid = makeHeightGrid([-3, -3, 91, 128], 0.5, height);
  const smoothLines = (level: number): readonly (readonly Spot[])[] =>
    drawIsolines(grid, level)
      .filter(({ length }) => length > 9)
      .map(line => roundLine(line, 2));
  const deep: Hatch[] = DEPTHS.map((depth, i) => ({
    lines: smoothLines(COAST - depth),
    weight: () => 0.1 - 0.0055 * i,
    plate: i % 3 === 2 ? 1 : 0,
  }));
  const land: Hatch[] = [0.035, 0.075, 0.12, 0.17].map(level => ({
    lines: smoothLines(COAST + level),
    weight: () => 0.07,
    plate: 1,
  }));
  const slope = (x: number, y: number): number => {
    const here = height(x, y);
    return here < COAST ? 0 : 0.02 + 0.12 * rise(-0.004, 0.022, here - height(x - 0.7, y - 0.7) + 0.006);
  };
  const nodes = [rose, ...Array.from({ length: 8 }, (_, i) => atAngle(rose, i * 45, 52))];
  const rhumbs = nodes.flatMap(node =>
    Array.from({ length: 16 }, (_, i): Spot[] => [atAngle(node, i * 22.5, 3), atAngle(node, i * 22.5, 120)]),
  );
  const isOnPage = (x: number, y: number): boolean => x > -1 && x < 89 && y > -1 && y < 126;
  const wet = (x: number, y: number): number => (isOnPage(x, y) && height(x, y) < COAST ? 0.045 : 0);
  return [
    ...smallRose(rose),
    { shape: null, hatch: [{ lines: smoothLines(COAST), weight: () => 0.19, plate: 0 }, ...deep, ...land] },
    { shape: null, hatch: [{ lines: parallels([0, 0, 88, 125], 0.44, 52), weight: slope, plate: 1 }] },
    { shape: null, hatch: [{ lines: rhumbs, weight: wet, plate: 1 }] },
  ];
}

function smallRose(at: Spot): Figure[] {
  const tips = [0, 90, 180, 270, 45, 135, 225, 315].flatMap((angle, i) => {
    const [reach, waist] = i < 4 ? [8, 1.5] : [5, 1.4];
    const [tip, left, right] = [
      atAngle(at, angle, reach),
      atAngle(at, angle + 45, waist),
      atAngle(at, angle - 45, waist),
    ];
    const field = [at[0] - 9, at[1] - 9, at[0] + 9, at[1] + 9] as const;
    return [
      solid([at, tip, right], [{ lines: parallels(field, 0.26, angle + 50), weight: () => 0.15, plate: 0 }], 0.08),
      solid([at, left, tip], [], 0.08),
    ];
  });
  return [
    ...tips,
    strokes(rings(at, [5.8, 6.3], 0.5), 0.06),
    strokes(
      Array.from({ length: 32 }, (_, i): Spot[] => [atAngle(at, i * 11.25, 5.8), atAngle(at, i * 11.25, 6.3)]),
      0.06,
    ),
  ];
}

export function southernChart(): readonly Figure[] {
  return chart(83, [64, 28]);
}

export function northernChart(): readonly Figure[] {
  return chart(97, [62, 63]);
}
