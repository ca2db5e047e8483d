import { FEATURE_TABLE, type FeatureTerm } from '../../../core/document/featureTerms.ts';
import type { Light } from '../../../core/document/lights.ts';
import type { SecurityFeature } from '../../../core/document/specimen.ts';

/** Terms whose point is the difference to white light: the light that makes it comes before the first in the table. */
const TELLING: Partial<Record<FeatureTerm, Light>> = { E4: 'uv365', I5: 'ir', I6: 'ir', M1: 'white' };

/** The light that shows a feature best: the telling one, else the first of its term that it claims, else its own first. */
export function bestLight({ term, lights }: Pick<SecurityFeature, 'term' | 'lights'>): Light {
  const telling = TELLING[term];
  const wanted = [...(telling === undefined ? [] : [telling]), ...FEATURE_TABLE[term].lights];
  return wanted.find(light => lights.includes(light)) ?? lights[0] ?? 'white';
}
