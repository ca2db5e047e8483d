import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../../storage/device.ts';
import { type LoadedSet, loadSet } from '../../../storage/loadSet.ts';
import { Debrief } from '../../debrief/Debrief.tsx';
import type { Person } from '../model/persons.ts';
import type { Reading } from '../model/reading.ts';
import type { Results } from '../useResults.ts';
import { AttemptPage } from './AttemptPage.tsx';
import { ReopenedBar } from './ReopenedBar.tsx';

type ReopenedProps = { readonly results: Results; readonly reading: Reading; readonly persons: readonly Person[] };

/** The debrief of an old attempt, while its document is still the one that was worked; otherwise what was kept of it. */
export function Reopened({ results, reading, persons }: ReopenedProps): ReactNode {
  const { t } = useTranslation();
  const { attempt } = reading.stored;
  const isHere = reading.judged !== null && reading.judged.locked === results.cases.atHand.get(attempt.exercise.id);
  const loaded = useLoadedSet(isHere ? (attempt.set?.id ?? null) : null);
  if (reading.seal !== null) return <AttemptPage reading={reading} persons={persons} why="sealed" />;
  if (!isHere || loaded === null) return <AttemptPage reading={reading} persons={persons} why="elsewhere" />;
  if (loaded === 'failed') return <AttemptPage reading={reading} persons={persons} why="failed" />;
  if (loaded === 'loading') return <p className="notice">{t('shell.page.loading')}</p>;
  if (!loaded.exercises.has(attempt.exercise.id)) {
    return <AttemptPage reading={reading} persons={persons} why="elsewhere" />;
  }
  return (
    <div className="drill-debrief">
      <ReopenedBar reading={reading} persons={persons} />
      <Debrief
        loaded={loaded}
        attempt={attempt}
        actions={
          <a className="plain-button" href="#/results">
            {t('results.attempt.back')}
          </a>
        }
      />
    </div>
  );
}

type Loading = LoadedSet | 'loading' | 'failed' | null;

/** A set in memory; null where none is asked for. */
function useLoadedSet(id: string | null): Loading {
  const { lanes } = useDevice();
  const [loading, setLoading] = useState<Loading>(id === null ? null : 'loading');
  useEffect(() => {
    let isOver = false;
    setLoading(id === null ? null : 'loading');
    if (id !== null) {
      loadSet(id, lanes).then(
        loaded => !isOver && setLoading(loaded),
        () => !isOver && setLoading('failed'),
      );
    }
    return () => {
      isOver = true;
    };
  }, [id, lanes]);
  return loading;
}
