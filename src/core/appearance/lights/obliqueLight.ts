import { addPearl, layShift, shiftAt } from '../coating.ts';
import { makeFoil, RIDGES_BELOW } from '../diffraction.ts';
import { lampVector, type Scene } from '../scene.ts';
import {
  ALBEDO,
  GLOSS,
  GRAIN_X,
  GRAIN_Y,
  GRATING_COS,
  GRATING_LINES,
  GRATING_SIN,
  PEARL,
  PLACE_X,
  PLACE_Y,
  SHADOW,
  SHIFT,
  type Shade,
  SLOPE_X,
  SLOPE_Y,
} from '../texel.ts';

export const OBLIQUE = {
  exposure: 0.66,
  /** Light that comes from elsewhere, of what the lamp gives a level sheet. */
  ambient: 0.22,
  /** Most that a slope turned to the lamp gathers, of what a level sheet does. */
  most: 2.3,
  relief: 1.5,
  /** Slopes count more than they measure: on a screen one cannot move about. */
  grain: 0.1,
  shine: 0.55,
  /** How much nearer edge and farther edge differ. */
  falloff: 0.3,
  /** Ridges are shaded from their azimuth where samples (mm) are too large to show them. */
  ridgeFrom: 0.035,
  ridgeTo: 0.08,
  ridge: 0.68,
  foil: 0.12,
  pearl: 0.12,
} as const;

/** `cosine` to the power of 2^doublings. */
export function highPower(cosine: number, doublings: number): number {
  let power = cosine;
  for (let i = 0; i < doublings; i++) power *= power;
  return power;
}

/** How much of the shading of ridges is done from their azimuth, at so many mm in a sample. */
export function ridgeShare(sample: number): number {
  return Math.min(1, Math.max(0, (sample - OBLIQUE.ridgeFrom) / (OBLIQUE.ridgeTo - OBLIQUE.ridgeFrom)));
}

/** Cosine and sine of twice an azimuth on the page, counter-clockwise as printed, of a direction (y down). */
export function doubled(x: number, y: number): readonly [number, number] {
  const square = x * x + y * y;
  return square === 0 ? [0, 0] : [(x * x - y * y) / square, (-2 * x * y) / square];
}

/** One lamp close to the page: what rises or sinks is bright towards it, dark away from it, and throws shadows. */
export function prepareOblique(scene: Scene): Shade {
  const [lampX, lampY, lampZ] = lampVector(scene.lamp, scene.turn);
  const { exposure, ambient, most, grain, relief, shine, pearl } = OBLIQUE;
  const foil = makeFoil(scene, OBLIQUE.foil);
  const phase = shiftAt(Math.sqrt((1 + lampZ) / 2));
  const [cos2, sin2] = doubled(lampX, lampY);
  const ridges = OBLIQUE.ridge * ridgeShare(scene.sample);
  const half = 1 / Math.sqrt(2 + 2 * lampZ);
  const perLevel = 1 / lampZ;
  const fall = OBLIQUE.falloff * Math.sqrt(lampX * lampX + lampY * lampY);
  const fallX = (fall * lampX) / scene.face.width;
  const fallY = (fall * lampY) / scene.face.height;
  const middle = 1 - 0.5 * fall * (lampX + lampY);
  return (texels, at, out) => {
    const gloss = texels[at + GLOSS]!;
    const fibre = grain * (1 - Math.min(0.85, 1.5 * gloss));
    const sx = relief * texels[at + SLOPE_X]! + fibre * texels[at + GRAIN_X]!;
    const sy = relief * texels[at + SLOPE_Y]! + fibre * texels[at + GRAIN_Y]!;
    const norm = 1 / Math.sqrt(1 + sx * sx + sy * sy);
    const towards = sx * lampX + sy * lampY;
    const facing = (lampZ - towards) * norm;
    const gathered = facing > 0 ? facing * perLevel : 0;
    const lit = gathered > 1 ? 1 + ((most - 1) * (gathered - 1)) / (most + gathered - 2) : gathered;
    const near = middle + fallX * texels[at + PLACE_X]! + fallY * texels[at + PLACE_Y]!;
    const open = 1 - texels[at + SHADOW]!;
    let direct = (1 - ambient) * lit * open * near;
    if (texels[at + GRATING_LINES]! < RIDGES_BELOW)
      direct *= 1 - ridges * (texels[at + GRATING_COS]! * cos2 + texels[at + GRATING_SIN]! * sin2);
    const light = exposure * (ambient + direct);
    const toHalf = (1 + lampZ - towards) * norm * half;
    const mirrored = toHalf > 0 ? highPower(toHalf, 4) * open : 0;
    const sheen = shine * gloss * mirrored;
    out[0] = texels[at + ALBEDO]! * light + sheen;
    out[1] = texels[at + ALBEDO + 1]! * light + sheen;
    out[2] = texels[at + ALBEDO + 2]! * light + sheen;
    if (texels[at + SHIFT]! > 0) layShift(texels, at, phase, light, out);
    if (texels[at + PEARL]! > 0) addPearl(texels, at, pearl * mirrored, out);
    if (texels[at + GRATING_LINES]! >= RIDGES_BELOW) foil(texels, at, out);
  };
}
