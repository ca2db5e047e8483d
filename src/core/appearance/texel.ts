import { BLANK, type Sheet } from '../press/display/sheets.ts';
import { LIGHT_OF_BYTE } from './srgb.ts';

/**
 * A texel is what a light sees of one place: `TEXEL` numbers in a Float32Array, from an offset on. Fields of three are
 * red, green, blue. Many lie one behind another, so that nothing is allocated while a page is painted.
 */
export const TEXEL = 28;
/** Diffuse reflectance of white light, linear. */
export const ALBEDO = 0;
/** Light given off under the lamp of the light at hand, linear. */
export const EMISSION = 3;
/** Share reflected at 850-950 nm. */
export const INFRARED = 6;
/** Share of light the print on this face lets through. (The sheet's third channel follows and says nothing.) */
export const PASSED = 7;
/** Share of light the body of the leaf and its other face let through. */
export const THROUGH = 9;
/** Height in µm is only used for the slopes: rise per run towards x and y, without unit. */
export const SLOPE_X = 12;
export const SLOPE_Y = 13;
export const GLOSS = 14;
/** Share of the lamp hidden by relief nearby. */
export const SHADOW = 15;
/** Strength times cosine and sine of twice the azimuth of the grating's lines; lines per mm, 0 = ridges. */
export const GRATING_COS = 16;
export const GRATING_SIN = 17;
export const GRATING_LINES = 18;
export const RETRO = 19;
export const SHIFT = 20;
export const PEARL = 21;
/** Grain of the sheet: its height -1..1, its slopes. */
export const GRAIN = 22;
export const GRAIN_X = 23;
export const GRAIN_Y = 24;
/** Place on the page, mm. */
export const PLACE_X = 25;
export const PLACE_Y = 26;

type Decoding = { readonly field: number; readonly tables: readonly [Float32Array, Float32Array, Float32Array] };

const SHARE = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);
export const SIGNED = Float32Array.from({ length: 256 }, (_, byte) => Math.max(-1, (byte - 128) / 127));
const LINES = Float32Array.from({ length: 256 }, (_, byte) => 8 * byte);

/** Numbers from the bytes of a sheet and where in the texel they stand; of `surface` only the gloss (its third) is used. */
export const DECODING: Readonly<Record<Sheet, Decoding>> = {
  albedo: { field: ALBEDO, tables: [LIGHT_OF_BYTE, LIGHT_OF_BYTE, LIGHT_OF_BYTE] },
  uv365: { field: EMISSION, tables: [LIGHT_OF_BYTE, LIGHT_OF_BYTE, LIGHT_OF_BYTE] },
  uv254: { field: EMISSION, tables: [LIGHT_OF_BYTE, LIGHT_OF_BYTE, LIGHT_OF_BYTE] },
  absorption: { field: INFRARED, tables: [SHARE, SHARE, SHARE] },
  surface: { field: SLOPE_X, tables: [SHARE, SHARE, SHARE] },
  ovd: { field: GRATING_COS, tables: [SIGNED, SIGNED, LINES] },
  coat: { field: RETRO, tables: [SHARE, SHARE, SHARE] },
  through: { field: THROUGH, tables: [SHARE, SHARE, SHARE] },
};

/** A texel of unprinted white material, to be changed field by field. */
export function makeTexel(): Float32Array {
  const texel = new Float32Array(TEXEL);
  for (const sheet of ['albedo', 'absorption', 'through', 'coat'] as const) {
    const { field, tables } = DECODING[sheet];
    for (let i = 0; i < 3; i++) texel[field + i] = tables[i]![BLANK[sheet][i]!]!;
  }
  texel[THROUGH] = 1;
  return texel;
}

/** Turns one texel into light: linear red, green, blue from 0, into `out`. */
export type Shade = (texels: Float32Array, at: number, out: Float32Array) => void;
