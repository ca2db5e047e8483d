import { type Coat, tint } from './coat.ts';
import { bell, ramp } from './curve.ts';
import { bandWidth, insideCollar, insideEdge } from './garments.ts';
import { noise } from './noise.ts';
import type { Shot } from './shot.ts';

/** Paints cloth at a place at rest; `inner` is what is worn below. */
export function paintCloth(
  coat: Coat,
  shot: Shot,
  seed: number,
  inner: boolean,
  x: number,
  y: number,
  z: number,
): void {
  const { kind, colour } = shot.garment;
  const [r, g, b] = (inner ? shot.garment.inner : colour).map(c => c ** 2.2 * 0.92) as [number, number, number];
  coat.r = r;
  coat.g = g;
  coat.b = b;
  coat.sheen = 0.025;
  coat.gloss = 0;
  const weave = 1 + 0.07 * noise(seed + 310, x * 1.6, y * 1.6, z) + 0.05 * noise(seed + 311, x * 0.25, y * 0.25);
  tint(coat, weave, weave, weave);
  if (inner || kind === 'shirt') {
    paintShirt(coat, x, y, z);
    return;
  }
  const below = insideEdge(kind, x, y, z);
  const band = bandWidth(kind, z);
  if (kind === 'crew' || kind === 'vneck' || kind === 'roll') {
    const ribs = 1 - 0.16 * ramp(0.1, 0.9, Math.sin(Math.atan2(x, z + 30) * 190)) * ramp(band + 1, band - 2, below);
    tint(coat, ribs, ribs, ribs);
  }
  const seam = 1 - 0.3 * bell(below - band, 0.9) - 0.12 * bell(below - band - 2.5, 0.6);
  if (band > 0) tint(coat, seam, seam, seam);
}

/** Edge and stitching of the collar, and the button strip below it. */
function paintShirt(coat: Coat, x: number, y: number, z: number): void {
  const leaf = insideCollar(x, y, z);
  const stitched = 1 - 0.22 * bell(leaf - 0.4, 0.7) - 0.1 * bell(leaf - 5, 0.5);
  const strip = leaf > 0 ? 1 : 1 - 0.2 * bell(x - 14, 0.7) - 0.12 * bell(x + 12, 0.5);
  tint(coat, stitched * strip, stitched * strip, stitched * strip);
}
