import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CollectionList } from './CollectionList.tsx';
import { Counts } from './Counts.tsx';
import { FraudTreeList } from './FraudTreeList.tsx';
import { HeroPicture } from './HeroPicture.tsx';
import { LightsTable } from './LightsTable.tsx';
import { Parts } from './Parts.tsx';

const READERS = ['officer', 'examiner', 'instructor'] as const;

/** Says what is here: what works, what does not exist yet, for whom, and the words of the trade. */
export function StartPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="start">
      <section className="hero">
        <div className="hero-words">
          <h1>{t('start.hero.title')}</h1>
          <p className="lead">{t('start.hero.lead')}</p>
          <p className="scope">{t('start.hero.scope')}</p>
          <p className="hero-ways">
            <a className="way-first" href="#/drill">
              {t('start.hero.drill')}
            </a>
            <a href="#/drill/tour">{t('start.hero.tour')}</a>
            <a href="#/results">{t('start.hero.results')}</a>
            <a href="#/library">{t('start.hero.library')}</a>
            <a href="#/glossary">{t('start.hero.glossary')}</a>
          </p>
        </div>
        <HeroPicture />
      </section>
      <section aria-labelledby="today">
        <h2 id="today">{t('start.today.title')}</h2>
        <p className="lead">{t('start.today.lead')}</p>
        <Counts />
        <Parts />
      </section>
      <section aria-labelledby="people">
        <h2 id="people">{t('start.people.title')}</h2>
        <div className="columns">
          {READERS.map(reader => (
            <article key={reader}>
              <h3>{t(`start.people.${reader}.title`)}</h3>
              <p>{t(`start.people.${reader}.text`)}</p>
            </article>
          ))}
        </div>
      </section>
      <div className="halves">
        <LightsTable />
        <FraudTreeList />
      </div>
      <CollectionList />
    </div>
  );
}
