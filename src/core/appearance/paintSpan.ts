import type { Placing, Reach } from './placeSpan.ts';
import type { Adjustment } from './scene.ts';
import type { ShotGeometry, ShotWindow, Target } from './shot.ts';
import { levelOfLight } from './srgb.ts';
import { type Shade, TEXEL } from './texel.ts';

/** What happens to light after it left the page: the bench around it, brightness and contrast, blending, the window. */
export type Finish = {
  readonly target: Target;
  readonly ground: boolean;
  readonly adjust: Levels;
  /** Nothing is adjusted, blended or cut: most px are then written as they come. */
  readonly isPlain: boolean;
  readonly mix: ShotGeometry['mix'];
  readonly window: ShotWindow;
  readonly out: Float32Array;
};

/** level' = gain level + lift, of 0..255. */
export type Levels = { readonly gain: number; readonly lift: number };

/** Contrast turns about middle grey: -1 leaves nothing but grey, 1 triples. Brightness 1 lifts by half the range. */
export function levelsOf({ brightness, contrast }: Adjustment): Levels {
  const gain = contrast > 0 ? 1 + 2 * contrast : 1 + contrast;
  return { gain, lift: 127.5 * (1 - gain) + 127.5 * brightness };
}

export function makeFinish(shot: ShotGeometry, target: Target): Finish {
  const { ground, mix, window } = shot;
  const adjust = levelsOf(shot.adjustment);
  const isPlain = mix === 1 && !window.round && adjust.gain === 1 && adjust.lift === 0;
  return { target, ground, mix, window, adjust, isPlain, out: new Float32Array(3) };
}

/** Shades the texels of a row, lays them over the bench and writes them. */
export function paintSpan(
  finish: Finish,
  placing: Placing,
  shade: Shade,
  texels: Float32Array,
  left: number,
  y: number,
  count: number,
  reach: Reach | null,
): void {
  const { target, isPlain } = finish;
  const row = y * target.width + left;
  if (isPlain && reach?.inside === true) {
    shadeSpan(target.words, row, shade, texels, finish.out, count);
    return;
  }
  const { out, ground, window } = finish;
  for (let i = 0; i < count; i++) {
    const cover = reach?.inside === true ? 1 : placing.cover[i]!;
    if (cover === 0 && !ground) continue;
    if (cover > 0) shadeLevels(finish, shade, texels, i * TEXEL);
    if (cover < 1 && ground) layOverBench(finish, placing, i, cover);
    const open = window.round ? discShare(window, left + i + 0.5, y + 0.5) : 1;
    const share = open * (ground ? 1 : cover);
    if (isPlain && share === 1) target.words[row + i] = wordOf(out[0]!, out[1]!, out[2]!);
    else if (share > 0) blend(finish, row + i, share);
  }
}

/** The common case: all page, nothing to adjust or to blend. */
function shadeSpan(
  words: Uint32Array,
  row: number,
  shade: Shade,
  texels: Float32Array,
  out: Float32Array,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    shade(texels, i * TEXEL, out);
    words[row + i] = wordOf(levelOfLight(out[0]!), levelOfLight(out[1]!), levelOfLight(out[2]!));
  }
}

function wordOf(r: number, g: number, b: number): number {
  return (0xff000000 | (b << 16) | (g << 8) | r) >>> 0;
}

/** Levels of a texel in `finish.out`, adjusted. */
function shadeLevels({ out, adjust }: Finish, shade: Shade, texels: Float32Array, at: number): void {
  shade(texels, at, out);
  for (let k = 0; k < 3; k++) out[k] = levelOfLight(out[k]!);
  if (adjust.gain !== 1 || adjust.lift !== 0) adjustLevels(adjust, out);
}

function adjustLevels({ gain, lift }: Levels, out: Float32Array): void {
  for (let k = 0; k < 3; k++) out[k] = Math.round(Math.min(255, Math.max(0, gain * out[k]! + lift)));
}

/** The bench in sRGB levels shows where the page does not; edges are mixed in levels. */
function layOverBench({ out }: Finish, { bench, rim }: Placing, i: number, cover: number): void {
  const share = rim[i]!;
  for (let k = 0; k < 3; k++) {
    const light = bench.colour[k]! + (bench.rim[k]! - bench.colour[k]!) * share;
    const level = levelOfLight(light);
    out[k] = cover === 0 ? level : Math.round(level + (out[k]! - level) * cover);
  }
}

/** Share of a px inside the disc of a round window. */
function discShare({ x, y, width, height }: ShotWindow, px: number, py: number): number {
  const radius = Math.min(width, height) / 2;
  const [dx, dy] = [px - x - width / 2, py - y - height / 2];
  return Math.min(1, Math.max(0, radius - Math.sqrt(dx * dx + dy * dy) + 0.5));
}

function blend({ target, out, mix }: Finish, at: number, share: number): void {
  const word = target.words[at]!;
  let blended = 0xff000000;
  for (let k = 0; k < 3; k++) {
    const below = (word >>> (8 * k)) & 255;
    const level = mix === 'difference' ? Math.abs(out[k]! - below) : out[k]!;
    const part = mix === 'difference' ? share : share * mix;
    blended |= Math.round(below + (level - below) * part) << (8 * k);
  }
  target.words[at] = blended >>> 0;
}
