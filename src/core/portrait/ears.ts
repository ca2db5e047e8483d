import { bell, mix, ramp } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import type { Identity } from './identity.ts';
import type { Mesh } from './mesh.ts';

const COLUMNS = 120;
const ROWS = 60;

/** One ear (`side` 1 the person's left): a shell of rim, groove, inner ridge, bowl, front flap and lobe. */
export function makeEar(identity: Identity, shape: FaceShape, side: 1 | -1): Mesh {
  const { size, stand, lobe } = identity.ears;
  const scale = (0.9 + 0.05 * shape.male + 0.06 * shape.old) * (1 + 0.09 * size);
  const angle = ((24 + 9 * stand) * Math.PI) / 180;
  const rest = new Float32Array(3 * COLUMNS * ROWS);
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const turn = (2 * Math.PI * column) / COLUMNS;
      const [a, b, h] = earPoint(row / (ROWS - 1), turn, lobe);
      const tilted = a - 0.17 * b;
      const opened = angle * mix(0.5, 1, ramp(-30, 8, b));
      const at = 3 * (row * COLUMNS + column);
      rest[at] =
        side *
        (shape.cheekHalf + 1.5 - 4.5 * ramp(2, -26, b) + scale * (tilted * Math.sin(opened) + h * Math.cos(opened)));
      rest[at + 1] = -12 + scale * b;
      rest[at + 2] = -2 + scale * (h * Math.sin(opened) - tilted * Math.cos(opened));
    }
  }
  return { columns: COLUMNS, rows: ROWS, wraps: true, rest, posed: rest, stuff: 'ear', twoSided: true };
}

/** Along the ear backwards, up, and out of it, in mm; `ring` runs from the bowl (0) over the rim (0.8) behind it (1). */
function earPoint(ring: number, turn: number, lobe: number): readonly [number, number, number] {
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  const behind = ramp(0.8, 1, ring);
  const share = Math.min(1, ring / 0.8) * mix(1, 0.62, behind);
  const up = s > 0 ? 30 : 27 + 2.5 * lobe;
  const wide = (c > 0 ? 18 : 14) * (1 - 0.12 * ramp(0, -0.8, s)) * (1 + 0.12 * ramp(0, 1, s) * c);
  const a = 14 + share * wide * c;
  const b = share * up * s;
  const isLobe = ramp(-0.62, -0.9, s) * ramp(0.3, 0.7, share);
  const rim = ramp(-0.75, -0.35, s + 0.5 * c) * (1 - isLobe);
  let h =
    3.6 * rim * bell(share - 0.93, 0.1) + 3.4 * bell(share - 0.58, 0.13) * ramp(-0.5, 0.3, c) * (1 - 0.6 * isLobe);
  h -= 8.5 * bell(share, 0.42) + 1.6 * rim * bell(share - 0.78, 0.08);
  h += 5.5 * bell(a - 3, 4) * bell(b + 5, 6.5) + 2 * bell(a - 11, 5) * bell(b + 16, 4);
  h += 1.8 * isLobe;
  return [a, b, h - 9 * behind - 1.5 * ramp(0.97, 1, share) * (1 - behind)];
}
