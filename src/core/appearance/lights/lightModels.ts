import type { Light } from '../../document/lights.ts';
import type { Sheet } from '../../press/display/sheets.ts';
import type { Scene } from '../scene.ts';
import type { Shade } from '../texel.ts';
import { prepareCoaxial } from './coaxialLight.ts';
import { prepareInfrared } from './infraredLight.ts';
import { prepareOblique } from './obliqueLight.ts';
import { prepareTilt } from './tiltLight.ts';
import { prepareTransmitted } from './transmittedLight.ts';
import { prepareUv254, prepareUv365 } from './ultravioletLight.ts';
import { prepareWhite } from './whiteLight.ts';

/** What a light is computed from: its sheets, the first of which fixes its sharpness; grain; the place on the page. */
export type LightModel = {
  readonly sheets: readonly Sheet[];
  /** Whether its lamp throws shadows. */
  readonly casts: boolean;
  readonly grain: boolean;
  readonly place: boolean;
  readonly prepare: (scene: Scene) => Shade;
};

export const LIGHT_MODELS: Readonly<Record<Light, LightModel>> = {
  white: {
    sheets: ['albedo', 'surface', 'ovd', 'coat'],
    casts: false,
    grain: true,
    place: true,
    prepare: prepareWhite,
  },
  oblique: {
    sheets: ['albedo', 'surface', 'ovd', 'coat'],
    casts: true,
    grain: true,
    place: true,
    prepare: prepareOblique,
  },
  transmitted: {
    sheets: ['through', 'absorption', 'albedo'],
    casts: false,
    grain: true,
    place: false,
    prepare: prepareTransmitted,
  },
  uv365: { sheets: ['uv365', 'albedo'], casts: false, grain: false, place: false, prepare: prepareUv365 },
  uv254: { sheets: ['uv254', 'albedo'], casts: false, grain: false, place: false, prepare: prepareUv254 },
  ir: { sheets: ['absorption'], casts: false, grain: true, place: false, prepare: prepareInfrared },
  coaxial: { sheets: ['albedo', 'coat'], casts: false, grain: false, place: false, prepare: prepareCoaxial },
  tilt: { sheets: ['albedo', 'surface', 'ovd', 'coat'], casts: false, grain: true, place: true, prepare: prepareTilt },
};

/** The sheets that must be there before a page can be shown in a light. */
export function sheetsOf(light: Light): readonly Sheet[] {
  return LIGHT_MODELS[light].sheets;
}
