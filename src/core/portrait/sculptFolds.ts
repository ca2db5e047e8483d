import { bell, ramp } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import { mouthWidth, mouthY } from './lipLines.ts';
import type { Relief } from './relief.ts';

/** Cheeks and the folds that smiling and the years put between them and the mouth. */
export function sculptFolds(shape: FaceShape): Relief {
  const { old, smile, fullness, noseHalf, noseBaseY, chinY } = shape;
  const mouth = mouthY(shape);
  const half = mouthWidth(shape);
  const fold = 0.35 + 2 * old + 0.9 * smile + 0.25 * Math.max(0, fullness);
  return (x, y, z) => {
    const side = Math.abs(x);
    if (y > 10 || y < chinY - 25 || z < 0) return z;
    const down = (noseBaseY + 9 - y) / (noseBaseY + 9 - mouth + 6);
    const foldX = noseHalf + 1.5 + (half + 7 - noseHalf) * Math.max(0, down) ** 1.25;
    const along = ramp(-0.1, 0.25, down) * ramp(1.5, 0.85, down);
    const off = side - foldX;
    let out = z - fold * along * bell(off, 2.4) + 0.55 * fold * along * bell(off - 7, 6);
    const below = (mouth - 3 - y) / 22;
    const lineX = half + 3 + 5 * below;
    out -= 1.5 * Math.max(0, old - 0.25) * ramp(0, 0.3, below) * ramp(1.2, 0.7, below) * bell(side - lineX, 2.2);
    out += 2.2 * Math.max(0, old - 0.3) * bell(side - 39, 9) * bell(y - chinY - 24, 10);
    out -= (1.6 - 2 * fullness) * bell(side - 47, 11) * bell(y + 58, 17);
    out += smile * 2.2 * bell(side - half - 15, 11) * bell(y - mouth - 17, 12);
    return out;
  };
}
