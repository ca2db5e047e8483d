import { PEARL, SHIFT } from './texel.ts';

/** Linear colour of colour-shifting ink seen aside; seen squarely it has the colour it is printed in. */
export const SHIFT_ASIDE = [0.24, 0.03, 0.17] as const;
/** 1 - cosine of the angle of sight at which the shift begins and ends. */
export const SHIFT_FROM = 0.015;
export const SHIFT_TO = 0.16;
/** The sheen of pearlescent ink. */
export const PEARL_SHEEN = [1, 0.78, 0.5] as const;

/** How far colour-shifting ink has gone from its printed to its other colour, 0..1, at a cosine to the normal. */
export function shiftAt(cosine: number): number {
  const t = Math.min(1, Math.max(0, (1 - cosine - SHIFT_FROM) / (SHIFT_TO - SHIFT_FROM)));
  return t * t * (3 - 2 * t);
}

/** Turns the colour in `out` where a texel carries colour-shifting ink. `phase` as by `shiftAt`; `light` falls on it. */
export function layShift(texels: Float32Array, at: number, phase: number, light: number, out: Float32Array): void {
  const turned = texels[at + SHIFT]! * phase;
  if (turned === 0) return;
  for (let i = 0; i < 3; i++) out[i]! += (SHIFT_ASIDE[i]! * light - out[i]!) * turned;
}

/** Adds the sheen of pearlescent ink in a mirror light of so much. */
export function addPearl(texels: Float32Array, at: number, mirrored: number, out: Float32Array): void {
  const cover = texels[at + PEARL]! * mirrored;
  if (cover <= 0) return;
  for (let i = 0; i < 3; i++) out[i]! += cover * PEARL_SHEEN[i]!;
}
