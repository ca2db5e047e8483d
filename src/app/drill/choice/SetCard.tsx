import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseSet } from '../../../core/exercises/set.ts';
import { useSay } from '../../messages/useSay.ts';
import { PolicyLine } from './PolicyLine.tsx';

type SetCardProps = {
  readonly set: ExerciseSet;
  readonly isWorked: boolean;
  /** The set that opens this one, null where it is open. */
  readonly before: ExerciseSet | null;
  readonly begin: () => void;
};

/** A set, its circumstances, and one press to begin. How many of its cases are to be referred is not told beforehand. */
export function SetCard({ set, isWorked, before, begin }: SetCardProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const title = useId();
  return (
    <li className={`drill-card${before === null ? '' : ' closed'}`}>
      <h3 id={title}>
        <bdi>{say(set.title)}</bdi>
        {isWorked && <span className="worked">{t('drill.set.worked')}</span>}
      </h3>
      <div className="drill-card-words">
        {set.lead !== undefined && <p>{say(set.lead)}</p>}
        <PolicyLine cases={set.exercises.length} policy={set.policy} />
      </div>
      {before === null ? (
        <button type="button" className="drill-go" aria-describedby={title} onClick={begin}>
          {t('drill.set.start')}
        </button>
      ) : (
        <p className="hint">{t('drill.set.after', { set: say(before.title) })}</p>
      )}
    </li>
  );
}
