import { makeDice } from '../units/dice.ts';
import { growBrows } from './brows.ts';
import { type PosedStrand, poseStrand } from './drawStrands.ts';
import { makeEar } from './ears.ts';
import { type FaceShape, shapeFace } from './faceShape.ts';
import { frontSurface } from './frontSurface.ts';
import { dress, isHidden } from './garments.ts';
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

/** The person in place before the camera, in pose and light, whatever the frame: all surfaces and all hairs. */
export type Sitter = {
  readonly shape: FaceShape;
  readonly scalp: Scalp;
  readonly lights: readonly LightSample[];
  readonly meshes: readonly Mesh[];
  /** Brows, lashes and beard, and the hair of the head. */
  readonly faceHair: readonly PosedStrand[];
  readonly hair: readonly PosedStrand[];
};

/** `fineness` up to 1: in how much detail surfaces and hair are made. */
export function seat(person: Person, shot: Shot, fineness: number): Sitter {
  const { identity, seed } = person;
  const shape = shapeFace(identity, shot);
  const pose = makePose(identity, shape, shot);
  const head = makeHead(shape, fineness);
  const meshes = surfaces(head, person, shape, shot, fineness).map(mesh => poseMesh(mesh, pose));
  const scalp = makeScalp(person, shape, shot);
  const lights = lightSamples(shot.lighting);
  const distance = formSkull(shape);
  const plan = planStyle(shape, shot.hair);
  const knot = knotBody(shape);
  const hairBody: Distance =
    shot.hair.style === 'bun' ? (x, y, z) => Math.min(distance(x, y, z), knot(x, y, z)) : distance;
  const place = (strand: Strand) => poseStrand(strand, { pose, distance: hairBody, lights });
  const grown = growHair(head, scalp, { distance, plan, person, shot, fineness }, makeDice(seed + 1));
  const hair = [...grown, ...growKnot(person, shape, shot, makeDice(seed + 5))].map(place);
  const faceHair = growFaceHair(head, person, shape, shot).map(place);
  return { shape, scalp, lights, meshes, faceHair, hair };
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
