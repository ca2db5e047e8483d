/**
 * The material maps of a face, packed: a sheet is one opaque picture whose three channels hold maps that are
 * painted by the same rule. Bytes mean:
 * - `albedo` reflectance of white light, sRGB-encoded
 * - `uv365`, `uv254` light emitted under the lamp, sRGB-encoded, the dull glow of the substrate included
 * - `absorption` r: reflectance at 850-950 nm, 255 = all; g: share of light the print on this face lets through; b: 255
 * - `surface` r: height above the sheet in µm; g: depth below it in µm; b: gloss
 * - `ovd` r, g: (1 + strength cos 2a) / 2 and (1 + strength sin 2a) / 2 with a the azimuth of the grating's lines;
 *    b: lines per mm / 8 (0 = no grating)
 * - `coat` r: retro-reflectance; g: coverage by colour-shifting ink; b: coverage by pearlescent ink
 * - `through` r, g, b: share of white light that passes through the leaf's body and the print on its other face
 */
export const SHEETS = ['albedo', 'uv365', 'uv254', 'absorption', 'surface', 'ovd', 'coat', 'through'] as const;
export type Sheet = (typeof SHEETS)[number];

/** Bytes a sheet begins with, before anything is painted on it; the body of the leaf then paints its own. */
export const BLANK: Readonly<Record<Sheet, readonly [number, number, number]>> = {
  albedo: [255, 255, 255],
  uv365: [0, 0, 0],
  uv254: [0, 0, 0],
  absorption: [255, 255, 255],
  surface: [0, 0, 0],
  ovd: [128, 128, 0],
  coat: [0, 0, 0],
  through: [255, 255, 255],
};
