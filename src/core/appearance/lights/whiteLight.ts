import { addPearl } from '../coating.ts';
import { makeFoil, RIDGES_BELOW } from '../diffraction.ts';
import type { Scene } from '../scene.ts';
import {
  ALBEDO,
  GLOSS,
  GRAIN,
  GRAIN_X,
  GRAIN_Y,
  GRATING_LINES,
  PEARL,
  PLACE_X,
  PLACE_Y,
  type Shade,
  SLOPE_X,
  SLOPE_Y,
} from '../texel.ts';

/** Light on white paper, and how strongly relief and grain shade the soft light from above. */
export const WHITE = {
  exposure: 0.86,
  relief: 0.2,
  grain: 0.022,
  grainTone: 0.006,
  from: [-0.6, -0.8],
  foil: 0.16,
  sheen: 0.05,
  pearl: 0.03,
} as const;

/** A broad, soft lamp overhead, a little to the upper left as seen. */
export function prepareWhite(scene: Scene): Shade {
  const { turn, face } = scene;
  const fromX = turn.xx * WHITE.from[0] + turn.xy * WHITE.from[1];
  const fromY = turn.yx * WHITE.from[0] + turn.yy * WHITE.from[1];
  const { exposure, relief, grain, grainTone, sheen, pearl } = WHITE;
  const foil = makeFoil(scene, WHITE.foil);
  const [acrossX, acrossY] = [fromX / face.width, fromY / face.height];
  const middle = 0.5 - 0.5 * (fromX + fromY);
  return (texels, at, out) => {
    const gloss = texels[at + GLOSS]!;
    const fibre = 1 - Math.min(1, 1.5 * gloss);
    const rise = relief * (texels[at + SLOPE_X]! * fromX + texels[at + SLOPE_Y]! * fromY);
    const felt = grain * fibre * (texels[at + GRAIN_X]! * fromX + texels[at + GRAIN_Y]! * fromY);
    const light =
      exposure * (1 + grainTone * fibre * texels[at + GRAIN]! - Math.max(-0.16, Math.min(0.16, rise + felt)));
    const shine = sheen * gloss * (middle + acrossX * texels[at + PLACE_X]! + acrossY * texels[at + PLACE_Y]!);
    out[0] = texels[at + ALBEDO]! * light + shine;
    out[1] = texels[at + ALBEDO + 1]! * light + shine;
    out[2] = texels[at + ALBEDO + 2]! * light + shine;
    if (texels[at + PEARL]! > 0) addPearl(texels, at, pearl, out);
    if (texels[at + GRATING_LINES]! >= RIDGES_BELOW) foil(texels, at, out);
  };
}
