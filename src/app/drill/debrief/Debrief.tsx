import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../core/exchange/attempt.ts';
import { issuedIn, type LoadedSet } from '../../storage/loadSet.ts';
import { DebriefDesk } from './DebriefDesk.tsx';
import { debriefCase } from './debriefCase.ts';

type DebriefProps = {
  readonly loaded: LoadedSet;
  readonly attempt: Attempt;
  /** Where to go from here: buttons of the page that shows it. */
  readonly actions: ReactNode;
};

/** What an answered case has to teach. Fills the box it is put in, and scrolls inside. */
export function Debrief({ loaded, attempt, actions }: DebriefProps): ReactNode {
  const { t } = useTranslation();
  const told = useMemo(() => {
    const exercise = loaded.exercises.get(attempt.exercise.id);
    return exercise === undefined ? null : debriefCase(exercise, issuedIn(loaded, exercise), attempt);
  }, [loaded, attempt]);
  if (told !== null) return <DebriefDesk key={attempt.id} loaded={loaded} told={told} actions={actions} />;
  return (
    <div className="notice">
      <p>{t('debrief.unknown.text')}</p>
      {actions}
    </div>
  );
}
