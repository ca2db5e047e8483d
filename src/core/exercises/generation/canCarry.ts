import type { Act } from '../../alterations/act.ts';
import type { Specimen } from '../../document/specimen.ts';

/** What a document lacks for an act, in words; null where it can carry it. */
export function lackFor(
  { substrates, features = [] }: Pick<Act, 'substrates' | 'features'>,
  specimen: Specimen,
): string | null {
  if (!substrates.includes(specimen.substrate)) return `a page of ${substrates.join(' or ')}`;
  const missing = features.filter(term => !specimen.features.some(feature => feature.term === term));
  return missing.length === 0 ? null : `the features ${missing.join(', ')}`;
}
