import { toLight } from './srgb.ts';

/** White of sRGB, D65. */
const WHITE_X = 0.4124564 + 0.3575761 + 0.1804375;
const WHITE_Z = 0.0193339 + 0.119192 + 0.9503041;

/** CIELAB of linear sRGB light, into `lab` from `at` on. */
export function labOfLight(r: number, g: number, b: number, lab: Float32Array | number[], at: number): void {
  const x = fold((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE_X);
  const y = fold(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = fold((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / WHITE_Z);
  lab[at] = 116 * y - 16;
  lab[at + 1] = 500 * (x - y);
  lab[at + 2] = 200 * (y - z);
}

/** CIELAB of sRGB levels 0..255. */
export function labOfLevels(r: number, g: number, b: number): readonly [l: number, a: number, b: number] {
  const lab = [0, 0, 0];
  labOfLight(toLight(r / 255), toLight(g / 255), toLight(b / 255), lab, 0);
  return lab as [number, number, number];
}

function fold(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
}
