import type { FaceShape } from './faceShape.ts';
import type { Framing } from './shot.ts';

/** A camera on the z axis, far enough for a passport picture; places in mm to pixels, y downwards. */
export type Camera = {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMm: number;
  readonly x: number;
  readonly y: number;
};

const CAMERA_DISTANCE = 1600;
/** The plane of the face at which one millimetre is `pixelsPerMm` pixels. */
const FACE_PLANE = 70;

export function aimCamera(shape: FaceShape, framing: Framing, width: number, height: number): Camera {
  const crown = (shape.crownY * (CAMERA_DISTANCE - FACE_PLANE)) / CAMERA_DISTANCE;
  const chin = (shape.chinY * (CAMERA_DISTANCE - FACE_PLANE)) / (CAMERA_DISTANCE - shape.chinZ);
  const pixelsPerMm = (framing.head * height) / (crown - chin);
  return {
    width,
    height,
    pixelsPerMm,
    x: framing.x * width,
    y: framing.y * height + ((crown + chin) / 2) * pixelsPerMm,
  };
}

export function magnify(camera: Camera, z: number): number {
  return (camera.pixelsPerMm * (CAMERA_DISTANCE - FACE_PLANE)) / (CAMERA_DISTANCE - z);
}
