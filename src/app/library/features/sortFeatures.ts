import { COMPONENTS, type Component, FEATURE_TERMS, termComponent } from '../../../core/document/featureTerms.ts';
import type { SecurityFeature } from '../../../core/document/specimen.ts';

export type FeatureGroup = { readonly component: Component; readonly features: readonly SecurityFeature[] };

/** Groups by component in the order of the taxonomy; inside a group by term, then as the specimen lists them. */
export function groupFeatures(features: readonly SecurityFeature[]): readonly FeatureGroup[] {
  const order = (feature: SecurityFeature): number => FEATURE_TERMS.indexOf(feature.term);
  return COMPONENTS.map(component => ({
    component,
    features: features
      .filter(feature => termComponent(feature.term) === component)
      .toSorted((first, second) => order(first) - order(second)),
  })).filter(group => group.features.length > 0);
}

/** The feature `step` places on in the order of the list, round the end; the first or last when none is chosen. */
export function stepFeature(
  groups: readonly FeatureGroup[],
  chosen: string | null,
  step: 1 | -1,
): SecurityFeature | null {
  const all = groups.flatMap(group => group.features);
  const at = all.findIndex(feature => feature.id === chosen);
  const next = at < 0 ? (step > 0 ? 0 : -1) : at + step;
  return all.at(next % Math.max(all.length, 1)) ?? null;
}
