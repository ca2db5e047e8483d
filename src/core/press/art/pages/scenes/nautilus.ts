import { atAngle, type Spot } from '../../polar.ts';
import type { Figure, Hatch } from '../engrave.ts';
import { fadeOut, parallels, rise } from '../hatches.ts';
import { makeNoise } from '../noise.ts';
import { makePolygon, roundRing, spots } from '../polygon.ts';
import { placed, solid, strokes } from './strokes.ts';

const noise = makeNoise(71);
const CENTRE: Spot = [46, 70];
/** Growth by a factor of three in a full turn. */
const GROWTH = Math.log(3.05) / 360;
const LAST = 1010;
const OUTER = 38.5;
const CHAMBER = 21;

function radiusAt(angle: number): number {
  return OUTER * Math.exp(GROWTH * (angle - LAST));
}

function onShell(angle: number, share: number): Spot {
  const [inner, outer] = [radiusAt(angle - 360), radiusAt(angle)];
  return atAngle(CENTRE, -angle + 20, inner + (outer - inner) * share);
}

/** A wall between two chambers: from the inner whorl to the outer one, bent backwards. */
function wall(angle: number): readonly Spot[] {
  return Array.from({ length: 15 }, (_, i) => {
    const share = i / 14;
    return onShell(angle - 17 * Math.sin(share * Math.PI) * (1 - 0.25 * share), share);
  });
}

function shell(): Figure[] {
  const body = LAST - 128;
  const spiral = (from: number, to: number): Spot[] =>
    Array.from({ length: Math.ceil((to - from) / 2.5) + 1 }, (_, i) => {
      const angle = Math.min(to, from + i * 2.5);
      return atAngle(CENTRE, -angle + 20, radiusAt(angle));
    });
  const lip = Array.from(
    { length: 17 },
    (_, i): Spot => onShell(LAST + 9 * Math.sin((i / 16) * Math.PI) ** 2 - 3 * (i / 16), 1 - i / 16),
  );
  const ring = [...spiral(LAST - 360, LAST), ...lip];
  const shape = makePolygon(ring);
  const walls: (readonly Spot[])[] = [];
  const shades: (readonly Spot[])[] = [];
  for (let angle = body; angle > 10; angle -= CHAMBER) {
    walls.push(wall(angle));
    const step = Math.max(1.1, 36 / radiusAt(angle));
    for (let between = angle - step; between > angle - CHAMBER + step / 2; between -= step) shades.push(wall(between));
  }
  const inChamber = (x: number, y: number): number => {
    const [dx, dy] = [x - CENTRE[0], CENTRE[1] - y];
    const away = Math.hypot(dx, dy);
    const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
    let angle = 20 - turn;
    while (radiusAt(angle) < away) angle += 360;
    while (radiusAt(angle - 360) >= away) angle -= 360;
    const share = (away - radiusAt(angle - 360)) / (radiusAt(angle) - radiusAt(angle - 360));
    const own = angle + 17 * Math.sin(share * Math.PI) * (1 - 0.25 * share);
    const phase = (((body - own) % CHAMBER) + CHAMBER) % CHAMBER;
    return phase / CHAMBER;
  };
  const shade = (x: number, y: number): number => 0.025 + 0.15 * rise(0.62, 0.02, inChamber(x, y));
  const living: (readonly Spot[])[] = Array.from({ length: 34 }, (_, i) => {
    const share = (i + 0.5) / 34;
    return Array.from({ length: 52 }, (_, k) =>
      onShell(body - 14 * Math.sin(share * Math.PI) + ((LAST + 9 - body) * k) / 51, share),
    );
  });
  const mouth = (x: number, y: number): number => {
    const turn = 20 - (Math.atan2(CENTRE[1] - y, x - CENTRE[0]) * 180) / Math.PI;
    const along = ((((turn - body) % 360) + 360) % 360) / 128;
    const away = Math.hypot(x - CENTRE[0], y - CENTRE[1]) / OUTER;
    return along > 1.2 ? 0.08 : 0.03 + 0.13 * rise(0.75, 0, along) + 0.07 * rise(0.62, 0.3, away);
  };
  const hatch: Hatch[] = [
    { lines: shades, weight: shade, plate: 0 },
    { lines: walls, weight: () => 0.17, plate: 0 },
    { lines: living, weight: mouth, plate: 1 },
    {
      lines: [spiral(-80, LAST)],
      weight: (x, y) => 0.1 + 0.16 * rise(2, 26, Math.hypot(x - CENTRE[0], y - CENTRE[1])),
      plate: 0,
      free: true,
    },
    { lines: [lip], weight: () => 0.16, plate: 0, free: true },
  ];
  return [{ shape, hatch }];
}

/** The inner lining: a second line inside the outer wall. */
function lining(): Figure {
  const lines = [0.955, 0.925].map(share => Array.from({ length: 300 }, (_, i) => onShell(LAST - 300 + i, share)));
  return strokes(lines, 0.05);
}

function scallop(at: Spot, size: number, turn: number): Figure[] {
  const ribs = 13;
  const rim = Array.from({ length: ribs * 6 + 1 }, (_, i): Spot => {
    const angle = 18 + (144 * i) / (ribs * 6);
    const bump = 1 + 0.035 * Math.abs(Math.sin((i / 6) * Math.PI));
    return atAngle([0, 0], angle, bump * (0.93 + 0.07 * Math.sin(((angle - 18) / 144) * Math.PI)));
  });
  const hinge: readonly Spot[] = spots([-0.24, -0.02, -0.3, 0.1, 0.3, 0.1, 0.24, -0.02]);
  const put = (points: readonly Spot[]): readonly Spot[] => placed(points, at, size, turn);
  const lines = Array.from({ length: 72 }, (_, i) =>
    put([atAngle([0, 0], 18 + i * 2.03, 0.1), atAngle([0, 0], 18 + i * 2.03, 1.05)]),
  );
  const arcs = Array.from({ length: 9 }, (_, i) =>
    put(rim.map(([x, y]): Spot => [x * (0.3 + 0.075 * i), y * (0.3 + 0.075 * i)])),
  );
  const weight = (x: number, y: number): number => {
    const [dx, dy] = [x - at[0], at[1] - y];
    const angle = (Math.atan2(dy, dx) * 180) / Math.PI - turn;
    return (
      0.03 +
      0.11 * Math.abs(Math.sin(((angle - 18) / 144) * ribs * Math.PI)) ** 3 * rise(0.05, 0.6, Math.hypot(dx, dy) / size)
    );
  };
  return [
    solid(
      put(hinge),
      [
        {
          lines: parallels([at[0] - size, at[1] - size, at[0] + size, at[1] + size], 0.4, turn + 90),
          weight: () => 0.08,
          plate: 1,
        },
      ],
      0.09,
      1,
    ),
    solid(
      [...put([...rim, [-0.2, 0], [0.2, 0]])],
      [
        { lines, weight, plate: 1 },
        { lines: arcs, weight: () => 0.045, plate: 1 },
      ],
      0.1,
      1,
    ),
  ];
}

function starfish(at: Spot, size: number, turn: number): Figure[] {
  const spots = Array.from({ length: 20 }, (_, i) =>
    atAngle([0, 0], 90 + i * 18, [1, 0.62, 0.34, 0.62][i % 4]! * (i % 4 === 0 ? 1 : 0.9)),
  );
  const thin = spots.map(
    ([x, y], i): Spot =>
      i % 4 === 1 || i % 4 === 3 ? atAngle([0, 0], 90 + i * 18 + (i % 4 === 1 ? -8 : 8), 0.62) : [x, y],
  );
  const ring = placed(roundRing(thin, 6), at, size, turn);
  const dots = Array.from({ length: 5 }, (_, arm) =>
    [0.18, 0.34, 0.5, 0.66, 0.82].map(r => atAngle([0, 0], 90 + arm * 72, r)),
  ).flat();
  const rows = placed(dots, at, size, turn).map(([x, y], i): Spot[] =>
    Array.from({ length: 7 }, (_, k) => atAngle([x, y], k * 60, 0.26 - 0.03 * (i % 5))),
  );
  const weight = (x: number, y: number): number =>
    0.03 + 0.12 * rise(-0.4, 0.9, (x - at[0] + (y - at[1])) / size + noise(x, y) - 0.5);
  return [
    strokes(rows, 0.1, 1),
    solid(
      ring,
      [{ lines: parallels([at[0] - size, at[1] - size, at[0] + size, at[1] + size], 0.42, 32), weight, plate: 1 }],
      0.1,
      1,
    ),
  ];
}

/** A chambered nautilus cut in half, on rippled sand. */
export function nautilus(): readonly Figure[] {
  const fade = fadeOut([2, 24, 86, 117], 12);
  const ripples: Spot[][] = Array.from({ length: 104 }, (_, i) =>
    Array.from(
      { length: 90 },
      (_, k): Spot => [
        k - 1,
        22 + i * 0.92 + 3.4 * noise(k * 0.045 + 3, i * 0.05) + 0.35 * Math.sin(k * 0.33 + i * 0.5),
      ],
    ),
  );
  const sand = (x: number, y: number): number =>
    fade(x, y) * (0.02 + 0.11 * rise(0.44, 0.72, noise(x * 0.045 + 9, y * 0.07)));
  return [
    ...scallop([16.5, 113], 10.5, 16),
    ...starfish([71, 105.5], 9, 12),
    lining(),
    ...shell(),
    { shape: null, hatch: [{ lines: ripples, weight: sand, plate: 1 }] },
  ];
}
