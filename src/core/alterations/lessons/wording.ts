import type { FeatureTerm } from '../../document/featureTerms.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';

/** Sentences of a lesson in a row; what does not apply here is null. */
export function say(...sentences: readonly (string | null)[]): Text {
  return { en: sentences.filter(sentence => sentence !== null).join(' ') };
}

export function hasFeature({ features }: Specimen, term: FeatureTerm): boolean {
  return features.some(feature => feature.term === term);
}
