import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseSet } from '../../../core/exercises/set.ts';
import { useSay } from '../../messages/useSay.ts';
import { PolicyLine } from './PolicyLine.tsx';

/** A set, its circumstances, and one press to begin. How many of its cases are to be referred is not told beforehand. */
export function SetCard({ set, begin }: { readonly set: ExerciseSet; readonly begin: () => void }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const title = useId();
  return (
    <li className="drill-card">
      <h3 id={title}>
        <bdi>{say(set.title)}</bdi>
      </h3>
      <PolicyLine cases={set.exercises.length} policy={set.policy} />
      <button type="button" className="drill-go" aria-describedby={title} onClick={begin}>
        {t('drill.set.start')}
      </button>
    </li>
  );
}
