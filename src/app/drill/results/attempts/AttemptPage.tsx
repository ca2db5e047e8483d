import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Score } from '../../../../core/exchange/attempt.ts';
import { useSay } from '../../../messages/useSay.ts';
import type { Person } from '../model/persons.ts';
import type { Reading } from '../model/reading.ts';
import { SetTitle } from '../parts/SetTitle.tsx';
import { TableFrame } from '../parts/TableFrame.tsx';
import { useCircumstances } from '../parts/useCircumstances.ts';
import { useFormats } from '../parts/useFormats.ts';
import { usePersonName } from '../parts/usePersonName.ts';
import { OutcomeWord } from './OutcomeWord.tsx';

/** Why there is no debrief: the document is not here in that version, cannot be fetched, or nothing may be told. */
export type NoDebrief = 'elsewhere' | 'failed' | 'sealed';

type AttemptPageProps = { readonly reading: Reading; readonly persons: readonly Person[]; readonly why: NoDebrief };

/** One attempt in facts and all the scores it ever got: what can be said where its debrief cannot be shown. */
export function AttemptPage({ reading, persons, why }: AttemptPageProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { judged, stored } = reading;
  return (
    <div className="results-scroll">
      <div className="reading results">
        <p>
          <a href="#/results">{t('results.attempt.back')}</a>
        </p>
        <h1>{t('results.attempt.title')}</h1>
        <p className="notice">{t(`results.attempt.${why}`)}</p>
        {judged !== null && (
          <p className="lead">
            <bdi>{say(judged.locked.brief)}</bdi>
          </p>
        )}
        <AttemptFacts reading={reading} persons={persons} />
        {why !== 'sealed' && <ScoreTable scores={stored.attempt.scores} />}
      </div>
    </div>
  );
}

function AttemptFacts({ reading, persons }: Omit<AttemptPageProps, 'why'>): ReactNode {
  const { t } = useTranslation();
  const { moment, duration, count } = useFormats();
  const nameOf = usePersonName();
  const describe = useCircumstances();
  const { attempt, person } = reading.stored;
  const { step } = attempt.verdict;
  const facts = [
    [t('results.column.person'), nameOf(persons.find(({ id }) => id === person.id) ?? person)],
    [t('results.attempts.date'), moment(attempt.lockedAt)],
    [t('results.column.set'), <SetTitle key="set" id={attempt.set?.id ?? null} />],
    [t('results.scope.circumstances'), describe(attempt.policy)],
    [t('results.attempts.verdict'), step === null ? t('drill.answer.none') : t(`drill.step.${step}`)],
    [t('results.attempts.outcome'), <OutcomeWord key="outcome" reading={reading} />],
    [t('results.attempt.marks'), count(attempt.marks.length)],
    [t('results.attempts.time'), duration(attempt.responseTime)],
  ] as const;
  return (
    <dl className="attempt-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every score of an attempt: a corrected key adds one and takes none away. */
function ScoreTable({ scores }: { readonly scores: readonly Score[] }): ReactNode {
  const { t } = useTranslation();
  const { moment, points, count } = useFormats();
  return (
    <TableFrame title={t('results.scores.title')} lead={t('results.scores.lead')}>
      <thead>
        <tr>
          <th scope="col">{t('results.scores.date')}</th>
          <th scope="col">{t('results.scores.key')}</th>
          <th scope="col">{t('results.scores.version')}</th>
          <th scope="col">{t('results.scores.verdict')}</th>
          <th scope="col">{t('results.scores.places')}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(score => (
          <tr key={`${score.keyHash} ${score.scoringVersion}`}>
            <th scope="row" className="when">
              {moment(score.scoredAt)}
            </th>
            <td>
              <code>{score.keyHash.slice(7, 15)}</code>
            </td>
            <td className="counted">{count(score.scoringVersion)}</td>
            <td className="counted">{points(score.verdictPoints, true)}</td>
            <td className="counted">{points(score.localisationPoints, true)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
