import type { FraudClass } from '../../../document/fraudTree.ts';
import type { Light } from '../../../document/lights.ts';

/**
 * In which lights examiners say a class of alteration shows, and in which there is normally nothing to see, after the
 * register this project keeps (A1 to A32, to be confirmed by experts). A light that is not named is one the register does
 * not speak of for this class.
 */
export type TaughtLights = { readonly shows: readonly Light[]; readonly silent: readonly Light[] };

export const TAUGHT_LIGHTS: Partial<Readonly<Record<FraudClass, TaughtLights>>> = {
  'photo-substitution': {
    shows: ['white', 'oblique', 'transmitted', 'uv365', 'ir', 'coaxial', 'tilt'],
    silent: [],
  },
  'photo-overlay': { shows: ['white', 'oblique', 'transmitted', 'uv365', 'ir', 'tilt'], silent: [] },
  'portrait-overprint': { shows: ['white', 'oblique', 'uv365', 'ir'], silent: ['transmitted', 'coaxial'] },
  'mechanical-erasure': {
    shows: ['white', 'oblique', 'transmitted', 'uv365', 'ir', 'coaxial'],
    silent: [],
  },
  'chemical-erasure': { shows: ['white', 'oblique', 'transmitted', 'uv365', 'ir'], silent: ['coaxial'] },
  overwriting: { shows: ['white', 'oblique', 'uv365', 'ir'], silent: ['transmitted', 'coaxial'] },
  addition: { shows: ['white', 'oblique', 'uv365', 'ir'], silent: ['transmitted', 'coaxial'] },
  'number-alteration': { shows: ['white', 'oblique', 'transmitted', 'uv365'], silent: ['ir', 'coaxial'] },
  'signature-substitution': { shows: ['white', 'oblique', 'uv365'], silent: ['transmitted', 'ir', 'coaxial'] },
  'mrz-altered': { shows: ['white', 'uv365', 'ir'], silent: ['oblique', 'transmitted', 'coaxial'] },
  'mrz-recomputed': { shows: ['white', 'uv365', 'ir'], silent: ['oblique', 'transmitted', 'coaxial'] },
  'mrz-reprinted': { shows: ['white', 'ir'], silent: ['oblique', 'transmitted', 'uv365', 'coaxial'] },
  'laminate-lifted': { shows: ['white', 'oblique', 'uv365', 'coaxial', 'tilt'], silent: ['transmitted', 'ir'] },
  'second-laminate': { shows: ['white', 'oblique', 'transmitted', 'uv365', 'tilt'], silent: ['ir'] },
  'ovd-imitation': { shows: ['white', 'tilt'], silent: [] },
  'visa-counterfeit': { shows: ['white', 'oblique', 'uv365', 'ir', 'tilt'], silent: ['transmitted'] },
  'visa-moved': { shows: ['white', 'oblique', 'transmitted', 'uv365', 'tilt'], silent: ['ir'] },
  'stamp-counterfeit': { shows: ['white', 'oblique', 'uv365', 'ir'], silent: ['transmitted', 'coaxial'] },
  'stamp-erased': { shows: ['white', 'oblique', 'transmitted', 'uv365', 'ir'], silent: ['coaxial'] },
  'counterfeit-page': { shows: ['white', 'transmitted', 'uv365', 'ir', 'tilt'], silent: ['oblique'] },
  'counterfeit-document': { shows: ['white', 'oblique', 'transmitted', 'uv365', 'ir', 'tilt'], silent: [] },
  'stolen-blank': { shows: ['white', 'uv365', 'ir', 'tilt'], silent: ['oblique', 'transmitted'] },
  'pseudo-document': { shows: ['white'], silent: [] },
};
