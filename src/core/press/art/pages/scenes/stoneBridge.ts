import { atAngle, type Spot } from '../../polar.ts';
import type { Figure } from '../engrave.ts';
import { fadeOut, parallels, rise, seaRows } from '../hatches.ts';
import { makeNoise } from '../noise.ts';
import { makePolygon, roundLine, spots } from '../polygon.ts';
import { solid, strokes } from './strokes.ts';

const noise = makeNoise(53);
const WATER = 90;
const ARCHES = [
  { x: 17.5, spring: 86, radius: 8.2 },
  { x: 44, spring: 85, radius: 12.4 },
  { x: 70.5, spring: 86, radius: 8.2 },
] as const;

function deck(x: number): number {
  return 63.5 + 8 * ((x - 44) / 44) ** 2;
}

function archRing({ x, spring, radius }: (typeof ARCHES)[number], grow = 0): readonly Spot[] {
  const arc = Array.from({ length: 37 }, (_, i) => atAngle([x, spring], i * 5, radius + grow));
  return [[x + radius + grow, WATER + 1], ...arc, [x - radius - grow, WATER + 1]];
}

/** Courses of stone: level joints, upright joints that never meet, and the light on the wall. */
function masonry(): Figure {
  const top = Array.from({ length: 45 }, (_, i): Spot => [i * 2, deck(i * 2) + 2.6]);
  const wall = [...top, [88, WATER + 1], [0, WATER + 1]] as Spot[];
  const shape = makePolygon(wall, ...ARCHES.map(arch => archRing(arch)));
  const course = 1.75;
  const levels: Spot[][] = Array.from({ length: 16 }, (_, i) =>
    Array.from({ length: 45 }, (_, k): Spot => [k * 2, deck(k * 2) + 2.6 + i * course]),
  );
  const joints: Spot[][] = Array.from({ length: 16 }, (_, i) =>
    Array.from({ length: 30 }, (_, k): Spot[] => {
      const x = k * 3 + (i % 2) * 1.5 + 0.9 * (noise(k * 3.3, i * 7.1) - 0.5);
      return [
        [x, deck(x) + 2.6 + i * course],
        [x, deck(x) + 2.6 + (i + 1) * course],
      ];
    }),
  ).flat();
  const free = (x: number, y: number): boolean =>
    !ARCHES.some(arch => Math.hypot(x - arch.x, y - arch.spring) < arch.radius + 2.5 && y < arch.spring + 0.1);
  const side = fadeOut([1, 40, 87, 120], 9);
  const tone = (x: number, y: number): number =>
    free(x, y)
      ? side(x, y) * 0.14 * rise(0.4, 0.75, noise(x * 0.4, Math.floor((y - deck(x)) / course) * 1.7) + 0.012 * (y - 76))
      : 0;
  return {
    shape,
    hatch: [
      { lines: levels, weight: (x, y) => (free(x, y) ? 0.075 * side(x, y) : 0), plate: 0 },
      { lines: joints, weight: (x, y) => (free(x, y) ? 0.065 * side(x, y) : 0), plate: 0 },
      { lines: parallels([0, 60, 88, 92], 0.5, 48), weight: tone, plate: 0 },
      ...ARCHES.map(arch => ({ lines: [archRing(arch).slice(1, -1)], weight: () => 0.13, plate: 0, free: true })),
    ],
  };
}

function voussoirs(): Figure[] {
  return ARCHES.flatMap(({ x, spring, radius }) => {
    const count = Math.round(radius * 1.9);
    const cuts = Array.from({ length: count + 1 }, (_, i): Spot[] => [
      atAngle([x, spring], (180 * i) / count, radius),
      atAngle([x, spring], (180 * i) / count, radius + 2.4),
    ]);
    const rim = Array.from({ length: 61 }, (_, i) => atAngle([x, spring], i * 3, radius + 2.4));
    return [strokes(cuts, 0.075), strokes([rim], 0.1)];
  });
}

/** The far side of each vault, in shadow. */
function vaults(): Figure[] {
  return ARCHES.map(arch => {
    const inner = archRing(arch).map(([x, y]): Spot => [x - 2.6, y - 0.4]);
    const shape = makePolygon(archRing(arch), inner);
    const bows = Array.from({ length: 10 }, (_, i) =>
      archRing(arch).map(([x, y]): Spot => [x - i * 0.29, y - i * 0.045]),
    );
    const weight = (x: number, y: number): number =>
      (x > arch.x - 1 ? 0.17 : 0.09) *
      rise(arch.spring - arch.radius - 0.4, arch.spring - arch.radius + 3, y) *
      (0.7 + 0.3 * rise(arch.spring - arch.radius, arch.spring, y));
    return {
      shape: {
        ...shape,
        covers: (x: number, y: number) => shape.covers(x, y) && makePolygon(archRing(arch)).covers(x, y),
      },
      hatch: [{ lines: bows, weight, plate: 0 }],
    };
  });
}

function parapet(): Figure[] {
  const upper = Array.from({ length: 45 }, (_, i): Spot => [i * 2, deck(i * 2)]);
  const ring = [...upper, ...upper.toReversed().map(([x, y]): Spot => [x, y + 2.6])];
  const side = fadeOut([1, 40, 87, 120], 9);
  const joints: Spot[][] = Array.from({ length: 22 }, (_, i) => [
    [i * 4 + 1.2, deck(i * 4) - 0.1],
    [i * 4 + 1.2, deck(i * 4) + 2.6],
  ]);
  const coping = upper.map(([x, y]): Spot => [x, y + 0.8]);
  return [
    {
      shape: makePolygon(ring),
      hatch: [
        {
          lines: [upper, coping, upper.map(([x, y]): Spot => [x, y + 2.6])],
          weight: (x, y) => 0.12 * side(x, y),
          plate: 0,
          free: true,
        },
        { lines: joints, weight: (x, y) => 0.07 * side(x, y), plate: 0 },
        {
          lines: parallels([0, 60, 88, 78], 0.5, 48),
          weight: (x, y) => 0.06 * side(x, y) * noise(x * 0.5, 2),
          plate: 0,
        },
      ],
    },
  ];
}

function cutwaters(): Figure[] {
  return [29.2, 58.8].map(x =>
    solid(
      [
        [x - 2.2, 92],
        [x - 2.2, 78],
        [x - 0.2, 74.6],
        [x + 2.2, 78],
        [x + 2.2, 92],
      ],
      [
        {
          lines: parallels([x - 3, 74, x + 3, 93], 0.46),
          weight: px => 0.05 + 0.16 * rise(x - 0.4, x + 0.3, px),
          plate: 0,
        },
      ],
      0.11,
    ),
  );
}

/** A round crown of scalloped leaves, light from the left. */
function tree([x, y]: Spot, radius: number): Figure[] {
  const crown = Array.from({ length: 72 }, (_, i) => {
    const leaf = Math.abs(Math.sin(i * 0.65)) * 0.09;
    return atAngle(
      [x, y],
      i * 5,
      radius * (0.8 + 0.3 * noise(Math.cos(i * 0.0873) * 1.6 + x, Math.sin(i * 0.0873) * 1.6 + y) + leaf),
    );
  });
  const field = [x - 1.3 * radius, y - 1.3 * radius, x + 1.3 * radius, y + 1.3 * radius] as const;
  const clump = (px: number, py: number): number => noise(px * 0.62 + x, py * 0.62) - 0.5;
  const weight = (px: number, py: number): number =>
    0.2 * rise(-0.55, 0.9, (px - x + (py - y) * 0.9) / radius + 2.6 * clump(px, py));
  const trunk = makePolygon([
    [x - 0.35, y],
    [x + 0.35, y],
    [x + 0.5, y + radius * 1.7],
    [x - 0.5, y + radius * 1.7],
  ]);
  return [
    solid(crown, [{ lines: parallels(field, 0.4, 38, 0.16, 1.3), weight, plate: 1 }], 0.09, 1),
    {
      shape: trunk,
      hatch: [{ lines: parallels([x - 1, y, x + 1, y + 2 * radius], 0.26, 90), weight: () => 0.13, plate: 1 }],
    },
  ];
}

/** Hills one behind the other, hatched down their slopes. */
function hills(): Figure[] {
  return [[75, 13, 2.2, 68, 0.1] as const, [70, 19, 7.7, 112, 0.075] as const].map(
    ([base, height, seed, lean, dark]) => {
      const line = roundLine(
        Array.from({ length: 12 }, (_, i): Spot => [i * 8, base - height * noise(i * 0.31 + seed, seed)]),
        8,
      );
      const side = fadeOut([1, 30, 87, 130], 12);
      const weight = (x: number, y: number): number =>
        side(x, y) * dark * (0.5 + 0.5 * rise(84, 74, y)) * rise(0.3, 0.66, noise(x * 0.09 + seed, y * 0.05 + lean));
      return {
        shape: makePolygon([...line, [90, 100], [-2, 100]]),
        hatch: [
          { lines: parallels([-2, 45, 90, 92], 0.56, lean, 0.4, 19), weight, plate: 1 },
          { lines: [line], weight: (x: number, y: number) => 0.09 * side(x, y), plate: 1, free: true },
        ],
      };
    },
  );
}

/** Quiet water: what stands over it stands in it upside down, shaken a little. */
function river(): Figure {
  const fade = fadeOut([1, 80, 87, 117], 9);
  const weight = (x: number, y: number): number => {
    const up = 2 * WATER - y;
    const sway = x + 1.6 * (noise(x * 0.3, y * 1.3) - 0.5);
    const open = ARCHES.some(
      arch =>
        Math.hypot(sway - arch.x, Math.min(0, up - arch.spring)) < arch.radius && Math.abs(sway - arch.x) < arch.radius,
    );
    const dark = up > deck(sway) + 1 && !open ? 0.17 : 0.055;
    return fade(x, y) * (dark * (0.4 + noise(x * 0.2, y * 0.9)) + 0.015);
  };
  const surface = makePolygon([
    [-2, WATER],
    [90, WATER],
    [90, 128],
    [-2, 128],
  ]);
  return { shape: surface, hatch: [{ lines: seaRows([0, WATER, 88, 117], 0.85, 0.35), weight, plate: 1 }] };
}

/** The river seen through the arches, up to the far bank. */
function farWater(): Figure {
  const shape = makePolygon(spots([-2, 83.4, 90, 83.4, 90, 92, -2, 92]));
  const side = fadeOut([1, 60, 87, 130], 9);
  const weight = (x: number, y: number): number => side(x, y) * (0.04 + 0.07 * noise(x * 0.3, y * 1.5));
  const bank = {
    lines: [
      [
        [0, 83.4],
        [88, 83.4],
      ] as const,
    ],
    weight: (x: number) => 0.1 * side(x, 90),
    plate: 1,
    free: true,
  };
  return { shape, hatch: [{ lines: seaRows([0, 83.4, 88, 96], 0.8, 0.2), weight, plate: 1 }, bank] };
}

/** A stone bridge of three arches over a quiet river. */
export function stoneBridge(): readonly Figure[] {
  const sky = fadeOut([4, 22, 84, 80], 12);
  const clouds = (x: number, y: number): number =>
    sky(x, y) * 0.15 * rise(0.42, 0.7, noise(x * 0.05 + 2, y * 0.14)) * (0.6 + 0.6 * noise(x * 0.2, y * 0.8));
  return [
    river(),
    ...cutwaters(),
    ...voussoirs(),
    ...parapet(),
    ...vaults(),
    masonry(),
    ...tree([9, 60.5], 5.8),
    ...tree([16.8, 63], 4.2),
    ...tree([79, 60], 6.2),
    ...tree([70.5, 62.6], 4),
    farWater(),
    ...hills(),
    { shape: null, hatch: [{ lines: parallels([3, 20, 85, 82], 0.6, 0, 0.2, 21), weight: clouds, plate: 1 }] },
  ];
}
