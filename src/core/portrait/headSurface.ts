import type { FaceShape } from './faceShape.ts';
import type { Mesh } from './mesh.ts';
import { sculptFace } from './sculptFace.ts';
import { formSkull } from './skull.ts';
import { columnSurface, spread, starSurface } from './starSurface.ts';

/** Head and neck at rest: directions are densest over the face, about 0.4 mm apart there. */
export function makeHead(shape: FaceShape, fineness: number): Mesh {
  const azimuths = spread(0, Math.PI, Math.round(330 * fineness), at => (at < 1 ? 1 : 0.3));
  const elevations = spread(-1.48, Math.PI / 2 - 0.001, Math.round(430 * fineness), at =>
    at > -0.95 && at < 0.45 ? 1 : 0.4,
  );
  const mesh = starSurface(formSkull(shape), { centre: [0, -15, 0], azimuths, elevations, reach: 300 }, 'skin');
  const relief = sculptFace(shape);
  const { rest } = mesh;
  for (let i = 0; i < rest.length; i += 3) rest[i + 2] = relief(rest[i]!, rest[i + 1]!, rest[i + 2]!);
  return mesh;
}

/** The neck at rest, from under the chin to below the collar; it agrees with the head where they overlap. */
export function makeNeck(shape: FaceShape, fineness: number): Mesh {
  const azimuths = spread(0, Math.PI, Math.round(150 * fineness), at => (at < 1.7 ? 1 : 0.3));
  const heights = spread(-205, shape.chinY - NECK_TOP, Math.round(120 * fineness), () => 1);
  return columnSurface(formSkull(shape), azimuths, heights, -20, 'skin');
}

/** Where the head's own surface ends and only the neck's goes on, in mm under the chin. */
export const HEAD_END = 17;
const NECK_TOP = 9;
