import type { SheetPicture } from '../press/pressSheet.ts';

/** Pixels as 0xAABBGGRR words, row by row. */
export type Level = { readonly width: number; readonly height: number; readonly words: Uint32Array };

/** A sheet at full size and halved again and again, made when asked for. `size` of all levels that exist, in bytes. */
export type Pyramid = {
  readonly width: number;
  readonly height: number;
  /** 0 is the full size; past the last the last is given. */
  readonly level: (index: number) => Level;
  /** Between two levels; quarters only (see `quarterLod`). The latest is kept. */
  readonly between: (lod: number) => Level;
  readonly bytes: () => number;
};

/** How much sharper than one texel a px we look: fine lines keep their contrast. */
export const LOD_BIAS = -0.35;

/** The level of detail for so many texels per px, in steps of a quarter, from 0. */
export function quarterLod(texelsPerPx: number): number {
  return Math.max(0, Math.min(10, Math.round((Math.log2(Math.max(texelsPerPx, 1e-6)) + LOD_BIAS) * 4) / 4));
}

export function makePyramid(picture: SheetPicture): Pyramid {
  const levels: Level[] = [{ width: picture.width, height: picture.height, words: wordsOf(picture.data) }];
  let mixed: { readonly lod: number; readonly level: Level } | null = null;
  const level = (index: number): Level => {
    while (levels.length <= index) {
      const last = levels[levels.length - 1]!;
      if (last.width === 1 && last.height === 1) return last;
      levels.push(halve(last));
    }
    return levels[index]!;
  };
  const between = (lod: number): Level => {
    const base = Math.floor(lod);
    if (lod === base) return level(base);
    if (mixed?.lod !== lod) mixed = { lod, level: mixLevels(level(base), level(base + 1), lod - base) };
    return mixed.level;
  };
  const bytes = (): number =>
    [...levels, ...(mixed === null ? [] : [mixed.level])].reduce((sum, { words }) => sum + words.byteLength, 0);
  return { width: picture.width, height: picture.height, level, between, bytes };
}

function wordsOf(bytes: Uint8ClampedArray): Uint32Array {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(own.buffer, own.byteOffset, own.byteLength >> 2);
}

/** Means of two by two; the last column and row of an odd size are folded into their neighbours' by repeating. */
function halve({ width, height, words }: Level): Level {
  const [w, h] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
  const half = new Uint32Array(w * h);
  const [right, below] = [width > 1 ? 1 : 0, height > 1 ? width : 0];
  for (let y = 0; y < h; y++) {
    let at = 2 * y * width;
    for (let x = 0; x < w; x++, at += 2) {
      const a = words[at]!;
      const b = words[at + right]!;
      const c = words[at + below]!;
      const d = words[at + below + right]!;
      const odd = (a & EVEN) + (b & EVEN) + (c & EVEN) + (d & EVEN) + 0x20002;
      const even = ((a >>> 8) & EVEN) + ((b >>> 8) & EVEN) + ((c >>> 8) & EVEN) + ((d >>> 8) & EVEN) + 0x20002;
      half[y * w + x] = ((odd >>> 2) & EVEN) | (((even >>> 2) & EVEN) << 8);
    }
  }
  return { width: w, height: h, words: half };
}

/** Red and blue, or green and alpha, of a word: two channels worked at once. */
export const EVEN = 0x00ff00ff;

/** What lies between a level and the next coarser one, on the raster of the first. */
function mixLevels(fine: Level, coarse: Level, share: number): Level {
  const { width, height } = fine;
  const words = new Uint32Array(width * height);
  const weight = Math.round(share * 256);
  const row = new Uint32Array(width);
  for (let y = 0; y < height; y++) {
    stretchRow(coarse, ((y + 0.5) * coarse.height) / height - 0.5, row);
    for (let x = 0; x < width; x++) words[y * width + x] = mixWords(fine.words[y * width + x]!, row[x]!, weight);
  }
  return { width, height, words };
}

/**
 * The weight of the farther of two coarse texels in a fine one, of 256. The fine raster is interpolated again when it is
 * sampled, which softens; half the way from interpolating to repeating makes up for it.
 */
function steepen(share: number): number {
  return Math.round(share < 0.5 ? 128 * share : 128 + 128 * share);
}

/** The row at height `ty` of a level, stretched to the length of `row`. */
function stretchRow(level: Level, ty: number, row: Uint32Array): void {
  const { width, height, words } = level;
  const top = Math.min(height - 1, Math.max(0, Math.floor(ty)));
  const upper = top * width;
  const lower = Math.min(height - 1, top + 1) * width;
  const down = steepen(Math.min(1, Math.max(0, ty - top)));
  const step = width / row.length;
  for (let x = 0; x < row.length; x++) {
    const tx = Math.min(width - 1, Math.max(0, (x + 0.5) * step - 0.5));
    const left = tx | 0;
    const right = Math.min(width - 1, left + 1);
    const across = steepen(tx - left);
    const above = mixWords(words[upper + left]!, words[upper + right]!, across);
    row[x] = mixWords(above, mixWords(words[lower + left]!, words[lower + right]!, across), down);
  }
}

function mixWords(a: number, b: number, weight: number): number {
  const rest = 256 - weight;
  const odd = Math.imul(a & EVEN, rest) + Math.imul(b & EVEN, weight) + 0x800080;
  const even = Math.imul((a >>> 8) & EVEN, rest) + Math.imul((b >>> 8) & EVEN, weight) + 0x800080;
  return (((odd >>> 8) & EVEN) | (even & ~EVEN)) >>> 0;
}
