import { addPearl, layShift, shiftAt } from '../coating.ts';
import { LAMPS, lampsOverPage, makeFoil, RIDGES_BELOW } from '../diffraction.ts';
import type { Scene } from '../scene.ts';
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
  SHIFT,
  type Shade,
  SLOPE_X,
  SLOPE_Y,
} from '../texel.ts';
import { doubled, highPower } from './obliqueLight.ts';

export const TILT = {
  exposure: 0.68,
  ambient: 0.5,
  relief: 0.5,
  grain: 0.05,
  /** The first lamp shades, all three are mirrored. */
  shine: 0.28,
  foil: 0.95,
  pearl: 0.4,
  ridge: 0.75,
} as const;

/** The first lamps alone are seen mirrored in the laminate. */
export const MIRRORED_LAMPS = 3;

/** The page turned in the hand under three lamps, seen from near. */
export function prepareTilt(scene: Scene): Shade {
  const { lamps, eye } = lampsOverPage(scene);
  const main = lamps[0]!;
  const mainX = main[0] / lengthOf(main);
  const mainY = main[1] / lengthOf(main);
  const mainZ = main[2] / lengthOf(main);
  const halves = halfWays(lamps, eye);
  const level = LAMPS[0]![2] / lengthOf(LAMPS[0]!);
  const foil = makeFoil(scene, TILT.foil);
  const cosine = eye[2] / lengthOf(eye);
  const [cos2, sin2] = doubled(eye[0], eye[1]);
  const ridges = TILT.ridge * Math.min(1, 2.2 * Math.sqrt(Math.max(0, 1 - cosine * cosine)));
  const { x: pivotX, y: pivotY } = scene.pivot;
  return (texels, at, out) => {
    const gloss = texels[at + GLOSS]!;
    const fibre = TILT.grain * (1 - Math.min(0.85, 1.5 * gloss));
    const sx = TILT.relief * texels[at + SLOPE_X]! + fibre * texels[at + GRAIN_X]!;
    const sy = TILT.relief * texels[at + SLOPE_Y]! + fibre * texels[at + GRAIN_Y]!;
    const norm = 1 / Math.sqrt(1 + sx * sx + sy * sy);
    const facing = Math.max(0, (mainZ - sx * mainX - sy * mainY) * norm);
    let light = TILT.exposure * (TILT.ambient + ((1 - TILT.ambient) * facing) / level);
    if (texels[at + GRATING_LINES]! < RIDGES_BELOW)
      light *= 1 - ridges * (texels[at + GRATING_COS]! * cos2 + texels[at + GRATING_SIN]! * sin2);
    const pearl = texels[at + PEARL]!;
    const cover = texels[at + SHIFT]!;
    const x = texels[at + PLACE_X]! - pivotX;
    const y = texels[at + PLACE_Y]! - pivotY;
    const mirrored = gloss > 0.01 || pearl > 0 ? mirroredLight(halves, x, y, sx, sy, norm) : 0;
    const shine = TILT.shine * gloss * mirrored;
    out[0] = texels[at + ALBEDO]! * light + shine;
    out[1] = texels[at + ALBEDO + 1]! * light + shine;
    out[2] = texels[at + ALBEDO + 2]! * light + shine;
    addPearl(texels, at, TILT.pearl * mirrored, out);
    if (cover > 0) {
      const [ex, ey] = [eye[0] - x, eye[1] - y];
      const seen = eye[2] / Math.sqrt(ex * ex + ey * ey + eye[2] * eye[2]);
      layShift(texels, at, shiftAt(seen), light, out);
    }
    foil(texels, at, out);
  };
}

type Vector = readonly [number, number, number];
/** Half way between lamp and eye from any place, of no particular length: base + place * slope. */
type Half = { readonly base: Vector; readonly slope: number };

/** Lengths are those at the pivot: what changes over a page is the direction. */
function halfWays(lamps: readonly Vector[], eye: Vector): readonly Half[] {
  const far = 1 / lengthOf(eye);
  return lamps.slice(0, MIRRORED_LAMPS).map(lamp => {
    const near = 1 / lengthOf(lamp);
    const base: Vector = [lamp[0] * near + eye[0] * far, lamp[1] * near + eye[1] * far, lamp[2] * near + eye[2] * far];
    return { base, slope: near + far };
  });
}

/** How nearly a place mirrors the lamps into the eye: the 128th power of each cosine. */
function mirroredLight(halves: readonly Half[], x: number, y: number, sx: number, sy: number, norm: number): number {
  let sum = 0;
  for (let i = 0; i < halves.length; i++) {
    const { base, slope } = halves[i]!;
    const hx = base[0] - x * slope;
    const hy = base[1] - y * slope;
    const hz = base[2];
    const facing = (hz - sx * hx - sy * hy) * norm;
    if (facing > 0) sum += highPower((facing * facing) / (hx * hx + hy * hy + hz * hz), 6);
  }
  return sum;
}

function lengthOf([x, y, z]: Vector): number {
  return Math.sqrt(x * x + y * y + z * z);
}
