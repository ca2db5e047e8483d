import type { FraudClass } from '../document/fraudTree.ts';
import type { Light } from '../document/lights.ts';

/**
 * Lights in which an act gives itself away, the most telling first. White shows most of what was done as well, but as a
 * result and not as a trace: a changed date is plain to see only for whoever knows the date before. From the taxonomy of
 * alterations by light; classes not named give themselves away by comparing, not by a lamp.
 */
export const TELLING_LIGHTS: Partial<Readonly<Record<FraudClass, readonly Light[]>>> = {
  'photo-substitution': ['oblique', 'uv365', 'transmitted', 'coaxial'],
  'photo-overlay': ['oblique', 'ir'],
  'portrait-overprint': ['ir', 'oblique'],
  'mechanical-erasure': ['transmitted', 'oblique', 'uv365'],
  'chemical-erasure': ['uv365', 'ir', 'transmitted'],
  overwriting: ['ir', 'oblique', 'uv365'],
  addition: ['ir', 'uv365', 'oblique'],
  'number-alteration': ['transmitted', 'oblique'],
  'signature-substitution': ['oblique', 'uv365'],
  'mrz-altered': ['ir', 'uv365'],
  'mrz-recomputed': ['ir', 'uv365'],
  'mrz-reprinted': ['ir'],
  'laminate-lifted': ['coaxial', 'oblique', 'uv365'],
  'second-laminate': ['tilt', 'oblique'],
  'ovd-imitation': ['tilt', 'coaxial'],
  'data-page-substitution': ['uv365', 'transmitted'],
  'sheet-removal': ['oblique'],
  'sheet-insertion': ['transmitted', 'uv365'],
  'visa-counterfeit': ['uv365', 'tilt'],
  'visa-moved': ['uv365', 'oblique'],
  'stamp-counterfeit': ['uv365', 'ir'],
  'stamp-erased': ['uv365', 'oblique'],
  'counterfeit-page': ['uv365', 'transmitted', 'ir'],
  'counterfeit-document': ['uv365', 'transmitted', 'tilt'],
  'stolen-blank': ['uv365', 'ir'],
};
