import { mix } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import type { Mesh } from './mesh.ts';
import { unit } from './vector.ts';
import type { Triple } from './volumes.ts';

/** Half width and height of a lens in mm, and how square it is. */
const LENS = { x: 24.5, y: 18, square: 3.2 };
const AROUND = 10;

/** Spectacles of dark horn: two rims, a bridge and the arms to the ears. */
export function makeGlasses(shape: FaceShape): readonly Mesh[] {
  const front = shape.ballZ + 25;
  const middle = shape.eyeX + 2;
  return [-1, 1].flatMap(side => [
    tube(rim(side * middle, front), 1.25),
    tube(arm(side, middle, front, shape), 1.6),
    tube(bridge(side, middle, front), 1.4),
  ]);
}

function rim(middle: number, front: number): readonly Triple[] {
  return Array.from({ length: 97 }, (_, i) => {
    const turn = (2 * Math.PI * i) / 96;
    const c = Math.cos(turn);
    const s = Math.sin(turn);
    const x = middle + LENS.x * Math.sign(c) * Math.abs(c) ** (2 / LENS.square);
    return [x, -3 + LENS.y * Math.sign(s) * Math.abs(s) ** (2 / LENS.square), bow(x, front)];
  });
}

/** Frames curve around the face. */
function bow(x: number, front: number): number {
  return front - 0.0028 * x * x;
}

function bridge(side: number, middle: number, front: number): readonly Triple[] {
  const from = middle - LENS.x;
  return Array.from({ length: 12 }, (_, i) => {
    const x = side * from * (1 - i / 11);
    return [x, 2.5 + 2 * (i / 11), bow(x, front) + 1.2 * (i / 11)];
  });
}

function arm(side: number, middle: number, front: number, shape: FaceShape): readonly Triple[] {
  const from = middle + LENS.x;
  return Array.from({ length: 30 }, (_, i) => {
    const t = i / 29;
    const x = mix(from, shape.cheekHalf + 3, Math.min(1, 1.5 * t) ** 0.7);
    return [side * x, mix(7, 11, t), mix(bow(from, front), -8, t)];
  });
}

function tube(path: readonly Triple[], radius: number): Mesh {
  const rest = new Float32Array(3 * AROUND * path.length);
  path.forEach((place, row) => {
    const before = path[Math.max(0, row - 1)]!;
    const after = path[Math.min(path.length - 1, row + 1)]!;
    const along = unit([after[0] - before[0], after[1] - before[1], after[2] - before[2]]);
    const level = Math.abs(along[2]) > 0.7;
    const a: Triple = level ? [1, 0, 0] : unit([-along[1], along[0], 0]);
    const b: Triple = level ? [0, 1, 0] : [0, 0, 1];
    for (let k = 0; k < AROUND; k++) {
      const turn = (2 * Math.PI * k) / AROUND;
      const c = radius * Math.cos(turn);
      const s = radius * Math.sin(turn);
      const at = 3 * (row * AROUND + k);
      for (let axis = 0; axis < 3; axis++) rest[at + axis] = place[axis]! + a[axis]! * c + b[axis]! * s;
    }
  });
  return { columns: AROUND, rows: path.length, wraps: true, rest, posed: rest, stuff: 'frame', twoSided: true };
}
