import { bell, ramp } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import { lipLinesAt, mouthWidth, mouthY } from './lipLines.ts';
import type { Relief } from './relief.ts';

/** Lips, the groove above them, the hollow under them and the corners. */
export function sculptMouth(shape: FaceShape): Relief {
  const middle = mouthY(shape);
  const half = mouthWidth(shape);
  const { noseBaseY, chinY } = shape;
  const hollowY = middle - shape.lowerLip - 4.5;
  return (x, y, z) => {
    const side = Math.abs(x);
    if (y > noseBaseY + 4 || y < chinY - 10 || side > half + 35) return z;
    const { line, upper, lower, share } = lipLinesAt(shape, x);
    let out = z;
    const body = (1 - share ** 2.2) * (side < half ? 1 : 0);
    if (side < half) {
      const up = (y - line) / Math.max(0.6, upper - line);
      const down = (line - y) / Math.max(0.6, line - lower);
      if (y >= line) out += body * lipSwell(up, 0.62) * 0.52 * shape.upperLip * ramp(0, 5, upper - line);
      else out += body * lipSwell(down, 0.5) * 0.5 * shape.lowerLip;
      out -= 2.2 * bell(y - line, 1.2) * (0.35 + 0.65 * body);
    }
    out -= 1.1 * bell(side - half - 0.4, 3.2) * bell(y - line, 3);
    const philtrum = ramp(noseBaseY + 1, noseBaseY - 3, y) * ramp(upper - 1, upper + 2.5, y);
    out += philtrum * (0.5 * bell(side - 5, 2.4) - 0.9 * bell(x, 3.2));
    out -= 3.4 * bell(y - hollowY, 4.6) * bell(x, half * 0.75);
    out += 1.6 * bell(y - chinY - 15, 8) * bell(x, 12);
    out -= 1.6 * shape.cleft * bell(x, 1.9) * bell(y - chinY - 12, 7);
    return out;
  };
}

/** The profile of a lip from the line between them (0) over its crest to the border (1) and a little beyond. */
function lipSwell(at: number, crest: number): number {
  if (at < crest) return (at / crest) * (2 - at / crest);
  return bell(at - crest, 0.62);
}
