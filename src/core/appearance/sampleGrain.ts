import { GRAIN_FINER, GRAIN_SIZE, GRAIN_TEXEL, grainPyramid } from './grain.ts';
import { type Level, quarterLod } from './pyramid.ts';
import { GRAIN, SIGNED, TEXEL } from './texel.ts';

/** How grain is seen at so many mm of page per px: its levels of detail, and the weight of the finer one. */
export type GrainView = { readonly lod: number; readonly finerLod: number; readonly finer: number };

export function viewGrain(mmPerPx: number): GrainView {
  return {
    lod: quarterLod(mmPerPx / GRAIN_TEXEL),
    finerLod: quarterLod((mmPerPx * GRAIN_FINER) / GRAIN_TEXEL),
    finer: 0.8 * Math.min(1, Math.max(0, (0.045 - mmPerPx) / 0.025)),
  };
}

/** Writes height and slopes of the grain at `count` places into the texels. */
export function sampleGrain(view: GrainView, places: Float64Array, count: number, texels: Float32Array): void {
  if (view.lod > 0) {
    pickGrain(grainPyramid().between(view.lod), places, count, texels);
    return;
  }
  addGrain(grainPyramid().between(view.lod), 1 / GRAIN_TEXEL, 1, false, places, count, texels);
  if (view.finer === 0) return;
  const scale = GRAIN_FINER / GRAIN_TEXEL;
  addGrain(grainPyramid().between(view.finerLod), scale, view.finer, true, places, count, texels);
}

/** From afar grain is taken texel by texel: it is noise, and cheaper so. */
function pickGrain({ width, words }: Level, places: Float64Array, count: number, texels: Float32Array): void {
  const mask = width - 1;
  const scale = width / (GRAIN_TEXEL * GRAIN_SIZE);
  for (let i = 0, at = GRAIN; i < count; i++, at += TEXEL) {
    const column = (places[2 * i]! * scale + width) & mask;
    const row = (places[2 * i + 1]! * scale + width) & mask;
    const word = words[row * width + column]!;
    texels[at] = SIGNED[word & 255]!;
    texels[at + 1] = SIGNED[(word >>> 8) & 255]!;
    texels[at + 2] = SIGNED[(word >>> 16) & 255]!;
  }
}

function addGrain(
  level: Level,
  perMm: number,
  weight: number,
  add: boolean,
  places: Float64Array,
  count: number,
  texels: Float32Array,
): void {
  const { width, words } = level;
  const mask = width - 1;
  const scale = (perMm * width) / GRAIN_SIZE;
  const unit = weight / (127 * 256);
  for (let i = 0, at = GRAIN; i < count; i++, at += TEXEL) {
    const tx = places[2 * i]! * scale - 0.5;
    const ty = places[2 * i + 1]! * scale - 0.5;
    const column = Math.floor(tx);
    const row = Math.floor(ty);
    const fx = ((tx - column) * 256 + 0.5) | 0;
    const fy = ((ty - row) * 256 + 0.5) | 0;
    const upper = (row & mask) * width;
    const lower = ((row + 1) & mask) * width;
    const left = column & mask;
    const right = (column + 1) & mask;
    const p = words[upper + left]!;
    const q = words[upper + right]!;
    const r = words[lower + left]!;
    const s = words[lower + right]!;
    const d = (fx * fy + 128) >> 8;
    const b = fx - d;
    const c = fy - d;
    const rest = 256 - b - c - d;
    const height = (p & 255) * rest + (q & 255) * b + (r & 255) * c + (s & 255) * d - 32768;
    const slopeX =
      ((p >>> 8) & 255) * rest + ((q >>> 8) & 255) * b + ((r >>> 8) & 255) * c + ((s >>> 8) & 255) * d - 32768;
    const slopeY =
      ((p >>> 16) & 255) * rest + ((q >>> 16) & 255) * b + ((r >>> 16) & 255) * c + ((s >>> 16) & 255) * d - 32768;
    if (add) {
      texels[at] = texels[at]! + height * unit;
      texels[at + 1] = texels[at + 1]! + slopeX * unit;
      texels[at + 2] = texels[at + 2]! + slopeY * unit;
    } else {
      texels[at] = height * unit;
      texels[at + 1] = slopeX * unit;
      texels[at + 2] = slopeY * unit;
    }
  }
}
