import { EVEN, type Level } from './pyramid.ts';
import { TEXEL } from './texel.ts';

/** From page mm to texels of a level: texel centres lie on whole numbers. */
export type Raster = { readonly scaleX: number; readonly scaleY: number; readonly left: number; readonly top: number };

/** Places that follow one another evenly, mm: the first, and the step to the next. */
export type Line = { readonly x: number; readonly y: number; readonly stepX: number; readonly stepY: number };

export type Tables = readonly [Float32Array, Float32Array, Float32Array];

export function rasterOf(
  region: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  size: { readonly width: number; readonly height: number },
): Raster {
  const [scaleX, scaleY] = [size.width / region.width, size.height / region.height];
  return { scaleX, scaleY, left: -region.x * scaleX - 0.5, top: -region.y * scaleY - 0.5 };
}

/** As `sampleSpan`, for places on a line: in whole numbers of 1/65536 texel. */
export function sampleLine(
  level: Level,
  raster: Raster,
  line: Line,
  count: number,
  tables: Tables,
  texels: Float32Array,
  field: number,
): void {
  const { width, height, words } = level;
  const [reds, greens, blues] = tables;
  const [stepX, stepY] = [
    Math.round(line.stepX * raster.scaleX * 65536),
    Math.round(line.stepY * raster.scaleY * 65536),
  ];
  let x = Math.round((line.x * raster.scaleX + raster.left) * 65536) + 128;
  let y = Math.round((line.y * raster.scaleY + raster.top) * 65536) + 128;
  const [endX, endY] = [(width - 1) << 16, (height - 1) << 16];
  const end = field + count * TEXEL;
  for (let at = field; at < end; at += TEXEL) {
    const tx = x < 0 ? 0 : x > endX ? endX : x;
    const ty = y < 0 ? 0 : y > endY ? endY : y;
    x += stepX;
    y += stepY;
    const fx = (tx >> 8) & 255;
    const fy = (ty >> 8) & 255;
    const a = (ty >> 16) * width + (tx >> 16);
    const p = words[a]!;
    let odd = p;
    let even = p >>> 8;
    if ((fx | fy) !== 0) {
      const right = fx === 0 ? a : a + 1;
      const below = fy === 0 ? 0 : width;
      const q = words[right]!;
      const r = words[a + below]!;
      const s = words[right + below]!;
      const d = (fx * fy + 128) >> 8;
      const b = fx - d;
      const c = fy - d;
      const rest = 256 - b - c - d;
      odd =
        (Math.imul(p & EVEN, rest) +
          Math.imul(q & EVEN, b) +
          Math.imul(r & EVEN, c) +
          Math.imul(s & EVEN, d) +
          0x800080) >>>
        8;
      even =
        (((p >>> 8) & 255) * rest + ((q >>> 8) & 255) * b + ((r >>> 8) & 255) * c + ((s >>> 8) & 255) * d + 128) >>> 8;
    }
    texels[at] = reds[odd & 255]!;
    texels[at + 1] = greens[even & 255]!;
    texels[at + 2] = blues[(odd >>> 16) & 255]!;
  }
}

/** Samples a level bilinearly at `count` places (mm, x and y in turn) and decodes the three channels into a field of the texels. */
export function sampleSpan(
  level: Level,
  raster: Raster,
  places: Float64Array,
  count: number,
  tables: Tables,
  texels: Float32Array,
  field: number,
): void {
  const { width, height, words } = level;
  const [reds, greens, blues] = tables;
  const { scaleX, scaleY, left, top } = raster;
  for (let i = 0, at = field; i < count; i++, at += TEXEL) {
    let tx = places[2 * i]! * scaleX + left;
    let ty = places[2 * i + 1]! * scaleY + top;
    tx = tx > 0 ? (tx < width - 1 ? tx : width - 1) : 0;
    ty = ty > 0 ? (ty < height - 1 ? ty : height - 1) : 0;
    const column = tx | 0;
    const row = ty | 0;
    const fx = ((tx - column) * 256 + 0.5) | 0;
    const fy = ((ty - row) * 256 + 0.5) | 0;
    const a = row * width + column;
    let odd = 0;
    let even = 0;
    if ((fx | fy) === 0) {
      odd = words[a]!;
      even = odd >>> 8;
    } else {
      const right = fx === 0 ? 0 : 1;
      const below = fy === 0 ? 0 : width;
      const d = (fx * fy + 128) >> 8;
      const b = fx - d;
      const c = fy - d;
      const rest = 256 - b - c - d;
      const p = words[a]!;
      const q = words[a + right]!;
      const r = words[a + below]!;
      const s = words[a + below + right]!;
      odd =
        (Math.imul(p & EVEN, rest) +
          Math.imul(q & EVEN, b) +
          Math.imul(r & EVEN, c) +
          Math.imul(s & EVEN, d) +
          0x800080) >>>
        8;
      even =
        (Math.imul((p >>> 8) & 255, rest) +
          Math.imul((q >>> 8) & 255, b) +
          Math.imul((r >>> 8) & 255, c) +
          Math.imul((s >>> 8) & 255, d) +
          128) >>>
        8;
    }
    texels[at] = reds[odd & 255]!;
    texels[at + 1] = greens[even & 255]!;
    texels[at + 2] = blues[(odd >>> 16) & 255]!;
  }
}

export function fillSpan(word: number, count: number, tables: Tables, texels: Float32Array, field: number): void {
  const [r, g, b] = [tables[0][word & 255]!, tables[1][(word >>> 8) & 255]!, tables[2][(word >>> 16) & 255]!];
  for (let i = 0, at = field; i < count; i++, at += TEXEL) {
    texels[at] = r;
    texels[at + 1] = g;
    texels[at + 2] = b;
  }
}
