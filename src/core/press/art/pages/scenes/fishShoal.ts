import { deg } from '../../../../units/length.ts';
import { turnOf } from '../../../../units/turn.ts';
import { atAngle, type Spot } from '../../polar.ts';
import type { Figure } from '../engrave.ts';
import { fadeOut, parallels, rays, rings, rise } from '../hatches.ts';
import { makeNoise } from '../noise.ts';
import { roundLine, roundRing, spots } from '../polygon.ts';
import { placed, solid, strokes } from './strokes.ts';

const noise = makeNoise(41);
const BODY: readonly Spot[] = spots([
  -1, 0.01, -0.86, -0.1, -0.62, -0.22, -0.28, -0.31, 0.08, -0.3, 0.42, -0.2, 0.7, -0.08, 0.82, -0.055, 0.82, 0.055, 0.7,
  0.08, 0.42, 0.19, 0.08, 0.28, -0.28, 0.29, -0.62, 0.21, -0.86, 0.11,
]);
const TAIL: readonly Spot[] = spots([
  0.78, -0.05, 0.95, -0.2, 1.2, -0.37, 1.1, -0.14, 1.07, 0, 1.1, 0.14, 1.2, 0.37, 0.95, 0.2, 0.78, 0.05,
]);
const BACK_FIN: readonly Spot[] = spots([-0.32, -0.27, -0.18, -0.43, 0.05, -0.46, 0.3, -0.36, 0.45, -0.16, 0.1, -0.22]);
const BELLY_FIN: readonly Spot[] = spots([0.16, 0.22, 0.3, 0.4, 0.46, 0.38, 0.5, 0.12]);
const SIDE_FIN: readonly Spot[] = spots([-0.36, 0.06, -0.18, 0.05, 0.04, 0.17, -0.06, 0.2, -0.26, 0.16]);

/** Half the height of the body at u along it. */
function depthAt(u: number): number {
  return 0.3 * Math.max(0, 1 - Math.abs((u + 0.15) / 0.98) ** 2.1) + 0.02;
}

/** Rows of scales: curved lines across the body, leaning forwards and backwards. */
function scaleLines(count: number): readonly (readonly Spot[])[] {
  return [1, -1].flatMap(side =>
    Array.from({ length: count }, (_, i) =>
      Array.from({ length: 15 }, (_, k): Spot => {
        const v = (k - 7) / 7;
        const u = -0.75 + (1.75 * i) / count + 0.17 * side * v - 0.08 * v * v;
        return [u, v * depthAt(u)];
      }),
    ),
  );
}

const HEAD_LINES = Array.from({ length: 9 }, (_, i) =>
  Array.from({ length: 24 }, (_, k): Spot => {
    const u = -1 + (k / 23) * 0.56;
    return [u, depthAt(u) * (-0.95 + 0.24 * i)];
  }),
);
const GILL = roundLine(spots([-0.5, -0.22, -0.43, -0.08, -0.44, 0.08, -0.54, 0.2]), 6);
const MOUTH = spots([-0.99, 0.02, -0.9, 0.035]);
const EYE = Array.from({ length: 14 }, (_, i) => atAngle([-0.74, -0.045], (i * 360) / 14, 0.05));

/** How dark a fish is at a place of its own: back and belly darker than its side, the head smooth. */
function shadeOf(u: number, v: number, seed: number): number {
  if (u < -0.51) return 0.04 + 0.1 * rise(0, -0.2, v);
  const share = v / depthAt(u);
  return 0.03 + 0.11 * rise(-0.1, -0.95, share) + 0.05 * rise(0.6, 1, share) + 0.03 * noise(u * 9 + seed, v * 9);
}

/** A fish that swims to the left; `turn` counter-clockwise; the plate tells near ones from far ones. */
function fish(at: Spot, size: number, turn: number, plate: number): Figure[] {
  const put = (points: readonly Spot[]): readonly Spot[] => placed(points, at, size, turn);
  const { cos, sin } = turnOf(deg(turn));
  const weight = (x: number, y: number): number => {
    const [dx, dy] = [(x - at[0]) / size, (y - at[1]) / size];
    return shadeOf(dx * cos - dy * sin, dx * sin + dy * cos, at[0]);
  };
  const before = (limit: number, wanted: boolean) => (x: number, y: number) =>
    ((x - at[0]) * cos - (y - at[1]) * sin) / size < limit === wanted ? weight(x, y) : 0;
  const field = [at[0] - 1.3 * size, at[1] - 1.3 * size, at[0] + 1.3 * size, at[1] + 1.3 * size] as const;
  const finned = (points: readonly Spot[], lean: number): Figure => {
    const lines = parallels(field, 0.4, turn + lean);
    return solid(put(roundRing(points, 5)), [{ lines, weight: () => 0.075, plate }], 0.08, plate);
  };
  const pupil = { lines: rings(put([[-0.74, -0.045]])[0]!, [0, 0.03 * size], 0.15), weight: () => 0.15, plate };
  const hatch = [
    { lines: scaleLines(Math.round(size * 2.5)).map(put), weight: before(-0.51, false), plate },
    { lines: HEAD_LINES.map(put), weight: before(-0.51, true), plate },
  ];
  return [
    solid(put(EYE), [pupil], 0.1, plate),
    strokes([put(GILL)], 0.12, plate),
    strokes([put(MOUTH)], 0.09, plate),
    finned(SIDE_FIN, -20),
    solid(put(roundRing(BODY, 6)), hatch, 0.11, plate),
    finned(TAIL, 0),
    finned(BACK_FIN, -52),
    finned(BELLY_FIN, 58),
  ];
}

/** A frond of weed: a waving ribbon with a rib. */
function weed(foot: Spot, height: number, lean: number): Figure[] {
  const spine = Array.from({ length: 24 }, (_, i): Spot => {
    const t = i / 23;
    return [foot[0] + lean * t * t + 1.5 * Math.sin(t * 7 + foot[0]) * t, foot[1] - height * t];
  });
  const half = (i: number): number =>
    1.25 * Math.sin(Math.min(1, (i + 2) / 25) * Math.PI) ** 0.7 * (1 + 0.25 * Math.sin(i * 1.9));
  const ring = [
    ...spine.map(([x, y], i): Spot => [x - half(i), y]),
    ...spine.map(([x, y], i): Spot => [x + half(i), y]).reverse(),
  ];
  return [
    strokes([spine], 0.09, 1),
    solid(
      ring,
      [
        {
          lines: parallels([foot[0] - 12, foot[1] - height, foot[0] + 14, foot[1]], 0.42, lean > 0 ? 38 : -38),
          weight: (x, y) => 0.05 + 0.06 * noise(x * 0.4, y * 0.3),
          plate: 1,
        },
      ],
      0.07,
      1,
    ),
  ];
}

/** A shoal turning through the light under water. */
export function fishShoal(): readonly Figure[] {
  const near = [
    [[40, 60], 15, 7],
    [[64, 78], 10.5, 14],
    [[24, 83], 10, -4],
    [[62, 43], 9, -3],
  ] as const;
  const far = [
    [[18, 46], 6.4, 8],
    [[40, 40], 5.6, 2],
    [[74, 60], 6, 10],
    [[46, 96], 6.6, 6],
    [[14, 66], 5.6, 2],
    [[74, 96], 5.2, 16],
    [[31, 99], 4.6, -3],
  ] as const;
  const fade = fadeOut([2, 22, 86, 116], 14);
  const sun: Spot = [62, -14];
  const light = (x: number, y: number): number => {
    const angle = (Math.atan2(y - sun[1], x - sun[0]) * 180) / Math.PI;
    return fade(x, y) * 0.14 * rise(0.42, 0.66, noise(angle * 0.16, 4 + y * 0.006)) * rise(118, 40, y);
  };
  const bubbles = [
    [30, 52, 0.9],
    [28, 46, 0.6],
    [31.5, 42, 0.45],
    [54, 70, 0.7],
    [52, 64.5, 0.5],
    [12, 78, 0.6],
    [13.4, 73.5, 0.42],
  ] as const;
  return [
    ...near.flatMap(([at, size, turn]) => fish(at, size, turn, 0)),
    ...bubbles.map(([x, y, r]) => strokes(rings([x, y], [r, r], 1), 0.07)),
    ...far.flatMap(([at, size, turn]) => fish(at, size, turn, 1)),
    ...weed([9, 116], 30, 5),
    ...weed([14, 117], 22, -3),
    ...weed([79, 116], 27, -5),
    ...weed([72, 117], 17, 4),
    ...weed([61, 117], 12, -2),
    ...weed([25, 117], 12, 3),
    { shape: null, hatch: [{ lines: rays(sun, [30, 140], 0.62, [228, 312]), weight: light, plate: 1 }] },
  ];
}
