import type { FeatureTerm } from '../../../core/document/featureTerms.ts';
import type { SecurityFeature, Specimen } from '../../../core/document/specimen.ts';
import type { Address } from '../../shell/address.ts';
import { bestLight } from '../features/bestLight.ts';

export type Shown = { readonly specimen: Specimen; readonly feature: SecurityFeature };

/** Where a term can be seen in the collection. */
export function findShown(specimens: readonly Specimen[], term: FeatureTerm): readonly Shown[] {
  return specimens.flatMap(specimen =>
    specimen.features.filter(feature => feature.term === term).map(feature => ({ specimen, feature })),
  );
}

/** Opens the document at the feature, in the light that shows it best. */
export function addressOf({ specimen, feature }: Shown): Address {
  return {
    path: ['library', specimen.id, feature.face],
    query: { light: bestLight(feature), feature: feature.id },
  };
}
