import type { FaceShape } from './faceShape.ts';
import { bone, ellipsoid, type Volume } from './volumes.ts';

/** The neck with its two slanting muscles and the larynx. */
export function neckVolumes(shape: FaceShape): readonly Volume[] {
  const { neckHalf, male } = shape;
  return [
    bone([0, -50, -14], [0, -300, -40], [neckHalf, neckHalf + 3], 14),
    bone([neckHalf - 8 + 2 * male, -40, -18], [14, -186, 2 + 5 * male], [9, 8], 26),
    ...(male === 1 ? [ellipsoid([0, -146, neckHalf - 31], [9, 20, 11], 10)] : []),
  ];
}

/** Shoulders and chest, `thick` mm outside the skin, for joining below a neck. */
export function bodyVolumes(shape: FaceShape, thick: number): readonly Volume[] {
  const wide = 10 * shape.male;
  return [
    ellipsoid([0, -341, -26], [126 + wide + thick, 162 + thick, 74 + thick], 30),
    ellipsoid([70, -231, -14], [62 + thick, 48 + thick, 42 + thick], 40),
    bone([60, -193, -42], [146 + wide, -221, -40], [22 + thick, 46 + thick], 36),
    bone([10, -114, -40], [118 + wide, -191, -44], [17 + thick, 27 + thick], 26),
  ];
}
