import type { Camera } from './camera.ts';
import { type GBuffer, NOTHING } from './gBuffer.ts';
import type { LightSample } from './lights.ts';
import { hash } from './noise.ts';

/** Light arriving at each pixel (linear red, green, blue), and what a shiny skin would mirror of it at two sharpnesses. */
export type LightField = {
  readonly arriving: Float32Array;
  readonly sheen: Float32Array;
  readonly gloss: Float32Array;
};

/** Distances in mm at which a ray towards the light asks whether something stands in its way. */
const STEPS = [1.3, 2.6, 4.4, 7, 10.5, 15, 21, 29, 40, 55, 76, 104];
const THICKNESS = 70;

/**
 * Lights the buffer with soft shadows found in the picture itself: a ray from each pixel towards each light sample is
 * followed over `occluders` (depths as in the buffer, hair included). Each pixel of a block of 2 x 2 asks a quarter of
 * the samples; the picture is made of such blocks.
 */
export function illuminate(
  buffer: GBuffer,
  camera: Camera,
  lights: readonly LightSample[],
  occluders: Float32Array,
): LightField {
  const { width, height, depth, normal } = buffer;
  const count = width * height;
  const arriving = new Float32Array(3 * count);
  const sheen = new Float32Array(3 * count);
  const gloss = new Float32Array(3 * count);
  for (let at = 0; at < count; at++) {
    if (depth[at] === NOTHING) continue;
    const nx = normal[3 * at]!;
    const ny = normal[3 * at + 1]!;
    const nz = normal[3 * at + 2]!;
    const x = at % width;
    const y = (at - x) / width;
    const jitter = 0.72 + 0.56 * hash(17, x, y);
    const turn = (x & 1) + 2 * (y & 1);
    for (let i = turn; i < lights.length; i += 4) {
      const { towards, colour, glossy } = lights[i]!;
      const facing = nx * towards[0] + ny * towards[1] + nz * towards[2];
      const lit = (facing + 0.12) / 1.12;
      if (lit <= 0) continue;
      const open = openness(buffer, camera, occluders, x, y, depth[at]!, towards, jitter);
      if (open === 0) continue;
      for (let c = 0; c < 3; c++) arriving[3 * at + c]! += 4 * lit * open * colour[c]!;
      if (!glossy || facing <= 0) continue;
      const half = Math.sqrt(towards[0] ** 2 + towards[1] ** 2 + (towards[2] + 1) ** 2);
      const mirror = (nx * towards[0] + ny * towards[1] + nz * (towards[2] + 1)) / half;
      const broad = mirror ** 14 * open;
      const sharp = mirror ** 60 * open;
      for (let c = 0; c < 3; c++) {
        sheen[3 * at + c]! += 4 * broad * colour[c]!;
        gloss[3 * at + c]! += 4 * sharp * colour[c]!;
      }
    }
  }
  return { arriving, sheen, gloss };
}

function openness(
  { width, height }: GBuffer,
  camera: Camera,
  occluders: Float32Array,
  x: number,
  y: number,
  z: number,
  towards: readonly number[],
  jitter: number,
): number {
  const dx = towards[0]! * camera.pixelsPerMm;
  const dy = -towards[1]! * camera.pixelsPerMm;
  const dz = towards[2]!;
  let open = 1;
  for (const step of STEPS) {
    const far = step * jitter;
    const sx = Math.round(x + dx * far);
    const sy = Math.round(y + dy * far);
    if (sx < 0 || sy < 0 || sx >= width || sy >= height) return open;
    const above = occluders[sy * width + sx]! - (z + dz * far);
    if (above > 0.5 && above < THICKNESS) {
      open -= above > 1.5 + 0.06 * far ? 1 : 0.5;
      if (open <= 0) return 0;
    }
  }
  return open;
}
