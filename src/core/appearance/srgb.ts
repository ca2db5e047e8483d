/** Light in 0..1 from a share of an sRGB-encoded channel in 0..1 (IEC 61966-2-1). */
export function toLight(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The inverse of `toLight`; what lies outside 0..1 is cut. */
export function toShare(light: number): number {
  if (light <= 0) return 0;
  if (light >= 1) return 1;
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** Light by sRGB byte. */
export const LIGHT_OF_BYTE: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => toLight(byte / 255));

/** Steps of the table of levels between dark and full light. */
export const LEVEL_STEPS = 4096;

/** sRGB levels 0..255 by light in `LEVEL_STEPS`; each step stands for its middle. */
export const LEVELS: Uint8Array = Uint8Array.from({ length: LEVEL_STEPS + 1 }, (_, i) =>
  Math.round(255 * toShare((i + 0.5) / LEVEL_STEPS)),
);

/** sRGB level 0..255 of light from 0 up; within one of exact. */
export function levelOfLight(light: number): number {
  const step = light * LEVEL_STEPS;
  return LEVELS[step < LEVEL_STEPS ? step | 0 : LEVEL_STEPS]!;
}
