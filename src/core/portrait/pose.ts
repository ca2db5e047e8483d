import { bell, ramp } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import type { Identity } from './identity.ts';
import type { Mesh } from './mesh.ts';
import type { Shot } from './shot.ts';
import type { Triple } from './volumes.ts';

/** Moves a place at rest into the picture's pose. */
export type Pose = (x: number, y: number, z: number) => Triple;

const DEGREE = Math.PI / 180;
const PIVOT_Y = -70;
const PIVOT_Z = -10;

/** The unevenness of the person, then yaw, pitch and roll; the neck follows less the lower it is, the shoulders stay. */
export function makePose(identity: Identity, shape: FaceShape, shot: Shot): Pose {
  const { uneven } = identity;
  return (restX, restY, restZ) => {
    const front = ramp(20, 70, restZ);
    const side = restX < 0 ? -1 : 1;
    const x =
      restX +
      front * 1.5 * uneven.nose * bell(restY - shape.tipY, 20) * bell(restX, 22) +
      1.8 * uneven.jaw * bell(restY - shape.chinY - 8, 34) * ramp(-30, 60, restZ);
    const y =
      restY +
      front * side * 0.8 * uneven.eyes * bell(Math.abs(restX) - shape.eyeX, 22) * bell(restY - 8, 22) +
      front * 0.8 * uneven.mouth * (restX / 22) * bell(restX, 34) * bell(restY - shape.chinY - 45, 24);
    const follow = ramp(-210, -105, restY);
    return turn(x, y, restZ, shot.yaw * follow, shot.pitch * follow, shot.roll * follow);
  };
}

function turn(px: number, py: number, pz: number, yaw: number, pitch: number, roll: number): Triple {
  const y = py - PIVOT_Y;
  const z = pz - PIVOT_Z;
  const cp = Math.cos(pitch * DEGREE);
  const sp = Math.sin(pitch * DEGREE);
  const y1 = y * cp + z * sp;
  const z1 = z * cp - y * sp;
  const cy = Math.cos(yaw * DEGREE);
  const sy = Math.sin(yaw * DEGREE);
  const x2 = px * cy + z1 * sy;
  const z2 = z1 * cy - px * sy;
  const cr = Math.cos(roll * DEGREE);
  const sr = Math.sin(roll * DEGREE);
  return [x2 * cr - y1 * sr, x2 * sr + y1 * cr + PIVOT_Y, z2 + PIVOT_Z];
}

export function poseMesh(mesh: Mesh, pose: Pose): Mesh {
  const posed = new Float32Array(mesh.rest.length);
  for (let i = 0; i < posed.length; i += 3) {
    posed.set(pose(mesh.rest[i]!, mesh.rest[i + 1]!, mesh.rest[i + 2]!), i);
  }
  return { ...mesh, posed };
}
