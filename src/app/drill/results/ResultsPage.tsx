import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../../shell/address.ts';
import { Reopened } from './attempts/Reopened.tsx';
import { usePersons } from './parts/usePersons.ts';
import { ResultsViews } from './ResultsViews.tsx';
import { type Scope, WHOLE_SCOPE } from './scope.ts';
import { type Results, useResults } from './useResults.ts';

/** What was done on this device and what was brought to it: attempts, figures, people, files. */
export function ResultsPage({ address }: { readonly address: Address }): ReactNode {
  const { t } = useTranslation();
  const { state, results, reload } = useResults();
  const [scope, setScope] = useState<Scope>(WHOLE_SCOPE);
  if (state === 'loading') return <p className="notice">{t('shell.page.loading')}</p>;
  if (results === null) {
    return (
      <div className="notice" role="alert">
        <p>{t('results.failed.text')}</p>
        <button type="button" className="plain-button" onClick={reload}>
          {t('results.failed.again')}
        </button>
      </div>
    );
  }
  const [, attempt] = address.path;
  if (attempt !== undefined) return <OneAttempt results={results} id={attempt} />;
  return (
    <ResultsViews
      results={results}
      view={address.query.view ?? ''}
      scope={scope}
      change={part => setScope(before => ({ ...before, ...part }))}
    />
  );
}

function OneAttempt({ results, id }: { readonly results: Results; readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const persons = usePersons(results.readings);
  const reading = results.readings.find(({ stored }) => stored.attempt.id === id);
  if (reading !== undefined) return <Reopened key={id} results={results} reading={reading} persons={persons} />;
  return (
    <div className="results-scroll">
      <div className="reading results">
        <h1>{t('results.attempt.title')}</h1>
        <p className="notice">{t('results.attempt.unknown')}</p>
        <p>
          <a href="#/results">{t('results.attempt.back')}</a>
        </p>
      </div>
    </div>
  );
}
