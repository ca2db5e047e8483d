import type { Spot } from '../../polar.ts';
import type { Figure } from '../engrave.ts';
import { fadeOut, parallels, rings, rise, seaRows } from '../hatches.ts';
import { makeNoise } from '../noise.ts';
import { makePolygon, roundLine, roundRing, spots } from '../polygon.ts';
import { placed, solid } from './strokes.ts';

const noise = makeNoise(37);
const HORIZON = 95;
const SUN: Spot = [60, 84];

const BODY: readonly Spot[] = spots([
  -0.98, 0.03, -0.84, -0.06, -0.7, -0.13, -0.52, -0.12, -0.1, -0.17, 0.35, -0.12, 0.72, -0.02, 1.12, 0.02, 1.1, 0.13,
  0.7, 0.13, 0.3, 0.19, -0.15, 0.21, -0.52, 0.13, -0.72, 0.07, -0.86, 0.05,
]);
const NEAR_WING: readonly Spot[] = spots([
  -0.4, -0.06, -0.36, -0.5, -0.2, -0.92, 0.25, -1.42, 0.86, -1.82, 0.62, -1.38, 0.46, -1.05, 0.4, -0.72, 0.42, -0.4,
  0.38, -0.04,
]);
const FAR_WING: readonly Spot[] = spots([
  -0.42, -0.08, -0.7, -0.5, -1.05, -0.78, -1.55, -0.92, -2.12, -0.86, -1.5, -0.7, -1.12, -0.5, -0.72, -0.22, -0.3,
  -0.08,
]);

/** A gull on the wing: `size` mm from beak to breast and again to the tail; `flip` looks to the right. */
function gull(at: Spot, size: number, turn: number, flip: boolean): Figure[] {
  const put = (points: readonly Spot[]): readonly Spot[] =>
    placed(
      points.map(([x, y]): Spot => [flip ? -x : x, y]),
      at,
      size,
      turn,
    );
  const inverse = (x: number, y: number): Spot => {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const [dx, dy] = [(x - at[0]) / size, (y - at[1]) / size];
    const u = dx * cos - dy * sin;
    return [flip ? -u : u, dx * sin + dy * cos];
  };
  const quills = (from: readonly Spot[], to: readonly Spot[], count: number): readonly (readonly Spot[])[] => {
    const [a, b] = [roundLine(from, 12), roundLine(to, 12)];
    return Array.from({ length: count }, (_, i) => {
      const pick = (line: readonly Spot[]): Spot => line[Math.round((i / (count - 1)) * (line.length - 1))]!;
      const [p, q] = [pick(a), pick(b)];
      return put(roundLine([p, [(p[0] + q[0]) / 2 + 0.04, (p[1] + q[1]) / 2 - 0.02], q], 5));
    });
  };
  const count = Math.round(size * 4.6);
  const near = quills(NEAR_WING.slice(0, 5), NEAR_WING.slice(4).toReversed(), count);
  const far = quills(FAR_WING.slice(0, 5), FAR_WING.slice(4).toReversed(), count);
  const wing = (x: number, y: number): number => {
    const [u, v] = inverse(x, y);
    return 0.05 + 0.15 * rise(-1.05, -1.55, v) + 0.09 * rise(0.05, 0.4, u) * rise(-1.4, -0.6, v);
  };
  const under = (x: number, y: number): number =>
    0.07 + 0.14 * rise(-1.35, -1.8, inverse(x, y)[0]) + 0.07 * rise(-0.5, -0.1, inverse(x, y)[1]);
  const belly = (x: number, y: number): number =>
    0.2 * rise(-0.02, 0.2, inverse(x, y)[1]) + 0.1 * rise(0.75, 1.1, inverse(x, y)[0]);
  const eye = put(spots([-0.75, -0.05, -0.71, -0.07, -0.69, -0.04, -0.73, -0.02]));
  const field = [at[0] - 2.2 * size, at[1] - 2.2 * size, at[0] + 2.2 * size, at[1] + 1.2 * size] as const;
  return [
    solid(eye, [], 0.14),
    solid(
      put([
        [-0.99, 0.03],
        [-0.85, -0.05],
        [-0.83, 0.05],
      ]),
      [{ lines: parallels(field, 0.3, turn), weight: () => 0.14, plate: 1 }],
      0.07,
      1,
    ),
    solid(put(roundRing(NEAR_WING, 6)), [{ lines: near, weight: wing, plate: 0 }], 0.1),
    solid(put(roundRing(BODY, 6)), [{ lines: parallels(field, 0.42, turn + 8, 0.1, 4), weight: belly, plate: 0 }], 0.1),
    solid(put(roundRing(FAR_WING, 6)), [{ lines: far, weight: under, plate: 0 }], 0.1),
  ];
}

function stacks(): Figure[] {
  const make = (points: readonly Spot[], dark: number): Figure => {
    const ring = roundLine(points, 5).map(
      ([x, y], i): Spot => [x + 0.6 * (noise(i * 0.9, 3) - 0.5), y + 0.5 * (noise(i * 0.9, 8) - 0.5)],
    );
    const weight = (x: number, y: number): number =>
      dark * rise(0.3, 0.75, noise(x * 0.35 + 3, y * 0.12) + 0.02 * (x - points[0]![0]));
    return solid([...ring], [{ lines: parallels([-2, 70, 40, 100], 0.46, 84, 0.2, 6), weight, plate: 0 }], 0.1);
  };
  return [
    make(spots([4, 96, 6, 88, 8, 80.5, 10.5, 77, 13.5, 76.6, 15.5, 80, 17, 86, 20, 91, 22, 96.2]), 0.24),
    make(spots([20, 96, 21.5, 91, 23.5, 86.4, 26, 86, 28, 89.4, 30, 93, 32.5, 96]), 0.2),
  ];
}

/** Gulls before a low sun, rocks in the sea below. */
export function gulls(): readonly Figure[] {
  const seaFade = fadeOut([1, 86, 87, 117], 9);
  const glitter = (x: number): number => rise(16, 3, Math.abs(x - SUN[0]));
  const sea: Figure = {
    shape: makePolygon([
      [-2, HORIZON],
      [92, HORIZON],
      [92, 130],
      [-2, 130],
    ]),
    hatch: [
      {
        lines: seaRows([1, HORIZON, 87, 118], 1.1),
        weight: (x, y) =>
          seaFade(x, y) * (0.06 + 0.17 * noise(x * 0.13, y * 0.5) - 0.09 * glitter(x) * noise(x * 0.9, y * 3)),
        plate: 1,
      },
    ],
  };
  const skyFade = fadeOut([2, 24, 86, 112], 13);
  const sky = (x: number, y: number): number => {
    const away = Math.hypot(x - SUN[0], y - SUN[1]);
    const cloud = noise(x * 0.04 + 7, y * 0.13);
    return skyFade(x, y) * (0.035 + 0.075 * rise(10, 46, away)) * rise(8.6, 9.4, away) * rise(0.7, 0.46, cloud);
  };
  return [
    ...gull([37, 55], 14.5, 8, false),
    ...gull([61, 47], 7, -12, false),
    ...gull([68, 69], 5, 14, false),
    ...gull([19, 79], 3.4, 4, true),
    ...stacks(),
    sea,
    solid(
      rings(SUN, [8.4, 8.4], 1)[0]!.slice(0, -1),
      [{ lines: parallels([50, 74, 70, 96], 0.6), weight: (_, y) => 0.1 * rise(78, 94, y), plate: 1 }],
      0.1,
      1,
    ),
    { shape: null, hatch: [{ lines: rings(SUN, [9.4, 72], 0.74, [-12, 192]), weight: sky, plate: 1 }] },
  ];
}
