import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefCase } from './debriefCase.ts';
import { usePoints } from './usePoints.ts';

/** Scores the answer got under another key or another way of scoring: a correction never takes an old score away. */
export function EarlierScores({ told }: { readonly told: DebriefCase }): ReactNode {
  const { t, i18n } = useTranslation();
  const points = usePoints();
  const { attempt, score } = told;
  const earlier = attempt.scores.filter(
    known => known.verdictPoints !== score.verdict || known.localisationPoints !== score.localisation,
  );
  if (earlier.length === 0) return null;
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul className="hint">
      {earlier.map(known => (
        <li key={`${known.keyHash}${known.scoringVersion}`}>
          {t('debrief.worth.earlier', {
            when: moment.format(new Date(known.scoredAt)),
            verdict: points(known.verdictPoints),
            places: points(known.localisationPoints),
          })}
        </li>
      ))}
    </ul>
  );
}
