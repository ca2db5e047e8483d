import type { Dice } from '../units/dice.ts';
import { clamp, mix } from './curve.ts';
import { hairColour } from './hairColour.ts';
import type { StylePlan } from './hairStyles.ts';
import type { Mesh } from './mesh.ts';
import { noise } from './noise.ts';
import type { Person } from './person.ts';
import type { Scalp } from './scalp.ts';
import type { Shot } from './shot.ts';
import type { Strand } from './strand.ts';
import { add, cross, dot, unit } from './vector.ts';
import type { Distance, Triple } from './volumes.ts';

type Field = {
  readonly distance: Distance;
  readonly plan: StylePlan;
  readonly person: Person;
  readonly shot: Shot;
  readonly fineness: number;
};

/** Hair from every part of the scalp that the camera may see, grown along the style's combing. */
export function growHair(head: Mesh, scalp: Scalp, field: Field, dice: Dice): readonly Strand[] {
  const strands: Strand[] = [];
  const { columns, rows, rest } = head;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns; column++) {
      const a = 3 * (row * columns + column);
      const place: Triple = [rest[a]!, rest[a + 1]!, rest[a + 2]!];
      if (place[1] < -70 || place[2] < -96) continue;
      const density = scalp(...place);
      if (density <= 0.04) continue;
      const area = cellArea(rest, a, 3 * (row * columns + ((column + 1) % columns)), a + 3 * columns);
      let wanted = area * field.plan.perMm2 * field.fineness ** 2 * density + dice.next();
      for (; wanted >= 1; wanted--) {
        const root = add(place, [dice.next() - 0.5, dice.next() - 0.5, dice.next() - 0.5], Math.sqrt(area));
        strands.push(growStrand(field, root, density, dice));
      }
    }
  }
  return strands;
}

function cellArea(rest: Float32Array, a: number, b: number, c: number): number {
  const u: Triple = [rest[b]! - rest[a]!, rest[b + 1]! - rest[a + 1]!, rest[b + 2]! - rest[a + 2]!];
  const v: Triple = [rest[c]! - rest[a]!, rest[c + 1]! - rest[a + 1]!, rest[c + 2]! - rest[a + 2]!];
  const n = cross(u, v);
  return Math.sqrt(dot(n, n));
}

function growStrand(field: Field, root: Triple, density: number, dice: Dice): Strand {
  const { plan, person, shot } = field;
  const stray = dice.next() < 0.025;
  const layer = stray ? 1 : Math.sqrt(dice.next());
  const young = density < 0.6;
  const whole = plan.length(root) * mix(0.75, 1.1, dice.next());
  const length = young ? Math.min(whole, mix(5, 16, dice.next()) + 60 * Math.max(0, density - 0.35)) : whole;
  const rise = plan.rise(root) * (young ? mix(0.3, 1, density) : 1);
  const height = stray ? rise * mix(1, 1.25, dice.next()) + 1 : rise * mix(0.12, 1, layer);
  const [radius, turns] = plan.curl;
  const path = growPath(field, root, length, height, stray, dice);
  const points = turns > 0.05 ? refinePath(path, 4) : path;
  if (radius > 0) curlPath(points, root, radius * Math.min(1, density * 1.4), turns, length, person, dice);
  return {
    points,
    width: ((young ? 0.16 : 0.24) / field.fineness) * mix(0.8, 1.2, dice.next()),
    colour: lockColour(field, root, hairColour(person.identity.hair, shot.hair.grey, dice)),
    layer,
    cover: [young ? 0.5 : 0.85, stray ? 0.25 : 0.45],
    shine: plan.shine * (young ? 0.25 : 1),
    castsShadow: !stray && !young,
  };
}

/** Locks differ in lightness from their neighbours. */
function lockColour({ person }: Field, [x, y, z]: Triple, [r, g, b]: Triple): Triple {
  const value =
    1 +
    0.3 * noise(person.seed + 220, x * 0.16, y * 0.16, z * 0.1) +
    0.16 * noise(person.seed + 221, x * 0.5, y * 0.5, z * 0.3);
  return [r * value, g * value, b * value];
}

function growPath(
  field: Field,
  root: Triple,
  length: number,
  height: number,
  stray: boolean,
  dice: Dice,
): Float32Array {
  const { plan, distance, person } = field;
  const steps = Math.round(clamp(length / 7, 5, 26));
  const stride = length / steps;
  const points = new Float32Array(3 * (steps + 1));
  const lock = (k: number) => noise(person.seed + 200 + k, root[0] * 0.13, root[1] * 0.13, root[2] * 0.13);
  const own = plan.spread * (stray ? 1.8 : 0.55);
  const sway: Triple = [
    plan.spread * lock(0) + own * (dice.next() - 0.5),
    plan.spread * lock(1) + own * (dice.next() - 0.5),
    plan.spread * lock(2) + own * (dice.next() - 0.5),
  ];
  let place = root;
  points.set(place, 0);
  for (let k = 1; k <= steps; k++) {
    const along = k / steps;
    const out = outward(distance, place);
    const gap = distance(...place);
    const combed = add(unit(plan.comb(root, place)), sway);
    const flat = unit(add(combed, out, -dot(combed, out)));
    const lift = clamp((height - gap) / (stride * 1.4), -0.7, mix(0.25, 2.2, plan.upright));
    const free = plan.fall * along;
    const step = unit(
      add(add(flat, out, gap < height * 0.4 ? Math.max(lift, 0.3) : lift * (1 - free)), [0, -1, 0], free),
    );
    place = add(place, step, stride);
    const inside = 0.8 - distance(...place);
    if (inside > 0) place = add(place, out, inside);
    points.set(place, 3 * k);
  }
  return points;
}

function outward(distance: Distance, [x, y, z]: Triple): Triple {
  const d = distance(x, y, z);
  return unit([distance(x + 0.5, y, z) - d, distance(x, y + 0.5, z) - d, distance(x, y, z + 0.5) - d]);
}

/** The same path with `times` as many pieces. */
function refinePath(points: Float32Array, times: number): Float32Array {
  const pieces = points.length / 3 - 1;
  return Float32Array.from({ length: 3 * (pieces * times + 1) }, (_, i) => {
    const k = Math.floor(i / 3);
    const piece = Math.min(pieces - 1, Math.floor(k / times));
    const axis = i % 3;
    return mix(points[3 * piece + axis]!, points[3 * piece + 3 + axis]!, k / times - piece);
  });
}

/** Winds a path around itself; neighbours wind alike, so that locks form. */
function curlPath(
  points: Float32Array,
  root: Triple,
  radius: number,
  turns: number,
  length: number,
  person: Person,
  dice: Dice,
): void {
  const count = points.length / 3;
  const phase = 5 * noise(person.seed + 210, root[0] * 0.07, root[1] * 0.07, root[2] * 0.07) + 1.6 * dice.next();
  const size = radius * mix(0.7, 1.3, dice.next());
  for (let k = 1; k < count; k++) {
    const angle = phase + 2 * Math.PI * turns * length * (k / (count - 1));
    const grow = size * Math.min(1, (2 * k) / count);
    points[3 * k]! += grow * Math.cos(angle);
    points[3 * k + 1]! += 0.5 * grow * Math.sin(angle * 1.1 + 1);
    points[3 * k + 2]! += grow * Math.sin(angle);
  }
}
