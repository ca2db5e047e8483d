import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../core/exchange/attempt.ts';
import { useSay } from '../../messages/useSay.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';
import { scoreAnswer } from '../case/lockAnswer.ts';

/** What an answer was worth, in figures, and the case explained. */
export function CaseScoreCard({
  loaded,
  attempt,
}: {
  readonly loaded: LoadedSet;
  readonly attempt: Attempt;
}): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const exercise = loaded.exercises.get(attempt.exercise.id);
  const score = useMemo(
    () => (exercise === undefined ? null : scoreAnswer(loaded, exercise, attempt)),
    [loaded, exercise, attempt],
  );
  if (exercise === undefined || score === null) return null;
  return (
    <section className="case-score">
      <p>{t(score.referRequired ? 'drill.score.refer' : 'drill.score.admit')}</p>
      <p>{t('drill.score.points', { verdict: score.verdict, places: score.localisation })}</p>
      <p>
        <bdi>{say(exercise.explanation)}</bdi>
      </p>
    </section>
  );
}
