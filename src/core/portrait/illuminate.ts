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
  const rows = lights.map(toRow);
  const seeks = { occluders, width, height, pixelsPerMm: camera.pixelsPerMm };
  for (let at = 0; at < count; at++) {
    if (depth[at] === NOTHING) continue;
    const nx = normal[3 * at]!;
    const ny = normal[3 * at + 1]!;
    const nz = normal[3 * at + 2]!;
    const x = at % width;
    const y = (at - x) / width;
    const jitter = 0.72 + 0.56 * hash(17, x, y);
    const turn = (x & 1) + 2 * (y & 1);
    for (let i = turn; i < rows.length; i += 4) {
      const row = rows[i]!;
      const facing = nx * row.x + ny * row.y + nz * row.z;
      const lit = (facing + 0.12) / 1.12;
      if (lit <= 0) continue;
      const open = openness(seeks, x, y, depth[at]!, row, jitter);
      if (open === 0) continue;
      const { r, g, b } = row;
      arriving[3 * at]! += 4 * lit * open * r;
      arriving[3 * at + 1]! += 4 * lit * open * g;
      arriving[3 * at + 2]! += 4 * lit * open * b;
      if (!row.glossy || facing <= 0) continue;
      const mirror = (nx * row.x + ny * row.y + nz * (row.z + 1)) / row.half;
      const mirror4 = mirror * mirror * mirror * mirror;
      const mirror14 = mirror4 * mirror4 * mirror4 * mirror * mirror;
      const broad = mirror14 * open;
      const sharp = mirror14 * mirror14 * mirror14 * mirror14 * mirror4 * open;
      sheen[3 * at]! += 4 * broad * r;
      sheen[3 * at + 1]! += 4 * broad * g;
      sheen[3 * at + 2]! += 4 * broad * b;
      gloss[3 * at]! += 4 * sharp * r;
      gloss[3 * at + 1]! += 4 * sharp * g;
      gloss[3 * at + 2]! += 4 * sharp * b;
    }
  }
  return { arriving, sheen, gloss };
}

/** A light sample as plain numbers, `half` the length of the half vector towards it. */
type Row = ReturnType<typeof toRow>;

function toRow({ towards, colour, glossy }: LightSample) {
  const [x, y, z] = towards;
  const [r, g, b] = colour;
  return { x, y, z, r, g, b, glossy, half: Math.sqrt(x ** 2 + y ** 2 + (z + 1) ** 2) };
}

type Seeks = {
  readonly occluders: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMm: number;
};

function openness(
  { occluders, width, height, pixelsPerMm }: Seeks,
  x: number,
  y: number,
  z: number,
  towards: Row,
  jitter: number,
): number {
  const dx = towards.x * pixelsPerMm;
  const dy = -towards.y * pixelsPerMm;
  const dz = towards.z;
  let open = 1;
  for (let i = 0; i < STEPS.length; i++) {
    const far = STEPS[i]! * jitter;
    const sx = Math.floor(x + dx * far + 0.5);
    const sy = Math.floor(y + dy * far + 0.5);
    if (sx < 0 || sy < 0 || sx >= width || sy >= height) return open;
    const above = occluders[sy * width + sx]! - (z + dz * far);
    if (above > 0.5 && above < THICKNESS) {
      open -= above > 1.5 + 0.06 * far ? 1 : 0.5;
      if (open <= 0) return 0;
    }
  }
  return open;
}
