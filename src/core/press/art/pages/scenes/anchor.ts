import { atAngle, type Spot } from '../../polar.ts';
import type { Figure, Hatch } from '../engrave.ts';
import { fadeOut, parallels, rings, rise } from '../hatches.ts';
import { makeNoise } from '../noise.ts';
import { makePolygon, roundRing, spots } from '../polygon.ts';
import { layRope } from '../rope.ts';
import { mirrored, outline, solid, strokes } from './strokes.ts';

const noise = makeNoise(101);
const X = 44;

/** Arms with their flukes, one mirrored in the other. */
function arms(): Figure {
  const right = spots([
    0, 98, 8, 96.6, 16, 91.6, 20.4, 84.4, 18.6, 84.9, 22.6, 76.6, 25.6, 86, 23.9, 85.1, 19.4, 95, 11, 101.6, 2.6, 104.4,
    0, 107,
  ]).map(([x, y]): Spot => [X + x, y]);
  const lines = rings([X, 74], [14, 40], 0.46, [181, 359]);
  const weight = (x: number, y: number): number =>
    0.05 + 0.16 * rise(-2, 5, Math.hypot(x - X, y - 74) - 26) + 0.06 * rise(X - 10, X + 26, x);
  return solid([...right, ...mirrored(right, X).toReversed()], [{ lines, weight, plate: 0 }], 0.13);
}

/** Bar across the shank, with a ball at both ends. */
function stock(): Figure[] {
  const ring = roundRing(
    spots([-15, 57.2, -15.4, 58.6, -15, 60, 0, 61, 15, 60, 15.4, 58.6, 15, 57.2, 0, 56.2]).map(
      ([x, y]): Spot => [X + x, y],
    ),
    6,
  );
  const ball = (x: number): Figure => {
    const lines = parallels([x - 3, 55, x + 3, 62], 0.34, 70);
    const weight = (px: number, py: number): number => 0.16 * rise(-1.6, 1.6, px - x + py - 58.6);
    return solid(circle([x, 58.6], 1.9), [{ lines, weight, plate: 0 }], 0.11);
  };
  const lines = parallels([X - 16, 55, X + 16, 62], 0.4, 0);
  const bar = solid(ring, [{ lines, weight: (_, y) => 0.04 + 0.17 * rise(57.4, 60.8, y), plate: 0 }], 0.12);
  return [ball(X - 15.6), ball(X + 15.6), bar];
}

function circle(at: Spot, radius: number): readonly Spot[] {
  return Array.from({ length: 48 }, (_, i) => atAngle(at, i * 7.5, radius));
}

function shank(): Figure[] {
  const ring = spots([X - 1.5, 52, X + 1.5, 52, X + 2.3, 98, X - 2.3, 98]);
  const lines = parallels([X - 4, 51, X + 4, 99], 0.36, 90);
  const eye = makePolygon(circle([X, 47.6], 4.4), circle([X, 47.6], 3));
  const bent: Hatch = {
    lines: rings([X, 47.6], [3.1, 4.4], 0.32),
    weight: (x, y) => 0.05 + 0.15 * rise(-3, 4, x - X + y - 47.6),
    plate: 0,
  };
  return [
    solid(ring, [{ lines, weight: x => 0.04 + 0.18 * rise(X - 0.8, X + 2, x), plate: 0 }], 0.12),
    { shape: eye, hatch: [bent, outline(eye.rings, 0.11)] },
  ];
}

/** A rope that runs through the eye of the anchor and round its shank. */
function rope(): Figure[] {
  const knot = layRope({ at: [X, 77], radius: 23, reach: 11, turns: 2, bights: 7, thickness: 2.2 });
  return [strokes(knot.edges, 0.09, 1), strokes(knot.strands, 0.07, 1)];
}

/** An anchor within an endless rope. */
export function anchor(): readonly Figure[] {
  const fade = fadeOut([2, 26, 86, 116], 16);
  const rows = Array.from({ length: 110 }, (_, i) =>
    Array.from({ length: 90 }, (_, k): Spot => [k - 1, 22 + i * 0.9 + 4 * noise(k * 0.04 + 2, i * 0.045)]),
  );
  const weight = (x: number, y: number): number => fade(x, y) * 0.1 * rise(0.4, 0.75, noise(x * 0.05, y * 0.06 + 4));
  return [...stock(), ...shank(), arms(), ...rope(), { shape: null, hatch: [{ lines: rows, weight, plate: 1 }] }];
}
