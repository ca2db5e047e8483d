import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceMark } from '../../examining/SourceMark.tsx';
import { useSay } from '../../messages/useSay.ts';
import type { DebriefCase } from './debriefCase.ts';

/** The case as it was: what the traveller said, what the document is, and how it is settled at the counter. */
export function StoryPart({ told }: { readonly told: DebriefCase }): ReactNode {
  const { t, i18n } = useTranslation();
  const say = useSay();
  const { exercise } = told;
  const { key, wear } = exercise;
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <section className="story" aria-labelledby="story-title">
      <h2 id="story-title">{t('debrief.story.title')}</h2>
      <p>
        <bdi>{say(exercise.explanation)}</bdi> <SourceMark source={exercise.source} />
      </p>
      {wear.length > 0 && (
        <ul className="wear">
          {[...new Set(wear.map(({ decoy }) => decoy))].map(decoy => (
            <li key={decoy}>{t(`debrief.decoy.${decoy}`)}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('debrief.story.brief')}</summary>
        <p>
          <bdi>{say(exercise.traveller.brief)}</bdi>
        </p>
      </details>
      <h3>{t('debrief.story.facts')}</h3>
      <dl className="facts">
        <div>
          <dt>{t('debrief.fact.document')}</dt>
          <dd>{t(`debrief.document.${key.documentClass}`)}</dd>
        </div>
        <div>
          <dt>{t('debrief.fact.holder')}</dt>
          <dd>{t(`debrief.holder.${key.holderRelation}`)}</dd>
        </div>
        <div>
          <dt>{t('debrief.fact.status', { day: day.format(new Date(exercise.controlDate)) })}</dt>
          <dd>{t(`debrief.status.${key.status}`)}</dd>
        </div>
      </dl>
      <p className="hint">{t('debrief.story.counter')}</p>
    </section>
  );
}
