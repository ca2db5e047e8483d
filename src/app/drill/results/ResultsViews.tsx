import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeAddress } from '../../shell/address.ts';
import { useDevice } from '../../storage/device.ts';
import { AttemptsView } from './attempts/AttemptsView.tsx';
import { FiguresView } from './figures/FiguresView.tsx';
import { FilesView } from './files/FilesView.tsx';
import { useImport } from './files/useImport.ts';
import { ScopeBar } from './parts/ScopeBar.tsx';
import { usePersons } from './parts/usePersons.ts';
import { PeopleView } from './people/PeopleView.tsx';
import { narrow, poolTrials, type Scope } from './scope.ts';
import type { Results } from './useResults.ts';

const VIEWS = ['attempts', 'figures', 'people', 'files'] as const;
type View = (typeof VIEWS)[number];

type ResultsViewsProps = {
  readonly results: Results;
  readonly view: string;
  readonly scope: Scope;
  readonly change: (part: Partial<Scope>) => void;
};

/** The four sides of the results; without any result, the ways to get some. */
export function ResultsViews({ results, view: wanted, scope: chosen, change }: ResultsViewsProps): ReactNode {
  const { t } = useTranslation();
  const { isLasting } = useDevice();
  const importing = useImport(results);
  const persons = usePersons(results.readings);
  const isEmpty = results.readings.length === 0;
  const view = isEmpty ? 'files' : (VIEWS.find(name => name === wanted) ?? 'attempts');
  const scope = useKnownScope(chosen, results, view);
  const readings = useMemo(() => narrow(results.readings, scope), [results, scope]);
  const pool = useMemo(() => poolTrials(readings, scope), [readings, scope]);
  const isPooled = view === 'figures' || view === 'people';
  return (
    <div className="reading results">
      <header className="reading-head">
        <h1>{t('results.title.name')}</h1>
        <p className="lead">{t(isEmpty ? 'results.title.empty' : 'results.title.lead')}</p>
        {!isLasting && <p className="notice">{t('results.passing.text')}</p>}
        {isEmpty ? <EmptyWays /> : <ViewLinks view={view} />}
        {!isEmpty && view !== 'files' && (
          <ScopeBar
            scope={scope}
            change={change}
            persons={view === 'people' ? null : persons}
            readings={results.readings}
            pool={isPooled ? pool : null}
          />
        )}
      </header>
      {view === 'attempts' && <AttemptsView results={results} readings={readings} persons={persons} />}
      {view === 'figures' && <FiguresView readings={readings} pool={pool} />}
      {view === 'people' && <PeopleView readings={readings} pool={pool} persons={persons} />}
      {view === 'files' && <FilesView results={results} persons={persons} importing={importing} />}
    </div>
  );
}

/** The scope without what is gone by now, and about everybody where people are compared. */
function useKnownScope(scope: Scope, { readings }: Results, view: View): Scope {
  return useMemo(() => {
    const isKnown = readings.some(({ stored }) => stored.person.id === scope.person);
    const hasSet = readings.some(({ stored }) => stored.attempt.set?.id === scope.set);
    return {
      ...scope,
      person: isKnown && view !== 'people' ? scope.person : null,
      set: hasSet ? scope.set : null,
    };
  }, [scope, readings, view]);
}

function ViewLinks({ view }: { readonly view: View }): ReactNode {
  const { t } = useTranslation();
  return (
    <nav className="view-links" aria-label={t('results.views.label')}>
      <ul>
        {VIEWS.map(name => (
          <li key={name}>
            <a
              href={makeAddress({ path: ['results'], query: name === 'attempts' ? {} : { view: name } })}
              aria-current={name === view ? 'true' : undefined}
            >
              {t(`results.view.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function EmptyWays(): ReactNode {
  const { t } = useTranslation();
  return (
    <p>
      <a className="way-first" href="#/drill">
        {t('results.empty.drill')}
      </a>
    </p>
  );
}
