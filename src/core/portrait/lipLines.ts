import { bell } from './curve.ts';
import type { FaceShape } from './faceShape.ts';

/** Heights in mm of the line between the lips and of the two borders of the red, at a distance from the midline. */
export type LipLines = {
  readonly line: number;
  readonly upper: number;
  readonly lower: number;
  readonly share: number;
};

/** No border of any lips lies further than this from `mouthY`, in mm. */
export const LIPS_WITHIN = 22;

export function mouthY(shape: FaceShape): number {
  return shape.noseBaseY - (shape.chinSpan + shape.noseBaseY) * shape.mouthShare;
}

export function mouthWidth(shape: FaceShape): number {
  return shape.mouthHalf * (1 + 0.12 * shape.smile);
}

export function lipLinesAt(shape: FaceShape, x: number): LipLines {
  const half = mouthWidth(shape);
  const s = Math.min(1, Math.abs(x) / half);
  const lift = (0.9 * shape.corners - 0.1 + 3.4 * shape.smile) * s * s;
  const line = mouthY(shape) - 0.7 * shape.bow * bell(x, 4.5) + 0.5 * bell(Math.abs(x) - 11, 6) + lift;
  const thin = 1 - 0.22 * shape.smile;
  const upper = shape.upperLip * thin * (1 - s ** 1.35) ** 0.9 * (0.93 + 0.3 * s) - 1.25 * shape.bow * bell(x, 3.6);
  const lower = shape.lowerLip * thin * (1 - s ** 2.3) ** 0.95;
  return { line, upper: line + Math.max(0, upper), lower: line - lower, share: s };
}
