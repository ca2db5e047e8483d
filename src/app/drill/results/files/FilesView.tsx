import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../model/persons.ts';
import type { Results } from '../useResults.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { PersonFiles } from './PersonFiles.tsx';
import type { Importing } from './useImport.ts';

type FilesViewProps = {
  readonly results: Results;
  readonly persons: readonly Person[];
  readonly importing: Importing;
};

/** Result files in and out, and what this device keeps of whom. */
export function FilesView({ results, persons, importing }: FilesViewProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <ImportPanel importing={importing} />
      {persons.length > 0 && <PersonFiles results={results} persons={persons} />}
      {results.unreadable.length > 0 && (
        <p className="notice">{t('results.unreadable.attempts', { count: results.unreadable.length })}</p>
      )}
    </>
  );
}
