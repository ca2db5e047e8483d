import { between, type Spot } from '../../press/art/polar.ts';
import type { Dice } from '../../units/dice.ts';
import type { Box } from '../../units/shape.ts';
import type { Parameters } from '../deed.ts';
import { makeNoise } from '../materials/noise.ts';
import type { Ring } from '../materials/ring.ts';
import { numberOf, textOf } from '../parameters.ts';

/** Corners of what is printed over, as shares of the portrait's width and height; portraits stand alike in their frames. */
const OUTLINES = {
  hair: [
    [0.12, 0.52],
    [0.08, 0.3],
    [0.14, 0.13],
    [0.28, 0.04],
    [0.5, 0.01],
    [0.72, 0.04],
    [0.86, 0.13],
    [0.92, 0.3],
    [0.88, 0.52],
    [0.79, 0.5],
    [0.79, 0.4],
    [0.72, 0.37],
    [0.5, 0.375],
    [0.28, 0.37],
    [0.21, 0.4],
    [0.21, 0.5],
  ],
  brows: [
    [0.22, 0.38],
    [0.36, 0.36],
    [0.5, 0.38],
    [0.64, 0.36],
    [0.78, 0.38],
    [0.78, 0.435],
    [0.63, 0.428],
    [0.5, 0.44],
    [0.37, 0.428],
    [0.22, 0.435],
  ],
  beard: [
    [0.2, 0.5],
    [0.28, 0.52],
    [0.31, 0.62],
    [0.4, 0.61],
    [0.5, 0.615],
    [0.6, 0.61],
    [0.69, 0.62],
    [0.72, 0.52],
    [0.8, 0.5],
    [0.79, 0.66],
    [0.74, 0.78],
    [0.62, 0.86],
    [0.5, 0.88],
    [0.38, 0.86],
    [0.26, 0.78],
    [0.21, 0.66],
  ],
  jaw: [
    [0.2, 0.6],
    [0.27, 0.6],
    [0.31, 0.69],
    [0.4, 0.765],
    [0.5, 0.785],
    [0.6, 0.765],
    [0.69, 0.69],
    [0.73, 0.6],
    [0.8, 0.6],
    [0.78, 0.69],
    [0.71, 0.78],
    [0.61, 0.85],
    [0.5, 0.87],
    [0.39, 0.85],
    [0.29, 0.78],
    [0.22, 0.69],
  ],
} as const satisfies Readonly<Record<string, Ring>>;
export type FacePart = keyof typeof OUTLINES;
export const FACE_PARTS = Object.keys(OUTLINES) as readonly FacePart[];

/** mm between the places at which the outline wavers. */
const STEP = 0.9;

/** Every corner cut at a quarter of its sides (G. Chaikin's curve). */
function cutCorners(ring: Ring): Ring {
  return ring.flatMap((spot, i): Ring => {
    const next = ring[(i + 1) % ring.length]!;
    return [between(spot, next, 0.25), between(spot, next, 0.75)];
  });
}

/** What of the portrait was printed over: the first thing the dice are rolled for. `spread`: mm that the patch strays from the part of the face. */
export function overprintPatch(portrait: Box, parameters: Parameters, dice: Dice): Ring {
  const drawn: Ring = OUTLINES[textOf(parameters, 'part') as FacePart].map(([u, v]) => [
    portrait.x + u * portrait.width,
    portrait.y + v * portrait.height,
  ]);
  const corners = cutCorners(cutCorners(drawn));
  const spread = numberOf(parameters, 'spread');
  const [right, down] = [makeNoise(dice, 3.2, 3), makeNoise(dice, 3.2, 3)];
  return corners.flatMap(([x, y], i): Ring => {
    const [nextX, nextY] = corners[(i + 1) % corners.length]!;
    const count = Math.max(1, Math.round(Math.sqrt((nextX - x) ** 2 + (nextY - y) ** 2) / STEP));
    return Array.from({ length: count }, (_, k): Spot => {
      const [u, v] = [x + ((nextX - x) * k) / count, y + ((nextY - y) * k) / count];
      return [u + 2.6 * spread * (right(u, v) - 0.5), v + 2.6 * spread * (down(u, v) - 0.5)];
    });
  });
}
