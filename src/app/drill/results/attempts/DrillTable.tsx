import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillSummary } from '../model/drillSummary.ts';
import type { Person } from '../model/persons.ts';
import { PersonCell } from '../parts/PersonCell.tsx';
import { SetTitle } from '../parts/SetTitle.tsx';
import { TableFrame } from '../parts/TableFrame.tsx';
import { useCircumstances } from '../parts/useCircumstances.ts';
import { useFormats } from '../parts/useFormats.ts';
import { useMore } from '../parts/useMore.tsx';

const SHOWN = 10;

type DrillTableProps = {
  readonly summaries: readonly DrillSummary[];
  /** Null where all of it is one person's. */
  readonly persons: readonly Person[] | null;
};

/** One row a drill, with its score and its parts. */
export function DrillTable({ summaries, persons }: DrillTableProps): ReactNode {
  const { t } = useTranslation();
  const { shown, more } = useMore(summaries, SHOWN);
  return (
    <TableFrame title={t('results.drills.title')} lead={t('results.drills.lead')} note={more}>
      <thead>
        <tr>
          <th scope="col">{t('results.drills.date')}</th>
          {persons !== null && <th scope="col">{t('results.column.person')}</th>}
          <th scope="col">{t('results.column.set')}</th>
          <th scope="col">{t('results.drills.cases')}</th>
          <th scope="col">{t('results.drills.right')}</th>
          <th scope="col">{t('results.drills.verdict')}</th>
          <th scope="col">{t('results.drills.places')}</th>
          <th scope="col">{t('results.drills.score')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(summary => (
          <DrillRow key={summary.id} summary={summary} persons={persons} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function DrillRow({
  summary,
  persons,
}: { readonly summary: DrillSummary } & Pick<DrillTableProps, 'persons'>): ReactNode {
  const { t } = useTranslation();
  const { moment, count, percent } = useFormats();
  const describe = useCircumstances();
  const { readings, session, cases } = summary;
  const { attempt, person } = readings[0]!.stored;
  const total = cases ?? readings.length;
  return (
    <tr>
      <th scope="row" className="when">
        {moment(attempt.startedAt)}
      </th>
      {persons !== null && <PersonCell id={person.id} persons={persons} />}
      <td>
        <SetTitle id={attempt.set?.id ?? null} />
        <span className="small">{describe(attempt.policy)}</span>
      </td>
      <td className="counted">
        <bdi>{t('results.rate.count', { part: count(readings.length), of: count(total) })}</bdi>
        <DrillNotes summary={summary} />
      </td>
      <td className="counted">
        <bdi>{t('results.rate.count', { part: count(session.successes), of: count(session.cases) })}</bdi>
        {session.lucky > 0 && (
          <span className="small by-luck">{t('results.drills.lucky', { count: session.lucky })}</span>
        )}
      </td>
      <td className="counted">{session.verdict === null ? '–' : percent(session.verdict)}</td>
      <td className="counted">{session.localisation === null ? '–' : percent(session.localisation)}</td>
      <td className="counted">
        <Score summary={summary} />
      </td>
    </tr>
  );
}

function Score({ summary }: { readonly summary: DrillSummary }): ReactNode {
  const { t } = useTranslation();
  const { count } = useFormats();
  const { shown, score } = summary.session;
  if (shown === null || score === null) return '–';
  return (
    <>
      <strong className="score">{count(Math.round(shown))}</strong>
      {score < 0 && (
        <span className="small by-luck">{t('results.drills.below', { score: count(Math.round(score)) })}</span>
      )}
    </>
  );
}

/** What must be known to read the score of a drill rightly. */
function DrillNotes({ summary }: { readonly summary: DrillSummary }): ReactNode {
  const { t } = useTranslation();
  const { readings, session, isFinished, unreached } = summary;
  const unknown = readings.filter(({ judged, seal }) => judged === null && seal === null).length;
  const isSealed = readings.some(({ seal }) => seal !== null);
  const repeats = readings.filter(({ isRepeat }) => isRepeat).length;
  const notes = [
    isFinished ? null : t('results.drills.unfinished'),
    unreached > 0 ? t('results.drills.unreached', { count: unreached }) : null,
    session.omitted > unreached ? t('results.drills.omitted', { count: session.omitted - unreached }) : null,
    session.oneSided ? t('results.drills.one-sided') : null,
    session.verdictOnly ? t('results.drills.verdict-only') : null,
    repeats > 0 ? t('results.drills.repeats', { count: repeats }) : null,
    isSealed ? t('results.drills.sealed') : null,
    unknown > 0 ? t('results.drills.unknown', { count: unknown }) : null,
  ].filter(note => note !== null);
  return notes.map(note => (
    <span key={note} className="small">
      {note}
    </span>
  ));
}
