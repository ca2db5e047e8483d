import type { Dice } from '../units/dice.ts';
import { mix } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import { hairColour } from './hairColour.ts';
import type { Person } from './person.ts';
import type { Shot } from './shot.ts';
import type { Strand } from './strand.ts';
import { add, cross, unit } from './vector.ts';
import { type Distance, ellipsoid, joinVolumes, type Triple } from './volumes.ts';

const RADIUS = 25;

/** Where the knot of a bun sits. */
function knotPlace(shape: FaceShape): Triple {
  return [0, shape.crownY + 13, -38];
}

export function knotBody(shape: FaceShape): Distance {
  return joinVolumes([ellipsoid(knotPlace(shape), [RADIUS + 5, RADIUS - 3, RADIUS], 1)]);
}

/** The knot of a bun: hair wound around a ball. */
export function growKnot(person: Person, shape: FaceShape, shot: Shot, dice: Dice): readonly Strand[] {
  if (shot.hair.style !== 'bun') return [];
  const [, y, z] = knotPlace(shape);
  return Array.from({ length: 2600 }, () => {
    const axis = unit([0.5 * (dice.next() - 0.5), 0.5 + 0.7 * dice.next(), 0.9 * (dice.next() - 0.5)]);
    const first = unit(cross(axis, [dice.next() - 0.5, dice.next() - 0.5, dice.next() - 0.5]));
    const second = cross(axis, first);
    const layer = Math.sqrt(dice.next());
    const size = mix(0.75, 1.02, layer) * (dice.next() < 0.03 ? 1.08 : 1);
    const lean = (dice.next() - 0.5) * 1.7;
    const points = new Float32Array(36);
    for (let k = 0; k < 12; k++) {
      const turn = (k / 11) * 2.4;
      const ring = add(add([0, 0, 0], first, Math.cos(turn)), second, Math.sin(turn));
      const [px, py, pz] = unit(add(ring, axis, lean));
      points.set([px * size * (RADIUS + 5), y + py * size * (RADIUS - 3), z + pz * size * RADIUS], 3 * k);
    }
    const colour = hairColour(person.identity.hair, shot.hair.grey, dice);
    return { points, width: 0.24, colour, layer, cover: [0.7, 0.5], shine: 0.8, castsShadow: true };
  });
}
