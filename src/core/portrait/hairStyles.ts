import { bell, mix, ramp } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import type { HairStyle, Shot } from './shot.ts';
import { add } from './vector.ts';
import type { Triple } from './volumes.ts';

/** How a style lies: where hair is combed, how far it stands off, how long it is, and how it bends. */
export type StylePlan = {
  /** Direction of combing at a place; need not be a unit vector nor lie in the scalp. */
  readonly comb: (root: Triple, place: Triple) => Triple;
  /** Thickness of the hair above the scalp in mm. */
  readonly rise: (root: Triple) => number;
  readonly length: (root: Triple) => number;
  /** Steepness at the root: 0 flat, 1 upright. */
  readonly upright: number;
  /** How strongly weight pulls it down towards the tip. */
  readonly fall: number;
  /** Curl: radius in mm and turns per mm. */
  readonly curl: readonly [radius: number, turns: number];
  readonly perMm2: number;
  readonly shine: number;
  readonly spread: number;
};

type Planner = (shape: FaceShape, hair: Shot['hair']) => StylePlan;

const PLANS: Readonly<Record<HairStyle, Planner>> = {
  crop: (shape, hair) => ({
    comb: root => [
      0.35 * Math.sign(hair.side) + root[0] * 0.006,
      -0.25 - 0.8 * sideShare(shape, root),
      0.9 - 0.9 * sideShare(shape, root),
    ],
    rise: root => mix(hair.length * (0.3 + 0.25 * hair.volume), 2.5 + 0.12 * hair.length, sideShare(shape, root)),
    length: root => mix(hair.length, Math.min(hair.length, 5 + 0.25 * hair.length), sideShare(shape, root)),
    upright: 0.75,
    fall: 0,
    curl: [0.4, 0.05],
    perMm2: 0.95,
    shine: 0.55,
    spread: 0.5,
  }),
  parted: (shape, hair) => ({
    comb: root => {
      const from = (root[0] - hair.side * 26) * -Math.sign(hair.side || 1);
      const over = ramp(-3, 3, from);
      const across = mix(Math.sign(hair.side), -Math.sign(hair.side), over);
      const sides = sideShare(shape, root);
      return [
        across * (1 - 0.6 * sides),
        -0.15 - 0.75 * sides,
        mix(-0.3, -0.75, Math.max(sides, ramp(75, 20, root[2]) * 0.5)),
      ];
    },
    rise: root =>
      mix(5 + 14 * hair.volume, 4 + 3 * hair.volume, sideShare(shape, root)) *
      (1 - 0.55 * bell(root[0] - hair.side * 26, 7)),
    length: root => mix(hair.length, Math.min(24, hair.length * 0.4), sideShare(shape, root)),
    upright: 0.5,
    fall: 0.15,
    curl: [0.8, 0.016],
    perMm2: 0.7,
    shine: 1,
    spread: 0.28,
  }),
  swept: (shape, hair) => ({
    comb: root => [root[0] * 0.009, 0.3 - 0.7 * sideShare(shape, root), -1],
    rise: root => mix(6 + 16 * hair.volume, 4 + 4 * hair.volume, sideShare(shape, root)),
    length: root => mix(hair.length, Math.min(40, hair.length * 0.6), sideShare(shape, root)),
    upright: 0.7,
    fall: 0.1,
    curl: [1, 0.014],
    perMm2: 0.65,
    shine: 1,
    spread: 0.25,
  }),
  coils: (shape, hair) => ({
    comb: (root, place) => [place[0] * 0.02, 0.5 + 0.01 * (root[1] - 40), 0.15],
    rise: root => mix(6 + 34 * hair.volume, 4 + 26 * hair.volume, sideShare(shape, root)),
    length: root => mix(hair.length, hair.length * 0.8, sideShare(shape, root)),
    upright: 1,
    fall: 0,
    curl: [2.6, 0.075],
    perMm2: 0.42,
    shine: 0.3,
    spread: 0.7,
  }),
  waves: (shape, hair) => ({
    comb: (root, place) => hang(shape, hair, root, place, 0.5),
    rise: root => mix(8 + 14 * hair.volume, 10 + 16 * hair.volume, sideShare(shape, root)),
    length: () => hair.length,
    upright: 0.45,
    fall: 0.55,
    curl: [3.4, 0.013],
    perMm2: 0.5,
    shine: 1,
    spread: 0.22,
  }),
  long: (shape, hair) => ({
    comb: (root, place) => hang(shape, hair, root, place, 0.25),
    rise: root => mix(4 + 9 * hair.volume, 5 + 12 * hair.volume, sideShare(shape, root)),
    length: () => hair.length,
    upright: 0.3,
    fall: 0.6,
    curl: [1, 0.006],
    perMm2: 0.5,
    shine: 1,
    spread: 0.1,
  }),
  back: (shape, hair) => ({
    comb: (root, place) => {
      const off = place[0] - hair.side * 20;
      const apart = hair.side === 0 ? 0 : 60 * Math.sign(off) * bell(off, 26) * ramp(40, 80, root[1]);
      return add(towards(place, [0, 8, -118]), [apart, 0, 0]);
    },
    rise: root => {
      const groove = hair.side === 0 ? 0 : 0.75 * bell(root[0] - hair.side * 20, 5) * ramp(-60, 0, root[2]);
      return mix(4 + 7 * hair.volume, 3 + 3 * hair.volume, sideShare(shape, root)) * (1 - groove);
    },
    length: () => 130,
    upright: 0.25,
    fall: 0.05,
    curl: [0.7, 0.012],
    perMm2: 0.5,
    shine: 1,
    spread: 0.07,
  }),
  bun: (shape, hair) => ({
    comb: (_, place) => towards(place, [0, shape.crownY + 4, -52]),
    rise: root => mix(4 + 6 * hair.volume, 3 + 3 * hair.volume, sideShare(shape, root)),
    length: () => 140,
    upright: 0.25,
    fall: 0,
    curl: [0.7, 0.012],
    perMm2: 0.5,
    shine: 1,
    spread: 0.08,
  }),
  crown: (shape, hair) => ({
    comb: root => [0.25 * Math.sign(root[0]), -0.7, -0.75],
    rise: root => mix(3, 3 + 7 * hair.volume, sideShare(shape, root)),
    length: root => mix(hair.length * 1.4, hair.length, sideShare(shape, root)),
    upright: 0.5,
    fall: 0.15,
    curl: [1.2, 0.022],
    perMm2: 0.6,
    shine: 1,
    spread: 0.4,
  }),
};

export function planStyle(shape: FaceShape, hair: Shot['hair']): StylePlan {
  return PLANS[hair.style](shape, hair);
}

/** 0 on top of the head, 1 at its sides and nape. */
function sideShare(shape: FaceShape, [x, y]: Triple): number {
  return ramp(shape.crownY - 34, shape.crownY - 62, y + 12 - 0.18 * Math.abs(x));
}

function towards(place: Triple, goal: Triple): Triple {
  return [goal[0] - place[0], goal[1] - place[1], goal[2] - place[2]];
}

/** From the parting outwards and back, then down the sides, away from the face. */
function hang(shape: FaceShape, hair: Shot['hair'], root: Triple, place: Triple, back: number): Triple {
  const part = hair.side * 18;
  const to = root[0] >= part ? 1 : -1;
  const down = ramp(shape.crownY - 12, 20, place[1]);
  const off = ramp(40, 72, Math.abs(place[0]));
  const aside = 0.9 * ramp(-60, -95, place[1]) * ramp(66, 46, Math.abs(place[0]));
  return [to * (mix(1, 0.12, down) + aside), mix(-0.25, -1.2, down), mix(0.05 - back, -0.35 * (1 - off), down)];
}
