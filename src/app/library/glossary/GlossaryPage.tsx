import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COMPONENTS, FEATURE_TABLE, FEATURE_TERMS, termComponent } from '../../../core/document/featureTerms.ts';
import { LIGHTS, type Light } from '../../../core/document/lights.ts';
import type { Address } from '../../shell/address.ts';
import { replaceAddress } from '../../shell/addressBar.ts';
import { DRAWN_SPECIMENS } from '../../storage/collection.ts';
import { isFound } from '../features/searchText.ts';
import { LightFilter } from '../LightFilter.tsx';
import { SearchField } from '../SearchField.tsx';
import { useTermWords } from '../useTermWords.ts';
import { findShown } from './findShown.ts';
import { TermEntry } from './TermEntry.tsx';

/** Every term of the taxonomy in plain words, and where to see it. */
export function GlossaryPage({ address }: { readonly address: Address }): ReactNode {
  const { t } = useTranslation();
  const { query } = address;
  const wordsOf = useTermWords();
  const [search, setSearch] = useState(query['find'] ?? '');
  const [light, setLight] = useState<Light | null>(LIGHTS.find(name => name === query['light']) ?? null);
  const [onlyShown, setOnlyShown] = useState(false);
  useEffect(() => setSearch(query['find'] ?? ''), [query]);
  useEffect(() => {
    const asked = { ...(search === '' ? {} : { find: search }), ...(light === null ? {} : { light }) };
    replaceAddress({ path: ['glossary'], query: asked });
  }, [search, light]);
  const exact = FEATURE_TERMS.find(term => term.toLowerCase() === search.trim().toLowerCase());
  const terms = FEATURE_TERMS.filter(
    term =>
      (exact === undefined || term === exact) &&
      (light === null || FEATURE_TABLE[term].lights.includes(light)) &&
      (!onlyShown || findShown(DRAWN_SPECIMENS, term).length > 0) &&
      isFound(search, [term, ...wordsOf(term), t(`term.${term}.meaning`)]),
  );
  return (
    <div className="reading">
      <header className="reading-head">
        <h1>{t('glossary.title.name')}</h1>
        <p className="lead">{t('glossary.title.lead')}</p>
        <div className="filters">
          <SearchField id="glossary-search" value={search} onChange={setSearch} />
          <LightFilter light={light} onChange={setLight} />
          <label className="check">
            <input type="checkbox" checked={onlyShown} onChange={event => setOnlyShown(event.target.checked)} />
            {t('glossary.filter.shown')}
          </label>
          <span className="count" role="status">
            {t('glossary.count.terms', { count: terms.length })}
          </span>
        </div>
      </header>
      {COMPONENTS.map(component => {
        const own = terms.filter(term => termComponent(term) === component);
        if (own.length === 0) return null;
        return (
          <section key={component} className="glossary-group" aria-labelledby={`component-${component}`}>
            <h2 id={`component-${component}`}>{t(`component.${component}.name`)}</h2>
            <ul className="terms">
              {own.map(term => (
                <TermEntry key={term} term={term} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
