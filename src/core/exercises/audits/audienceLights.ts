import type { InspectionLevel } from '../../document/featureTerms.ts';
import type { Light } from '../../document/lights.ts';

/**
 * The lights at a level of inspection (ICAO Doc 9303-2, appendix A): 1 what a glance, a window and a turn of the hand
 * give, 2 simple lamps at the counter, 3 a laboratory.
 */
export const AUDIENCE_LIGHTS: Readonly<Record<InspectionLevel, readonly Light[]>> = {
  1: ['white', 'oblique', 'transmitted', 'tilt'],
  2: ['white', 'oblique', 'transmitted', 'uv365', 'ir', 'coaxial', 'tilt'],
  3: ['white', 'oblique', 'transmitted', 'uv365', 'uv254', 'ir', 'coaxial', 'tilt'],
};
