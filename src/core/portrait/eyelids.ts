import { bell, mix } from './curve.ts';
import type { FaceShape } from './faceShape.ts';

/** The opening of an eye over `t`, from -1 at the inner corner to 1 at the outer; heights in mm above the pupils. */
export type Eyelids = { readonly upper: number; readonly lower: number; readonly crease: number };

/** Where along its eye a place lies: -1 the inner corner, 0 under the pupil, 1 the outer corner. */
export function alongEye(shape: FaceShape, x: number): number {
  return (Math.abs(x) - shape.eyeX) / shape.eyeHalf;
}

export function eyelidsAt(shape: FaceShape, t: number): Eyelids {
  const line = cornerLine(shape, t);
  const middle = cornerLine(shape, 0);
  const squint = 0.9 * shape.smile;
  const high = (shape.upperLid - middle) * arch(t, -0.04, 2.3, 0.8) - 0.5 * shape.droop * Math.max(0, t);
  const low = (shape.lowerLid + middle - squint) * arch(t, 0.1, 2.2, 0.95);
  const gap =
    mix(1.4, 5.2, shape.crease) * (0.55 + 0.45 * arch(t, 0.1, 2, 0.7)) + 1.2 * Math.max(0, t) * (1 - shape.fold);
  const inner = shape.fold * 1.9 * bell(t + 1, 0.3);
  const upper = line + Math.max(0, high - inner);
  return { upper, lower: line - low, crease: upper + gap * (1 - 0.6 * shape.fold * bell(t + 1, 0.5)) };
}

function cornerLine(shape: FaceShape, t: number): number {
  return mix(-1.6, 1 + 2 * shape.eyeTilt, (t + 1) / 2) + 0.6 * shape.fold * t;
}

function arch(t: number, peak: number, roundness: number, fullness: number): number {
  const s = Math.abs(t < peak ? (t - peak) / (1 + peak) : (t - peak) / (1 - peak));
  return s >= 1 ? 0 : (1 - s ** roundness) ** fullness;
}
