import { makeDice } from '../units/dice.ts';
import { growBrows } from './brows.ts';
import { aimCamera, type Camera } from './camera.ts';
import { type SeenStrand, seeStrand, traceStrand } from './drawStrands.ts';
import { makeEar } from './ears.ts';
import { type FaceShape, shapeFace } from './faceShape.ts';
import { frontSurface } from './frontSurface.ts';
import { dress, isHidden } from './garments.ts';
import { drawMesh, type GBuffer, makeGBuffer, NOTHING } from './gBuffer.ts';
import { makeGlasses } from './glasses.ts';
import { growBeard } from './growBeard.ts';
import { growHair } from './growHair.ts';
import { growKnot, knotBody } from './growKnot.ts';
import { planStyle } from './hairStyles.ts';
import { HEAD_END, makeHead, makeNeck } from './headSurface.ts';
import { growLashes } from './lashes.ts';
import { type LightSample, lightSamples } from './lights.ts';
import type { Mesh } from './mesh.ts';
import type { Person } from './person.ts';
import { makePose, poseMesh } from './pose.ts';
import { makeScalp, type Scalp } from './scalp.ts';
import type { Shot } from './shot.ts';
import { formSkull } from './skull.ts';
import type { Strand } from './strand.ts';
import type { Distance } from './volumes.ts';

/** Everything before light and paint: surfaces as the camera sees them, and all hairs. */
export type Scene = HairCover & {
  readonly shape: FaceShape;
  readonly camera: Camera;
  readonly scalp: Scalp;
  readonly lights: readonly LightSample[];
  readonly buffer: GBuffer;
  /** Brows, lashes and beard, and the hair of the head. */
  readonly faceHair: readonly SeenStrand[];
  readonly hair: readonly SeenStrand[];
};

/** Pixels per mm from which on surfaces and hair are made in full detail. */
const FULL_DETAIL = 2.2;

export function setScene(person: Person, shot: Shot, width: number, height: number): Scene {
  const { identity, seed } = person;
  const shape = shapeFace(identity, shot);
  const camera = aimCamera(shape, shot.framing, width, height);
  const pose = makePose(identity, shape, shot);
  const fineness = Math.min(1, camera.pixelsPerMm / FULL_DETAIL);
  const head = makeHead(shape, fineness);
  const buffer = makeGBuffer(width, height);
  for (const mesh of surfaces(head, person, shape, shot, fineness)) {
    drawMesh(buffer, camera, poseMesh(mesh, pose));
  }
  const scalp = makeScalp(person, shape, shot);
  const lights = lightSamples(shot.lighting);
  const distance = formSkull(shape);
  const plan = planStyle(shape, shot.hair);
  const knot = knotBody(shape);
  const hairBody: Distance =
    shot.hair.style === 'bun' ? (x, y, z) => Math.min(distance(x, y, z), knot(x, y, z)) : distance;
  const see = (strand: Strand) => seeStrand(strand, { camera, pose, distance: hairBody, lights });
  const grown = growHair(head, scalp, { distance, plan, person, shot, fineness }, makeDice(seed + 1));
  const hair = [...grown, ...growKnot(person, shape, shot, makeDice(seed + 5))].map(see);
  const faceHair = growFaceHair(head, person, shape, shot).map(see);
  return { shape, camera, scalp, lights, buffer, ...coverHair(buffer, hair, camera), faceHair, hair };
}

function surfaces(
  head: Mesh,
  { identity, seed }: Person,
  shape: FaceShape,
  shot: Shot,
  fineness: number,
): readonly Mesh[] {
  const { kind } = shot.garment;
  const worn = shot.glasses ? makeGlasses(shape) : [];
  const face: Mesh = { ...head, isCut: (_, y) => y < shape.chinY - HEAD_END };
  const neck: Mesh = { ...makeNeck(shape, fineness), isCut: (x, y, z) => isHidden(shape, kind, x, y, z) };
  return [
    face,
    neck,
    makeEar(identity, shape, 1),
    makeEar(identity, shape, -1),
    ...worn,
    ...dress(shape, kind, seed, fineness),
  ];
}

function growFaceHair(head: Mesh, person: Person, shape: FaceShape, shot: Shot): readonly Strand[] {
  const surface = frontSurface(head);
  return [
    ...growBeard(head, person, shape, shot, makeDice(person.seed + 2)),
    ...growBrows(person, shape, shot, surface, makeDice(person.seed + 3)),
    ...growLashes(shape, shot, makeDice(person.seed + 4)),
  ];
}

/** Hairs in front of a pixel from which on they count as a surface that throws shadows. */
const THICK = 5;

type HairCover = {
  /** Surface depths, brought forward where hair is thick. */
  readonly occluders: Float32Array;
  /** How many hairs lie on each pixel. */
  readonly thickness: Uint16Array;
};

function coverHair(buffer: GBuffer, hair: readonly SeenStrand[], camera: Camera): HairCover {
  const { width, height, depth } = buffer;
  const nearest = new Float32Array(depth.length).fill(NOTHING);
  const thickness = new Uint16Array(depth.length);
  for (const seen of hair) {
    if (!seen.strand.castsShadow) continue;
    traceStrand(seen, camera, (x, y, z) => {
      if (x < 0 || y < 0 || x >= width || y >= height) return;
      const at = y * width + x;
      if (z < depth[at]! + 0.5) return;
      if (z > nearest[at]!) nearest[at] = z;
      thickness[at]!++;
    });
  }
  const occluders = depth.map((z, at) => (thickness[at]! < THICK ? z : Math.max(z, nearest[at]! - 1)));
  return { occluders, thickness };
}
