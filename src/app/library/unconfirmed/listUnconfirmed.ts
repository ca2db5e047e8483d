import { FEATURE_TERMS, type FeatureTerm } from '../../../core/document/featureTerms.ts';
import type { SecurityFeature, Specimen } from '../../../core/document/specimen.ts';
import type { CheckId } from '../../../core/reader/page/inspection.ts';
import { UNCONFIRMED_CHECKS } from '../../examining/reader/provesSources.ts';
import { GLOSSARY_SOURCES } from '../glossary/glossarySources.ts';
import { type StatementPart, unconfirmedParts } from './unconfirmedParts.ts';

/** One statement shown to readers that no source was found for (PRODUCT law 12). */
export type Unconfirmed =
  | {
      readonly kind: 'feature';
      readonly specimen: Specimen;
      readonly feature: SecurityFeature;
      readonly part: StatementPart;
    }
  | { readonly kind: 'glossary'; readonly term: FeatureTerm; readonly part: 'meaning' | 'imitation' }
  | { readonly kind: 'check'; readonly check: CheckId };

/** Every such statement of the collection, the glossary and the reader. */
export function listUnconfirmed(specimens: readonly Specimen[]): readonly Unconfirmed[] {
  const features = specimens.flatMap(specimen =>
    specimen.features.flatMap(feature =>
      unconfirmedParts(feature).map(part => ({ kind: 'feature' as const, specimen, feature, part })),
    ),
  );
  const parts = (['meaning', 'imitation'] as const).filter(part => (GLOSSARY_SOURCES[part].mark as string) === 'M');
  const terms = FEATURE_TERMS.flatMap(term => parts.map(part => ({ kind: 'glossary' as const, term, part })));
  return [...features, ...terms, ...UNCONFIRMED_CHECKS.map(check => ({ kind: 'check' as const, check }))];
}
