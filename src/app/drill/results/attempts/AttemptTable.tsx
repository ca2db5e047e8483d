import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { groupByCircumstances } from '../../../../core/scoring/tallies/circumstances.ts';
import { useSay } from '../../../messages/useSay.ts';
import { makeAddress } from '../../../shell/address.ts';
import type { Person } from '../model/persons.ts';
import type { Reading } from '../model/reading.ts';
import { PersonCell } from '../parts/PersonCell.tsx';
import { SetTitle } from '../parts/SetTitle.tsx';
import { TableFrame } from '../parts/TableFrame.tsx';
import { useCircumstances } from '../parts/useCircumstances.ts';
import { useFormats } from '../parts/useFormats.ts';
import { useMore } from '../parts/useMore.tsx';
import { OutcomeWord } from './OutcomeWord.tsx';

const SHOWN = 50;

type AttemptTableProps = { readonly readings: readonly Reading[]; readonly persons: readonly Person[] | null };

/** Every attempt, newest first; each leads to its debrief. */
export function AttemptTable({ readings, persons }: AttemptTableProps): ReactNode {
  const { t } = useTranslation();
  const describe = useCircumstances();
  const { shown, more } = useMore(readings, SHOWN);
  const groups = useMemo(() => groupByCircumstances(readings.map(({ stored }) => stored.attempt)), [readings]);
  const [only] = groups.length === 1 ? groups : [];
  return (
    <TableFrame
      title={t('results.attempts.title')}
      lead={t('results.attempts.lead')}
      under={only === undefined ? null : describe(only.circumstances)}
      note={more}
    >
      <thead>
        <tr>
          <th scope="col">{t('results.attempts.date')}</th>
          {persons !== null && <th scope="col">{t('results.column.person')}</th>}
          <th scope="col">{t('results.attempts.case')}</th>
          <th scope="col">{t('results.attempts.verdict')}</th>
          <th scope="col">{t('results.attempts.outcome')}</th>
          <th scope="col">{t('results.attempts.found')}</th>
          <th scope="col">{t('results.attempts.false-marks')}</th>
          <th scope="col">{t('results.attempts.points')}</th>
          <th scope="col">{t('results.attempts.time')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(reading => (
          <AttemptRow
            key={reading.stored.attempt.id}
            reading={reading}
            persons={persons}
            isMixed={only === undefined}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

type AttemptRowProps = Pick<AttemptTableProps, 'persons'> & {
  readonly reading: Reading;
  /** Attempts here were made under several circumstances, so each tells its own. */
  readonly isMixed: boolean;
};

function AttemptRow({ reading, persons, isMixed }: AttemptRowProps): ReactNode {
  const { t } = useTranslation();
  const { moment, duration } = useFormats();
  const { attempt, person } = reading.stored;
  const { step } = attempt.verdict;
  return (
    <tr>
      <th scope="row" className="when">
        <a href={makeAddress({ path: ['results', attempt.id], query: {} })}>
          <bdi>{moment(attempt.lockedAt)}</bdi>
        </a>
      </th>
      {persons !== null && <PersonCell id={person.id} persons={persons} />}
      <td>
        <CaseWords reading={reading} isMixed={isMixed} />
      </td>
      <td>{step === null ? t('drill.answer.none') : t(`drill.step.${step}`)}</td>
      <td>
        <OutcomeWord reading={reading} />
      </td>
      <ScoreCells reading={reading} />
      <td className="counted brief-figure">
        <bdi>{duration(attempt.responseTime)}</bdi>
      </td>
    </tr>
  );
}

/** Which case it was: how its brief begins, its set, and whether it was met before. */
function CaseWords({ reading, isMixed }: Omit<AttemptRowProps, 'persons'>): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const describe = useCircumstances();
  const { attempt } = reading.stored;
  return (
    <>
      <span className="brief">
        <bdi>{reading.judged === null ? attempt.exercise.id : say(reading.judged.locked.brief)}</bdi>
      </span>
      <span className="small">
        <SetTitle id={attempt.set?.id ?? null} />
        {isMixed && ` · ${describe(attempt.policy)}`}
        {reading.isRepeat && <span className="tag">{t('results.attempts.repeat')}</span>}
      </span>
    </>
  );
}

function ScoreCells({ reading }: { readonly reading: Reading }): ReactNode {
  const { t } = useTranslation();
  const { count, points } = useFormats();
  const { judged, stored, seal } = reading;
  if (judged === null) {
    const last = seal === null ? stored.attempt.scores.at(-1) : undefined;
    const sum = last === undefined ? null : last.verdictPoints + last.localisationPoints;
    return (
      <>
        <td className="counted">–</td>
        <td className="counted">–</td>
        <td className="counted">{sum === null ? '–' : points(sum, true)}</td>
      </>
    );
  }
  const { earlier } = judged;
  const { places, findings, falseMarks, verdict, localisation } = judged.score;
  const found = t('results.rate.count', { part: count(findings.length), of: count(places.length) });
  return (
    <>
      <td className="counted">
        <bdi>{places.length === 0 ? '–' : found}</bdi>
      </td>
      <td className="counted">{count(falseMarks.length)}</td>
      <td className="counted">
        <bdi>{points(verdict + localisation, true)}</bdi>
        {earlier !== null && (
          <span className="small brief-figure">
            {t('results.attempts.earlier', {
              points: points(earlier.verdictPoints + earlier.localisationPoints, true),
            })}
          </span>
        )}
      </td>
    </>
  );
}
