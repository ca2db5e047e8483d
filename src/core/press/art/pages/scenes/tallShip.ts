import type { Spot } from '../../polar.ts';
import type { Figure, Hatch } from '../engrave.ts';
import { fadeOut, parallels, rise, seaRows } from '../hatches.ts';
import { makeNoise } from '../noise.ts';
import { makePolygon, roundLine, spots } from '../polygon.ts';
import { solid, strokes } from './strokes.ts';

const noise = makeNoise(23);
const HORIZON = 93;

/** A square sail, filled towards the right: yard above, foot below, its cloths drawn from yard to foot. */
function squareSail(x: number, top: number, bottom: number, head: number, foot: number): Figure {
  const belly = (bottom - top) * 0.16;
  const at = (u: number, v: number): Spot => {
    const half = head + (foot - head) * v;
    const bulge = belly * Math.sin(v * Math.PI);
    const sag = (bottom - top) * 0.1 * (1 - (2 * u - 1) ** 2) * v;
    return [x + (2 * u - 1) * half - bulge * (1.25 - 0.9 * u) - 0.3 * v, top + (bottom - top) * v - sag];
  };
  const edge = (from: number, to: number, fixed: number, across: boolean): Spot[] =>
    Array.from({ length: 13 }, (_, i) => {
      const t = from + ((to - from) * i) / 12;
      return across ? at(t, fixed) : at(fixed, t);
    });
  const ring = [...edge(0, 1, 0, true), ...edge(0, 1, 1, false), ...edge(1, 0, 1, true), ...edge(1, 0, 0, false)];
  const rows = Math.round((bottom - top) / 0.5);
  const across: Spot[][] = Array.from({ length: rows }, (_, i) => edge(-0.02, 1.02, (i + 0.5) / rows, true));
  const shade = (px: number, py: number): number => {
    const v = Math.min(1, Math.max(0, (py - top) / (bottom - top)));
    const u = (px - at(0, v)[0]) / (at(1, v)[0] - at(0, v)[0]);
    return 0.2 * (0.12 + 0.88 * rise(0.3, 1.08, u)) + 0.05 * rise(0.16, 0, v) + 0.06 * rise(0.75, 1, v) * u;
  };
  const seams: Spot[][] = [0.2, 0.4, 0.6, 0.8].map(u => edge(0, 1, u, false));
  const hatch: Hatch[] = [
    { lines: across, weight: shade, plate: 0 },
    { lines: seams, weight: () => 0.05, plate: 0 },
  ];
  return solid(ring, hatch, 0.1);
}

/** A three-cornered sail on a stay. */
function staySail(head: Spot, tack: Spot, clew: Spot): Figure {
  const curve = (a: Spot, b: Spot, bow: number): Spot[] =>
    Array.from({ length: 10 }, (_, i): Spot => {
      const t = i / 10;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const out = bow * Math.sin(t * Math.PI);
      return [a[0] + dx * t - dy * out, a[1] + dy * t + dx * out];
    });
  const ring = [...curve(head, tack, 0), ...curve(tack, clew, -0.1), ...curve(clew, head, 0.07)];
  const left = Math.min(head[0], tack[0], clew[0]);
  const lines = parallels([left - 1, head[1] - 1, left + 30, Math.max(tack[1], clew[1]) + 2], 0.5, -58);
  return solid(ring, [{ lines, weight: x => 0.035 + 0.14 * rise(left, left + 12, x), plate: 0 }], 0.1);
}

type Mast = {
  readonly x: number;
  readonly top: number;
  readonly sails: readonly (readonly [number, number, number, number])[];
};
const MASTS: readonly Mast[] = [
  {
    x: 28,
    top: 39.5,
    sails: [
      [43.5, 49.5, 3.6, 4.8],
      [51, 60.5, 5, 6.6],
      [62, 74.5, 6.8, 7.8],
    ],
  },
  {
    x: 44.5,
    top: 33,
    sails: [
      [37, 43.6, 3.8, 5.2],
      [45, 55.5, 5.4, 7.2],
      [57.2, 73.5, 7.4, 8.6],
    ],
  },
  {
    x: 60.5,
    top: 42,
    sails: [
      [45.5, 51, 3.2, 4.3],
      [52.4, 60.6, 4.5, 5.8],
      [62.2, 73, 6, 6.6],
    ],
  },
];

function rigging(): Figure[] {
  const yards = MASTS.flatMap(({ x, sails }) =>
    sails.map(([top, , head]): Spot[] => [
      [x - head - 0.7, top - 0.15],
      [x + head + 0.7, top - 0.15],
    ]),
  );
  const shrouds = MASTS.flatMap(({ x, sails }) =>
    [-5, -3.4, -1.8, 1.8, 3.4, 5].map((foot): Spot[] => [
      [x, sails[2]![0] - 1],
      [x + foot, 82.4],
    ]),
  );
  const stays: Spot[][] = [
    [
      [28, 42],
      [8.2, 77.6],
    ],
    [
      [28, 50],
      [12, 79],
    ],
    [
      [44.5, 36],
      [28, 50],
    ],
    [
      [60.5, 45],
      [44.5, 56],
    ],
    [
      [60.5, 44],
      [76.5, 79.5],
    ],
    [
      [44.5, 35],
      [60.5, 61],
    ],
  ];
  const masts = MASTS.map(({ x, top }): Spot[] => [
    [x, top],
    [x, 84],
  ]);
  const pennants = MASTS.map(({ x, top }) =>
    solid(
      [
        [x, top],
        [x - 3, top + 0.35],
        [x - 6.2, top - 0.25],
        [x - 3, top + 1.15],
        [x, top + 1.3],
      ],
      [{ lines: parallels([x - 7, top - 1, x, top + 2], 0.28), weight: () => 0.13, plate: 1 }],
      0.07,
      1,
    ),
  );
  return [...pennants, strokes(yards, 0.24), strokes(masts, 0.34), strokes(shrouds, 0.055), strokes(stays, 0.06)];
}

function hull(): Figure[] {
  const sheer = roundLine(spots([8.6, 80.6, 13, 81.8, 20, 83, 32, 84.2, 46, 84.4, 58, 83.4, 68, 81.6, 77, 79.2]), 6);
  const keel = roundLine(
    spots([77, 79.2, 76.6, 83, 75.4, 88, 73.4, 92, 72, 97, 48, 97.5, 20, 97, 14.6, 93, 12.4, 89, 10.8, 85, 8.6, 80.6]),
    6,
  );
  const ring = [...sheer, ...keel];
  const strakes: Spot[][] = Array.from({ length: 28 }, (_, i) =>
    sheer.map(([x, y]): Spot => [x + (42 - x) * 0.006 * i, y + 0.1 + 0.46 * i]),
  );
  const shade = (x: number, y: number): number => 0.14 + 0.13 * rise(20, 78, x) + 0.05 * rise(84, 94, y);
  const stripe = (x: number, y: number): boolean => {
    const t = Math.min(1, Math.max(0, (x - 8.6) / 68.4));
    const edge = 80.6 + 15.4 * t - 16.8 * t * t;
    return y > edge + 1.5 && y < edge + 3.6;
  };
  const ports = [19, 24.5, 30, 35.5, 41, 46.5, 52, 57.5, 63].map((x, i): Figure => {
    const y = 85.3 + 0.9 * Math.sin(((i + 1.4) / 10) * Math.PI) - (i > 5 ? (i - 5) * 0.3 : 0);
    return solid(
      [
        [x, y],
        [x + 1.3, y],
        [x + 1.3, y + 1.3],
        [x, y + 1.3],
      ],
      [{ lines: parallels([x, y, x + 2, y + 2], 0.22), weight: () => 0.16, plate: 0 }],
      0.1,
    );
  });
  const bowsprit = strokes(
    [
      [
        [14, 81.4],
        [3.5, 75.2],
      ],
    ],
    0.34,
  );
  return [
    ...ports,
    solid(ring, [{ lines: strakes, weight: (x, y) => (stripe(x, y) ? 0.05 : shade(x, y)), plate: 0 }], 0.14),
    bowsprit,
  ];
}

function sea(): Figure {
  const fade = fadeOut([1, 84, 87, 117], 10);
  const weight = (x: number, y: number): number => {
    const wake = rise(9, 0, Math.abs(y - 97)) * rise(8, 20, x) * rise(82, 66, x);
    return fade(x, y) * (0.05 + 0.18 * noise(x * 0.12, y * 0.4) * (0.5 + noise(x * 0.5, y * 2)) + 0.07 * wake);
  };
  const surface: Spot[] = [
    [-2, 130],
    ...roundLine(Array.from({ length: 23 }, (_, i): Spot => [-2 + i * 4.2, 93.6 + 0.55 * Math.sin(i * 1.7)])),
    [92, 130],
  ];
  return { shape: makePolygon(surface), hatch: [{ lines: seaRows([1, HORIZON, 87, 118], 1.25), weight, plate: 1 }] };
}

function sky(): Figure {
  const fade = fadeOut([4, 24, 84, 96], 13);
  const weight = (x: number, y: number): number => {
    const cloud = noise(x * 0.045 + 4, y * 0.12 + 2);
    return fade(x, y) * 0.17 * rise(0.42, 0.72, cloud) * (0.7 + 0.5 * noise(x * 0.2, y * 0.7));
  };
  return { shape: null, hatch: [{ lines: parallels([3, 22, 85, 94], 0.62, 0, 0.25, 24), weight, plate: 1 }] };
}

/** A ship with three masts under sail. */
export function tallShip(): readonly Figure[] {
  const sails = MASTS.flatMap(({ x, sails: list }) =>
    list.map(([top, bottom, head, foot]) => squareSail(x, top, bottom, head, foot)),
  );
  const jibs = [staySail([26.5, 45], [9, 76.4], [20.5, 73.5]), staySail([24, 52], [5, 75.2], [13.5, 73])];
  const [pennants, rest] = [rigging().slice(0, 3), rigging().slice(3)];
  return [...pennants, sea(), ...sails, ...jibs, ...hull(), ...rest, sky()];
}
