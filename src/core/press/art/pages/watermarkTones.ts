import { makeNoise } from './noise.ts';

/** Thinner and lighter above 0, thicker and darker below, about -1..1; x in -1..1 across, y in 0..1.36 down. */
export type TonePicture = (x: number, y: number) => number;

function clamp(value: number, least = 0, most = 1): number {
  return Math.min(most, Math.max(least, value));
}

/** 0 below `from`, 1 above `to`, soft between. */
function rise(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

function mix(under: number, over: number, share: number): number {
  return under + (over - under) * share;
}

const noise = makeNoise(7);

/** Rolling waves: crests light, troughs dark, closer together towards the horizon. */
function sea(x: number, y: number, horizon: number): number {
  const depth = clamp((y - horizon) / 0.42);
  const row = 9.5 * Math.sqrt(depth + 0.02) + 0.5 * noise(x * 2.1 + 3, y * 5) + 0.16 * Math.sin(x * 5 + depth * 4);
  const crest = Math.sin(row * 2 * Math.PI * 0.62);
  return -0.16 + 0.44 * crest * (0.45 + 0.75 * depth) + 0.16 * (noise(x * 9, y * 22) - 0.5);
}

/** A lit tower on its rock over the sea, beams through a dusky sky. */
function lighthouse(x: number, y: number): number {
  const [lampX, lampY] = [0, 0.335];
  const [dx, dy] = [x - lampX, y - lampY];
  const away = Math.sqrt(0.5 * dx * dx + dy * dy);
  const angle = Math.atan2(dy, dx);
  const beam = Math.max(0, Math.cos(angle * 4 + 0.5) - 0.1) ** 1.5;
  const cloud = noise(x * 2.2 + 9, y * 5.5) - 0.5;
  let tone = -0.5 + 0.42 * rise(0.1, 0.95, y) + 0.55 * cloud;
  tone += 0.95 * beam * rise(0.06, 0.2, away) * (1 - rise(0.25, 1.15, away)) + 0.75 * (1 - rise(0, 0.34, away));
  tone = mix(tone, sea(x, y, 0.93), rise(0.925, 0.945, y));
  const shore =
    0.93 - 0.1 * rise(0.8, 0.1, Math.abs(x + 0.03)) - 0.045 * noise(x * 6 + 2, 4) + (x > 0 ? 0.05 * x : -0.02 * x);
  const rock =
    rise(-0.012, 0.012, y - shore) *
    rise(0.012, -0.02, y - (1.03 + 0.07 * noise(x * 5, 9) - 0.2 * x * x)) *
    rise(0.92, 0.8, Math.abs(x));
  tone = mix(tone, -0.5 + 1.15 * (noise(x * 8 + y * 5, y * 11 - x * 4) - 0.38) - 0.5 * x, rock);
  const half = 0.135 + 0.105 * clamp((y - 0.4) / 0.5) ** 1.4;
  const u = x / half;
  const round = Math.sqrt(Math.max(0, 1 - u * u));
  const band = 0.42 * (rise(0.51, 0.525, y) - rise(0.61, 0.625, y) + rise(0.71, 0.725, y) - rise(0.82, 0.835, y));
  const lit = -0.62 + 1.25 * clamp(0.5 - 0.62 * u + 0.42 * round) - band;
  tone = mix(tone, lit, rise(0.012, -0.012, Math.abs(x) - half) * rise(0.385, 0.4, y) * rise(0.9, 0.87, y));
  const gallery = rise(0.014, -0.008, Math.abs(x) - 0.2) * rise(0.378, 0.386, y) * rise(0.412, 0.404, y);
  tone = mix(tone, -0.8, gallery);
  const lantern = rise(0.01, -0.01, Math.abs(x) - 0.105) * rise(0.285, 0.295, y) * rise(0.39, 0.38, y);
  tone = mix(tone, 0.95 - 0.5 * Math.abs(u), lantern);
  const roof = rise(0.012, -0.012, Math.abs(x) - 0.14 * Math.sqrt(clamp((y - 0.2) / 0.1))) * rise(0.3, 0.288, y);
  return mix(tone, -0.75 - 0.4 * u, roof);
}

/** One sail: filled by a wind from the left, its belly light and its lee side dark. */
function sail(
  x: number,
  y: number,
  [left, right, top, bottom]: readonly [number, number, number, number],
): readonly [number, number] {
  const v = clamp((y - top) / (bottom - top));
  const belly = 0.05 * Math.sin(v * Math.PI);
  const [from, to] = [left + 0.03 * (1 - v) + belly * 0.6, right - 0.02 * (1 - v) + belly * 1.5];
  const u = (x - from) / (to - from);
  const foot = bottom - 0.035 * Math.sin(clamp(u) * Math.PI);
  const inside =
    rise(-0.03, 0.03, u) *
    rise(1.03, 0.97, u) *
    rise(top - 0.006, top + 0.006, y) *
    rise(foot + 0.008, foot - 0.008, y);
  return [inside, 0.62 - 1.15 * rise(0.35, 1.05, u) + 0.26 * Math.sin(v * Math.PI) - 0.18 * rise(0.14, 0, v)];
}

const SAILS = [
  [-0.66, -0.3, 0.62, 0.86],
  [-0.62, -0.33, 0.42, 0.6],
  [-0.57, -0.36, 0.28, 0.4],
  [-0.27, 0.19, 0.56, 0.86],
  [-0.24, 0.15, 0.32, 0.54],
  [-0.19, 0.11, 0.16, 0.3],
  [0.24, 0.58, 0.64, 0.86],
  [0.27, 0.54, 0.46, 0.62],
  [0.3, 0.5, 0.33, 0.44],
] as const;

/** A ship under full sail. */
function ship(x: number, y: number): number {
  const cloud = noise(x * 1.8 + 30, y * 4.2) - 0.5;
  let tone = -0.42 + 0.36 * rise(0.1, 0.9, y) + 0.6 * cloud;
  tone = mix(tone, sea(x, y, 0.99), rise(0.985, 1.005, y));
  for (const mast of [-0.47, -0.04, 0.41]) {
    const top = mast === -0.04 ? 0.08 : mast < 0 ? 0.2 : 0.26;
    tone = mix(tone, -0.7, rise(0.016, 0.004, Math.abs(x - mast)) * rise(top, top + 0.02, y) * rise(0.95, 0.93, y));
  }
  const jib =
    rise(0, 0.03, (y - 0.36) * 0.62 - (-0.5 - x) * 1.05) *
    rise(0, 0.03, 0.88 - y + (x + 0.5) * 0.25) *
    rise(0.0, 0.03, -0.7 + 0.12 * (y - 0.3) - x + 0.02);
  tone = mix(tone, 0.45 - 0.5 * rise(-0.95, -0.7, x), jib * rise(-1, -0.97, x));
  for (const frame of SAILS) {
    const [inside, lit] = sail(x, y, frame);
    tone = mix(tone, lit, inside);
  }
  const sheer = 0.905 + 0.05 * (1 - x * x * 1.3) - 0.03 * x;
  const keel = 1.075 - 0.16 * Math.max(0, Math.abs(x) - 0.42) ** 1.2 + 0.012 * Math.sin(x * 14);
  const hull =
    rise(-0.008, 0.012, y - sheer) *
    rise(0.012, -0.012, y - keel) *
    rise(0.78, 0.74, Math.abs(x + 0.02 + (y - 0.95) * 0.35));
  const strake = 0.55 * rise(0.012, 0.004, Math.abs(y - sheer - 0.045));
  return mix(tone, -0.75 - 0.25 * x + strake + 0.25 * rise(0.05, 0.14, y - sheer), hull);
}

/** Motifs that a mould can carry. */
export const WATERMARKS = ['lighthouse', 'ship'] as const;
export type Watermark = (typeof WATERMARKS)[number];
export const WATERMARK_TONES: Readonly<Record<Watermark, TonePicture>> = { lighthouse, ship };

/** How far the picture counts at a place: it fades into the sheet, without an edge. */
export function watermarkFade(x: number, y: number): number {
  const [dx, dy] = [Math.abs(x), Math.abs(y - 0.68) / 0.68];
  return rise(1, 0.72, (dx ** 2.6 + dy ** 2.6) ** (1 / 2.6));
}
