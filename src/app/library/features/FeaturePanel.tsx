import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { SecurityFeature, Specimen } from '../../../core/document/specimen.ts';
import { Icon } from '../../examining/Icon.tsx';
import { useBenchState } from '../../examining/useBenchState.ts';
import { useSay } from '../../messages/useSay.ts';
import { LightFilter } from '../LightFilter.tsx';
import type { LibraryStore } from '../libraryStore.ts';
import { SearchField } from '../SearchField.tsx';
import { useTermWords } from '../useTermWords.ts';
import { FeatureRow } from './FeatureRow.tsx';
import { listFeatures } from './listFeatures.ts';
import { stepFeature } from './sortFeatures.ts';

type FeaturePanelProps = {
  readonly specimen: Specimen;
  readonly store: LibraryStore;
  readonly choose: (feature: SecurityFeature | null) => void;
};

/** What protects the document: found, filtered, read, and flown to. */
export function FeaturePanel({ specimen, store, choose }: FeaturePanelProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const wordsOf = useTermWords();
  const state = useStore(store);
  const face = useBenchState(bench => bench.face);
  const groups = listFeatures(specimen, { ...state, face }, wordsOf);
  const count = groups.reduce((sum, group) => sum + group.features.length, 0);
  const isFiltered = state.search.trim() !== '' || state.light !== null;
  return (
    <section className="features-sheet" aria-labelledby="features-title">
      <header className="features-head">
        <p className="specimen-line">
          <bdi>{say(specimen.state.name)}</bdi> <bdi className="code">{specimen.state.code}</bdi>
        </p>
        <div className="features-title">
          <h2 id="features-title">{t('library.features.title')}</h2>
          <span className="count" role="status">
            <span aria-hidden="true">{count}</span>
            <span className="unseen">{t('library.features.count', { count })}</span>
          </span>
          <StepButton way={-1} onStep={() => choose(stepFeature(groups, state.chosen, -1))} disabled={count === 0} />
          <StepButton way={1} onStep={() => choose(stepFeature(groups, state.chosen, 1))} disabled={count === 0} />
        </div>
        <Scope store={store} />
        <SearchField
          id="feature-search"
          value={state.search}
          onChange={search => store.setState({ search })}
          onEnter={() => choose(stepFeature(groups, state.chosen, 1))}
        />
        <LightFilter light={state.light} onChange={light => store.setState({ light })} />
      </header>
      <div className="feature-list">
        {count === 0 && <p className="hint">{t(isFiltered ? 'library.features.none' : 'library.features.bare')}</p>}
        {groups.map(({ component, features }) => (
          <section key={component}>
            <h3>{t(`component.${component}.name`)}</h3>
            <ul>
              {features.map(feature => (
                <FeatureRow
                  key={feature.id}
                  feature={feature}
                  withPage={state.scope === 'all'}
                  isChosen={feature.id === state.chosen}
                  onChoose={() => choose(feature.id === state.chosen ? null : feature)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

type StepButtonProps = { readonly way: 1 | -1; readonly onStep: () => void; readonly disabled: boolean };

function StepButton({ way, onStep, disabled }: StepButtonProps): ReactNode {
  const { t } = useTranslation();
  const name = t(way > 0 ? 'library.key.next' : 'library.key.previous');
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      aria-keyshortcuts={way > 0 ? 'N' : 'P'}
      title={`${name} (${way > 0 ? 'N' : 'P'})`}
      disabled={disabled}
      onClick={onStep}
    >
      <Icon name={way > 0 ? 'next-page' : 'previous-page'} />
    </button>
  );
}

function Scope({ store }: { readonly store: LibraryStore }): ReactNode {
  const { t } = useTranslation();
  const scope = useStore(store, state => state.scope);
  return (
    <fieldset className="scope-switch">
      <legend className="unseen">{t('library.scope.label')}</legend>
      {(['page', 'all'] as const).map(name => (
        <button key={name} type="button" aria-pressed={scope === name} onClick={() => store.setState({ scope: name })}>
          {t(`library.scope.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
