import type { FeatureTerm } from '../../../core/document/featureTerms.ts';
import type { SecurityFeature, Specimen } from '../../../core/document/specimen.ts';
import type { LibraryState } from '../libraryStore.ts';
import { isFound } from './searchText.ts';
import { type FeatureGroup, groupFeatures } from './sortFeatures.ts';

type Filter = Pick<LibraryState, 'scope' | 'search' | 'light'> & { readonly face: string };

/** The features that pass the reader's filters, grouped; `wordsOf` gives the names a term is known by. */
export function listFeatures(
  specimen: Pick<Specimen, 'features'>,
  { scope, search, light, face }: Filter,
  wordsOf: (term: FeatureTerm) => readonly string[],
): readonly FeatureGroup[] {
  const passes = (feature: SecurityFeature): boolean =>
    (scope === 'all' || feature.face === face) &&
    (light === null || feature.lights.includes(light)) &&
    isFound(search, [feature.term, ...wordsOf(feature.term), feature.genuine.en, feature.lookFor.en]);
  return groupFeatures(specimen.features.filter(passes));
}
