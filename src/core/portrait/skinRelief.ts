import { bell, ramp } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import type { GBuffer } from './gBuffer.ts';
import { LIPS_WITHIN, lipLinesAt, mouthY } from './lipLines.ts';
import { STUFFS } from './mesh.ts';
import { noise, roughness } from './noise.ts';

/** Tilts the normals of skin by its fine relief: pores, unevenness, lines of age, furrows of the lips. */
export function roughenSkin(buffer: GBuffer, shape: FaceShape, seed: number, texture: number): void {
  const { rest, normal, stuff, depth } = buffer;
  const skin = STUFFS.indexOf('skin');
  const step = 0.35;
  for (let at = 0; at < depth.length; at++) {
    if (stuff[at] !== skin) continue;
    const x = rest[3 * at]!;
    const y = rest[3 * at + 1]!;
    const z = rest[3 * at + 2]!;
    const here = relief(shape, seed, texture, x, y, z);
    const dx = (relief(shape, seed, texture, x + step, y, z) - here) / step;
    const dy = (relief(shape, seed, texture, x, y + step, z) - here) / step;
    const nx = normal[3 * at]! - dx;
    const ny = normal[3 * at + 1]! - dy;
    const nz = normal[3 * at + 2]!;
    const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
    normal[3 * at] = nx / length;
    normal[3 * at + 1] = ny / length;
    normal[3 * at + 2] = nz / length;
  }
}

/** Height of the fine relief in mm. */
function relief(shape: FaceShape, seed: number, texture: number, x: number, y: number, z: number): number {
  const pores = noise(seed, x * 1.1, y * 1.1, z * 0.7) * 0.045 * (0.5 + texture);
  const lumps = roughness(seed + 5, x * 0.13, y * 0.13, z * 0.13, 3) * 0.22 * (0.4 + texture);
  return pores + lumps + lipFurrows(shape, seed, x, y, z) - ageLines(shape, seed, x, y, z);
}

function lipFurrows(shape: FaceShape, seed: number, x: number, y: number, z: number): number {
  if (z < 60 || Math.abs(y - mouthY(shape)) > LIPS_WITHIN) return 0;
  const { upper, lower, share } = lipLinesAt(shape, x);
  if (share >= 1) return 0;
  const within = ramp(upper + 0.3, upper - 1, y) * ramp(lower - 0.3, lower + 1, y);
  return within === 0
    ? 0
    : within * (0.13 + 0.1 * shape.old) * noise(seed + 9, x * 1.15 + 0.06 * x * (y - upper) * 0.1, y * 0.14);
}

/** Depth in mm of forehead lines, frown lines and the fan at the outer corner of the eye. */
function ageLines(shape: FaceShape, seed: number, x: number, y: number, z: number): number {
  const { old, browY, eyeX, eyeHalf } = shape;
  if (old < 0.08 || z < 30 || y < -130) return 0;
  let depth = 0;
  if (y > browY + 6 && y < 78) {
    const wave = y + 2.2 * noise(seed + 21, x * 0.035, 3) + 2.5 * bell(x, 30);
    for (const [k, line] of [browY + 15, browY + 25, browY + 36].entries()) {
      const broken = ramp(-0.75, 0.35, noise(seed + 31 + k, x * 0.05, k));
      depth += 0.42 * broken * bell(wave - line, 1.25) * ramp(58, 30, Math.abs(x));
    }
  }
  depth += 0.5 * bell(Math.abs(x - 1.5 * noise(seed, y * 0.1, 1)) - 6.5, 1.1) * bell(y - browY + 2, 9);
  const dx = Math.abs(x) - eyeX - eyeHalf;
  if (dx > 0 && dx < 24) {
    const fan = (y + 1) / (dx + 9);
    const rays = bell(fan - 0.45, 0.09) + bell(fan - 0.02, 0.08) + bell(fan + 0.42, 0.09);
    depth += (0.5 + 0.35 * shape.smile) * rays * ramp(1.5, 5, dx) * ramp(21, 8, dx);
  }
  return depth * Math.min(1.15, old * 1.2) * (0.7 + 0.3 * shape.male);
}
