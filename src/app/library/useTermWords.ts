import { useTranslation } from 'react-i18next';
import { type FeatureTerm, termComponent } from '../../core/document/featureTerms.ts';

/** All names a term is known by in the reader's language, for the search. */
export function useTermWords(): (term: FeatureTerm) => readonly string[] {
  const { t } = useTranslation();
  return term => [t(`term.${term}.name`), t(`term.${term}.also`), t(`component.${termComponent(term)}.name`)];
}
