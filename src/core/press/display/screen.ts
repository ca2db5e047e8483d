import type { Box } from '../../units/shape.ts';
import { type GreyPicture, sampleGrey } from './greyPicture.ts';

/**
 * How a tone breaks up: `dots` of one size that grow on a grid turned by `angle` degrees, `lines` that swell,
 * `spray` drops of one size scattered without a grid. `pitch` in mm; painted from `from` px per mm on.
 */
export type Screen = {
  readonly kind: 'dots' | 'lines' | 'spray';
  readonly pitch: number;
  readonly angle: number;
  readonly from: number;
  readonly seed?: number;
};

/** Share of a cell's area reached at distance `d` (in pitches) from its centre: thresholds for dots on a square grid. */
function dotThreshold(u: number, v: number): number {
  const [a, b] = [Math.abs(u - Math.round(u)), Math.abs(v - Math.round(v))];
  const d = Math.sqrt(a * a + b * b);
  return d <= 0.5 ? Math.PI * d * d : Math.min(1, 0.785398 + (d - 0.5) * 1.0362);
}

function lineThreshold(v: number): number {
  return 2 * Math.abs(v - Math.round(v));
}

function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Whether a drop of the neighbouring cells reaches the point; drops are round and of one size. */
function isSprayed(u: number, v: number, tone: number, seed: number): number {
  const column = Math.floor(u);
  const row = Math.floor(v);
  let nearest = 9;
  for (let y = row - 1; y <= row + 1; y++) {
    for (let x = column - 1; x <= column + 1; x++) {
      if (hash(x, y, seed) >= tone) continue;
      const [dx, dy] = [x + 0.2 + 0.6 * hash(x, y, seed + 1) - u, y + 0.2 + 0.6 * hash(x, y, seed + 2) - v];
      nearest = Math.min(nearest, dx * dx + dy * dy);
    }
  }
  return (0.62 - Math.sqrt(nearest)) * 1.6;
}

/**
 * Coverage of a region after screening, at `pxPerMm`; edges are softened over about one pixel. `box` is where the
 * picture lies, `region` the wanted part, both in mm; `width` x `height` pixels from the region's top left corner.
 */
export function screenTone(
  picture: GreyPicture,
  box: Box,
  screen: Screen,
  region: Box,
  size: { readonly width: number; readonly height: number },
): Uint8Array {
  const { width, height } = size;
  const coverage = new Uint8Array(width * height);
  const turn = (screen.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn) / screen.pitch, Math.sin(turn) / screen.pitch];
  const pxPitch = (width / region.width) * screen.pitch;
  for (let row = 0; row < height; row++) {
    const y = region.y + ((row + 0.5) * region.height) / height;
    const ty = (y - box.y) / box.height;
    if (ty < 0 || ty >= 1) continue;
    for (let column = 0; column < width; column++) {
      const x = region.x + ((column + 0.5) * region.width) / width;
      const tx = (x - box.x) / box.width;
      if (tx < 0 || tx >= 1) continue;
      const tone = sampleGrey(picture, tx, ty) / 255;
      if (tone <= 0.004) continue;
      const u = x * cos + y * sin;
      const v = y * cos - x * sin;
      const margin =
        screen.kind === 'spray'
          ? isSprayed(u, v, tone, screen.seed ?? 0)
          : tone - (screen.kind === 'dots' ? dotThreshold(u, v) : lineThreshold(v));
      const soft = Math.min(1, Math.max(0, 0.5 + margin * pxPitch * 0.45));
      coverage[row * width + column] = Math.round(soft * 255);
    }
  }
  return coverage;
}
