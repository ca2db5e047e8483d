import type { Camera } from './camera.ts';
import { type SeenStrand, seeStrand, traceStrand } from './drawStrands.ts';
import { drawMesh, type GBuffer, makeGBuffer, NOTHING } from './gBuffer.ts';
import type { Sitter } from './sitter.ts';

/** Everything before light and paint: the sitter as the camera sees it. */
export type Scene = HairCover &
  Pick<Sitter, 'shape' | 'scalp' | 'lights'> & {
    readonly camera: Camera;
    readonly buffer: GBuffer;
    readonly faceHair: readonly SeenStrand[];
    readonly hair: readonly SeenStrand[];
  };

export function setScene(sitter: Sitter, camera: Camera): Scene {
  const { shape, scalp, lights, meshes } = sitter;
  const buffer = makeGBuffer(camera.width, camera.height);
  for (const mesh of meshes) drawMesh(buffer, camera, mesh);
  const hair = sitter.hair.map(strand => seeStrand(strand, camera));
  const faceHair = sitter.faceHair.map(strand => seeStrand(strand, camera));
  return { shape, camera, scalp, lights, buffer, ...coverHair(buffer, hair, camera), faceHair, hair };
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
