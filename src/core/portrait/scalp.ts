import { curveThrough, mix, ramp } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import { noise } from './noise.ts';
import type { Person } from './person.ts';
import type { Shot } from './shot.ts';

/** How densely hair grows at a place of the head at rest, 0 to 1; the edge is soft and uneven, never a line. */
export type Scalp = (x: number, y: number, z: number) => number;

export function makeScalp(person: Person, shape: FaceShape, shot: Shot): Scalp {
  const { line, temples } = person.identity.hair;
  const { loss } = shot.hair;
  const top = 68 + 4 * line + shape.crownY - 108 + 10 * Math.min(loss, 0.5);
  const bay = 5 * temples * (0.5 + 0.5 * shape.male) + 4 * loss;
  const front = curveThrough([
    [0, top - 0.6],
    [14, top],
    [26, top - 1 + 0.8 * bay],
    [38, top - 6 + 1.2 * bay],
    [48, top - 19 + 0.8 * bay],
    [56, top - 38],
    [62, top - 60],
  ]);
  const side = curveThrough([
    [-26, 8],
    [-12, 14],
    [8, 20],
    [20, 30],
    [34, 38],
    [60, 40],
  ]);
  const back = 5 * (1 - shape.male);
  const burn = 15 * (1 - shape.male);
  const low = curveThrough([
    [-90, -62],
    [-62, -58],
    [-40, -38],
    [-22, -6],
    [-4, 12],
    [2, -14 + burn],
    [10, -25 + burn],
    [24, -16 + burn],
  ]);
  return (x, y, z) => {
    const far = Math.abs(x);
    const wander =
      1.9 * noise(person.seed + 90, x * 0.09, y * 0.09, z * 0.09) + 0.6 * noise(person.seed + 91, x * 0.4, y * 0.4);
    const above = y - front(far) + wander;
    const behind = Math.min(0.7 * (side(y) - back * ramp(0, 25, y) - z), 0.6 * (y - low(z))) + wander;
    const inside = Math.max(above, behind);
    const edge = ramp(-2.5, 10, inside) ** 1.25;
    if (loss === 0) return edge;
    const bald = ramp(
      shape.crownY - 66,
      shape.crownY - 40,
      y + 0.12 * z + 4 * noise(person.seed + 92, x * 0.05, z * 0.05),
    );
    return edge * mix(1, 1 - 0.985 * bald, Math.min(1, loss * 1.15));
  };
}
