import { ellipsePath, joinPaths, makePath, type Path, polylinePath } from '../display/path.ts';
import { laurelLeaves, laurelStem, leafPath } from './laurel.ts';
import { atAngle, type Spot } from './polar.ts';
import { starPath } from './star.ts';

/** What the emblem is put together from. */
export const EMBLEM_PARTS = ['star', 'rays', 'tower', 'waves', 'left-laurel', 'right-laurel'] as const;
export type EmblemPart = (typeof EMBLEM_PARTS)[number];

/** The emblem is drawn in a square of this side, so that rounding to 1/1000 is far below what can be seen. */
export const EMBLEM_SIDE = 1000;
export const EMBLEM_STAR = { centre: [500, 92] as Spot, tips: 7, radius: 88, notch: 40 };
export const EMBLEM_LIGHT: Spot = [500, 322];
export const EMBLEM_RING = { centre: [500, 545] as Spot, radius: 395 };
/** Angles of the beams on the right of the tower; those on the left mirror them. */
export const EMBLEM_BEAMS = [-21, 0, 21, 42] as const;
/** Middle height, half width and half thickness of the waves. */
export const EMBLEM_WAVES = [
  { y: 716, half: 262, thick: 15 },
  { y: 772, half: 222, thick: 14 },
  { y: 826, half: 160, thick: 12 },
] as const;

export function waveHeight(row: number, x: number): number {
  const { y, half } = EMBLEM_WAVES[row]!;
  const taper = 1 - ((x - 500) / half) ** 2;
  return y + 14 * taper * Math.sin(((x - 500) / 75 + row * 0.5) * Math.PI);
}

function wavePath(row: number): Path {
  const { half, thick } = EMBLEM_WAVES[row]!;
  const steps = 48;
  const edge = (side: -1 | 1): Spot[] =>
    Array.from({ length: steps + 1 }, (_, i): Spot => {
      const x = 500 - half + (2 * half * i) / steps;
      const taper = 1 - ((x - 500) / half) ** 2;
      return [x, waveHeight(row, x) + side * thick * Math.sqrt(Math.max(0, taper))];
    });
  return polylinePath([...edge(-1), ...edge(1).reverse()], true);
}

/** Sides of the tower at a height: narrower towards the lantern. */
export function towerHalf(y: number): number {
  const t = (y - 372) / (668 - 372);
  return 37 + 24 * t + 9 * t * t;
}

function towerPath(): Path {
  const heights = [372, 420, 470, 520, 570, 620, 668];
  const right = heights.map((y): Spot => [500 + towerHalf(y), y]);
  const left = heights.map((y): Spot => [500 - towerHalf(y), y]).reverse();
  const block = (half: number, top: number, bottom: number): Path =>
    polylinePath(
      [
        [500 - half, top],
        [500 + half, top],
        [500 + half, bottom],
        [500 - half, bottom],
      ],
      true,
    );
  const hole = (half: number, top: number, bottom: number): Path =>
    makePath()
      .move(500 - half, top + half)
      .line(500 - half, bottom)
      .line(500 + half, bottom)
      .line(500 + half, top + half)
      .quadratic(500 + half, top, 500, top)
      .quadratic(500 - half, top, 500 - half, top + half)
      .close().path;
  const dome = makePath()
    .move(500 - 36, 285)
    .cubic(500 - 34, 250, 500 - 12, 244, 500, 236)
    .cubic(500 + 12, 244, 500 + 34, 250, 500 + 36, 285)
    .close().path;
  const bars = [-27, -9, 9, 27].map(x =>
    polylinePath(
      [
        [500 + x - 3.5, 285],
        [500 + x + 3.5, 285],
        [500 + x + 3.5, 352],
        [500 + x - 3.5, 352],
      ],
      true,
    ),
  );
  return joinPaths([
    polylinePath([...right, ...left], true),
    hole(8, 424, 452),
    hole(9, 500, 532),
    hole(15, 612, 668),
    block(58, 352, 372),
    block(92, 668, 688),
    dome,
    ellipsePath(500, 230, 8, 8),
    ...bars,
  ]);
}

function beamPath(angle: number): Path {
  const spread = 3.6;
  return polylinePath(
    [
      atAngle(EMBLEM_LIGHT, angle + 1.2, 62),
      atAngle(EMBLEM_LIGHT, angle + spread, 232),
      atAngle(EMBLEM_LIGHT, angle - spread, 232),
      atAngle(EMBLEM_LIGHT, angle - 1.2, 62),
    ],
    true,
  );
}

function branchPath(side: -1 | 1): Path {
  const stem = laurelStem(EMBLEM_RING.centre, EMBLEM_RING.radius, side);
  const band = stem.map(([x, y], i): Spot => {
    const half = 7 - 0.2 * i;
    const [dx, dy] = [x - EMBLEM_RING.centre[0], y - EMBLEM_RING.centre[1]];
    const away = Math.sqrt(dx * dx + dy * dy);
    return [x + (dx / away) * half, y + (dy / away) * half];
  });
  const inner = stem.map(([x, y], i): Spot => [2 * x - band[i]![0], 2 * y - band[i]![1]]).reverse();
  const leaves = laurelLeaves(EMBLEM_RING.centre, EMBLEM_RING.radius, side).map(leafPath);
  const outline = [...band, ...inner];
  return joinPaths([polylinePath(side === 1 ? outline : outline.reverse(), true), ...leaves]);
}

/** The emblem as closed areas in a square of EMBLEM_SIDE, to be filled by the non-zero rule. */
export const EMBLEM_SHAPE: Readonly<Record<EmblemPart, Path>> = {
  star: starPath(EMBLEM_STAR.centre, EMBLEM_STAR.tips, EMBLEM_STAR.radius, EMBLEM_STAR.notch),
  rays: joinPaths([...EMBLEM_BEAMS, ...EMBLEM_BEAMS.map(angle => 180 - angle)].map(beamPath)),
  tower: towerPath(),
  waves: joinPaths(EMBLEM_WAVES.map((_, row) => wavePath(row))),
  'left-laurel': branchPath(-1),
  'right-laurel': branchPath(1),
};
