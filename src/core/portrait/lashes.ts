import type { Dice } from '../units/dice.ts';
import { mix } from './curve.ts';
import { eyelidsAt } from './eyelids.ts';
import type { FaceShape } from './faceShape.ts';
import type { Shot } from './shot.ts';
import type { Strand } from './strand.ts';

/** Lashes of both eyes: a curved fringe above, a thin one below. */
export function growLashes(shape: FaceShape, shot: Shot, dice: Dice): readonly Strand[] {
  const strands: Strand[] = [];
  const bold = (shape.male === 1 ? 0.55 : 0.9) + 0.45 * shot.makeup;
  for (const side of [-1, 1]) {
    for (let i = 0; i < 95; i++) {
      const upper = i < 62;
      const t = mix(-0.8, 0.97, dice.next());
      const lids = eyelidsAt(shape, t);
      const x = shape.eyeX + t * shape.eyeHalf;
      const y = upper ? lids.upper + 0.1 : lids.lower - 1;
      const length = upper
        ? mix(3.4, 6, dice.next()) * (0.8 + 0.35 * Math.max(0, t)) * bold
        : mix(1.6, 2.8, dice.next());
      const fan = 0.75 * t + (dice.next() - 0.5) * 0.35;
      const points = new Float32Array(15);
      for (let k = 0; k < 5; k++) {
        const s = k / 4;
        const rise = upper ? length * (0.62 * s * s - 0.14 * s) : -length * 0.8 * s;
        const z = shape.ballZ + 13 - 0.014 * (t * shape.eyeHalf) ** 2 + length * 0.75 * s;
        points.set([side * (x + fan * length * s * 0.8), y + rise, z], 3 * k);
      }
      strands.push({
        points,
        width: (upper ? 0.19 : 0.13) * (0.7 + 0.5 * bold),
        colour: [0.012, 0.009, 0.008],
        layer: 0.8,
        cover: upper ? [0.75, 0.2] : [0.3, 0.1],
        shine: 0,
        castsShadow: false,
      });
    }
  }
  return strands;
}
