import type { Dice } from '../units/dice.ts';
import { mix, ramp } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import { hairColour } from './hairColour.ts';
import type { Person } from './person.ts';
import type { Shot } from './shot.ts';
import type { Strand } from './strand.ts';

/** Places a point of the face, given across and up, on its surface. */
export type Surface = (x: number, y: number) => number;

/** Height of a brow's spine in mm over `s`, 0 at the nose and 1 at the temple. */
function browSpine(shape: FaceShape, s: number): number {
  const rise = shape.browArch * Math.sin((Math.PI / 2) * Math.min(1, s / 0.64) ** 1.1);
  return (
    shape.browY -
    2.4 +
    rise +
    (shape.browTilt + 0.95) * 2.6 * (s - 0.45) -
    3.6 * ramp(0.62, 1.05, s) * (1 - 0.25 * shape.browTilt)
  );
}

/** Both brows hair by hair: upright near the nose, lying outwards along the arch, tapering to the temple. */
export function growBrows(
  person: Person,
  shape: FaceShape,
  shot: Shot,
  surface: Surface,
  dice: Dice,
): readonly Strand[] {
  const { density } = person.identity.brows;
  const count = Math.round(mix(220, 560, density));
  const from = shape.eyeX - 19;
  const strands: Strand[] = [];
  for (const side of [-1, 1]) {
    for (let i = 0; i < count; i++) {
      const s = dice.next() ** 1.1;
      const thick = shape.browThick * mix(0.8, 1, ramp(0, 0.2, s)) * mix(1, 0.42, ramp(0.45, 1, s));
      const across = dice.next() + dice.next() - 1;
      const x = from + s * shape.browHalf * 2.05;
      const y = browSpine(shape, s) + across * thick * 0.9;
      const upright = mix(1.05, 0.32, ramp(0, 0.3, s)) - 0.85 * ramp(0.3, 1, s) - across * 0.4 * ramp(0.05, 0.4, s);
      const angle = upright + (dice.next() - 0.5) * 0.42;
      const length = mix(5, 8, dice.next()) * mix(1, 0.72, s) * (1 + 0.18 * shape.male);
      const points = new Float32Array(15);
      for (let k = 0; k < 5; k++) {
        const t = k / 4;
        const bend = angle - 0.35 * t;
        const px = x + Math.cos(bend) * length * t;
        const py = y + Math.sin(bend) * length * t;
        points.set([side * px, py, surface(side * px, py) + 0.35 + 0.9 * Math.sin(Math.PI * t)], 3 * k);
      }
      const faint = Math.abs(across) > 0.55 || s < 0.08 || s > 0.85 ? 0.42 : 0.75;
      strands.push({
        points,
        width: mix(0.2, 0.3, density) * mix(0.8, 1.15, dice.next()),
        colour: browColour(person, shot, dice),
        layer: 0.8,
        cover: [faint, 0.2],
        shine: 0.12,
        castsShadow: false,
      });
    }
  }
  return strands;
}

function browColour(person: Person, shot: Shot, dice: Dice) {
  const { hair } = person.identity;
  return hairColour({ ...hair, dark: Math.min(1, hair.dark * 0.8 + 0.2) }, shot.hair.grey * 0.45, dice);
}
