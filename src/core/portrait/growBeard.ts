import type { Dice } from '../units/dice.ts';
import { mix, ramp } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import { hairColour } from './hairColour.ts';
import type { Mesh } from './mesh.ts';
import { noise } from './noise.ts';
import { beardShare } from './paintSkin.ts';
import type { Person } from './person.ts';
import type { Shot } from './shot.ts';
import type { Strand } from './strand.ts';
import { add, unit } from './vector.ts';
import type { Triple } from './volumes.ts';

/** Beard or stubble from the places where the person grows one; `length` 0 leaves none. */
export function growBeard(head: Mesh, person: Person, shape: FaceShape, shot: Shot, dice: Dice): readonly Strand[] {
  const { length, density, grey } = shot.beard;
  if (length <= 0 || shape.male === 0) return [];
  const strands: Strand[] = [];
  const { columns, rows, rest } = head;
  const perCell = 0.11 * (length < 3 ? 1.6 : 4) * density;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns; column++) {
      const a = 3 * (row * columns + column);
      const place: Triple = [rest[a]!, rest[a + 1]!, rest[a + 2]!];
      if (place[2] < 2 || place[1] > 0) continue;
      const wide = Math.abs(rest[3 * (row * columns + ((column + 1) % columns))]! - place[0]) + 0.25;
      const patchy = 0.75 + 0.5 * noise(person.seed + 95, place[0] * 0.14, place[1] * 0.14);
      const share =
        beardShare(shape, place[0], place[1]) ** 1.4 *
        patchy *
        ramp(6, 24, place[2]) *
        (length < 3 ? 1 : trimmed(shape, place));
      if (dice.next() > share * perCell * wide * 3) continue;
      strands.push(growWhisker(place, shape, length, hairColour(person.identity.hair, grey, dice), dice));
    }
  }
  return strands;
}

/** A longer beard is trimmed above the neck, under chin and jaw. */
function trimmed(shape: FaceShape, [, y, z]: Triple): number {
  return ramp(shape.chinY - 16, shape.chinY - 4, y) * mix(ramp(22, 46, z), 1, ramp(-98, -80, y));
}

function growWhisker(place: Triple, shape: FaceShape, longest: number, colour: Triple, dice: Dice): Strand {
  const [x, y] = place;
  const length = longest * mix(0.6, 1.1, dice.next()) * (y > shape.noseBaseY - 22 && Math.abs(x) < 30 ? 0.75 : 1);
  const away = unit([x * 0.012, -0.18, 0.5]);
  const down = unit([x * 0.012 + (dice.next() - 0.5) * 0.9, -1, 0.15 + (dice.next() - 0.5) * 0.5]);
  const points = new Float32Array(15);
  let at = add(place, away, 0.25);
  points.set(at, 0);
  for (let k = 1; k < 5; k++) {
    at = add(at, add(add([0, 0, 0], away, 0.75 - 0.15 * k), down, 0.35 + 0.17 * k), length / 4.6);
    points.set(at, 3 * k);
  }
  const fine = longest < 3;
  return {
    points,
    width: fine ? 0.17 : 0.25,
    colour,
    layer: 0.75,
    cover: fine ? [0.5, 0.3] : [0.9, 0.55],
    shine: 0.12,
    castsShadow: false,
  };
}
