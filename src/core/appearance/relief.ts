import type { Level } from './pyramid.ts';
import type { Raster } from './sampleSpan.ts';
import { SHADOW, SLOPE_X, SLOPE_Y, TEXEL } from './texel.ts';

/**
 * Relief is taken from texels of about so many mm and no smaller: paper and ink have soft shoulders, and what the press
 * lays down in steps must not look like steps under the loupe.
 */
const RELIEF_TEXEL = 0.045;
/** Where the march towards the lamp looks for what hides it, mm from the place. */
export const MARCH: readonly number[] = [0.03, 0.07, 0.13, 0.22, 0.36];
/** Rises above the ray, in µm, from no shadow to full shadow. */
export const SHADOW_SOFTNESS = 12;

/** The level of detail relief is taken from, where the rest is taken from `lod` and a full texel has so many mm. */
export function reliefLod(lod: number, texel: number): number {
  return Math.max(lod, Math.round(Math.log2(RELIEF_TEXEL / texel)));
}

/** Differences of height (µm) between both neighbours of a texel, towards x and y in turn, of a level of `surface`. */
export type Slopes = {
  readonly level: Level;
  readonly raster: Raster;
  readonly steps: Int16Array;
};

/** `raster` is that of the level. Uneven tiles alone cost anything: elsewhere the differences stay zero. */
export function makeSlopes(level: Level, raster: Raster): Slopes {
  const { width, height, words } = level;
  const steps = new Int16Array(2 * width * height);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const above = Math.max(0, y - 1) * width;
    const below = Math.min(height - 1, y + 1) * width;
    for (let x = 0; x < width; x++) {
      const left = words[x === 0 ? row : row + x - 1]!;
      const right = words[x + 1 < width ? row + x + 1 : row + x]!;
      const upper = words[above + x]!;
      const lower = words[below + x]!;
      if (left !== right) steps[2 * (row + x)] = heightOf(right) - heightOf(left);
      if (upper !== lower) steps[2 * (row + x) + 1] = heightOf(lower) - heightOf(upper);
    }
  }
  return { level, raster, steps };
}

/** µm above the sheet, below zero for what is sunk. */
function heightOf(word: number): number {
  return (word & 255) - ((word >>> 8) & 255);
}

export function sampleSlopes(slopes: Slopes, places: Float64Array, count: number, texels: Float32Array): void {
  const { steps, raster } = slopes;
  const { width, height } = slopes.level;
  const perStepX = 0.0005 * raster.scaleX;
  const perStepY = 0.0005 * raster.scaleY;
  for (let i = 0, at = 0; i < count; i++, at += TEXEL) {
    let tx = places[2 * i]! * raster.scaleX + raster.left;
    let ty = places[2 * i + 1]! * raster.scaleY + raster.top;
    tx = tx > 0 ? (tx < width - 1 ? tx : width - 1) : 0;
    ty = ty > 0 ? (ty < height - 1 ? ty : height - 1) : 0;
    const column = tx | 0;
    const row = ty | 0;
    const a = 2 * (row * width + column);
    const b = column + 1 < width ? a + 2 : a;
    const down = row + 1 < height ? 2 * width : 0;
    const fx = tx - column;
    const fy = ty - row;
    const upperX = steps[a]! + (steps[b]! - steps[a]!) * fx;
    const lowerX = steps[a + down]! + (steps[b + down]! - steps[a + down]!) * fx;
    const upperY = steps[a + 1]! + (steps[b + 1]! - steps[a + 1]!) * fx;
    const lowerY = steps[a + down + 1]! + (steps[b + down + 1]! - steps[a + down + 1]!) * fx;
    texels[at + SLOPE_X] = (upperX + (lowerX - upperX) * fy) * perStepX;
    texels[at + SLOPE_Y] = (upperY + (lowerY - upperY) * fy) * perStepY;
  }
}

export function levelSlopes(count: number, texels: Float32Array): void {
  for (let i = 0, at = 0; i < count; i++, at += TEXEL) {
    texels[at + SLOPE_X] = 0;
    texels[at + SLOPE_Y] = 0;
    texels[at + SHADOW] = 0;
  }
}

/** Marches over the heights towards a lamp and writes how much of it is hidden. `lamp`: unit vector on the page. */
export function castShadows(
  { level, raster }: Slopes,
  places: Float64Array,
  count: number,
  lamp: readonly [number, number, number],
  texels: Float32Array,
): void {
  const flat = Math.sqrt(lamp[0] ** 2 + lamp[1] ** 2);
  const [x, y] = flat < 1e-6 ? [0, 0] : [lamp[0] / flat, lamp[1] / flat];
  const [stepX, stepY] = [x * raster.scaleX, y * raster.scaleY];
  const rise = (1000 * lamp[2]) / Math.max(flat, 1e-6);
  for (let i = 0, at = SHADOW; i < count; i++, at += TEXEL) {
    const px = places[2 * i]! * raster.scaleX + raster.left;
    const py = places[2 * i + 1]! * raster.scaleY + raster.top;
    const own = heightAt(level, px, py);
    let hidden = 0;
    for (let k = 0; k < MARCH.length; k++) {
      const way = MARCH[k]!;
      const over = heightAt(level, px + way * stepX, py + way * stepY) - own - way * rise;
      if (over > hidden) hidden = over;
    }
    texels[at] = hidden < SHADOW_SOFTNESS ? hidden / SHADOW_SOFTNESS : 1;
  }
}

function heightAt({ width, height, words }: Level, atX: number, atY: number): number {
  const tx = atX > 0 ? (atX < width - 1 ? atX : width - 1) : 0;
  const ty = atY > 0 ? (atY < height - 1 ? atY : height - 1) : 0;
  const column = tx | 0;
  const row = ty | 0;
  const a = row * width + column;
  const right = column + 1 < width ? 1 : 0;
  const down = row + 1 < height ? width : 0;
  const fx = tx - column;
  const upper = heightOf(words[a]!) * (1 - fx) + heightOf(words[a + right]!) * fx;
  const lower = heightOf(words[a + down]!) * (1 - fx) + heightOf(words[a + down + right]!) * fx;
  return upper + (lower - upper) * (ty - row);
}
