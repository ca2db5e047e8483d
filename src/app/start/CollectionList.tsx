import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../messages/useSay.ts';
import { makeAddress } from '../shell/address.ts';
import { DRAWN_SPECIMENS, PRACTICE_SETS, SPECIMENS } from '../storage/collection.ts';

export function CollectionList(): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <section aria-labelledby="collection">
      <h2 id="collection">{t('start.collection.title')}</h2>
      <div className="columns">
        <div>
          <h3>{t('start.collection.specimens')}</h3>
          <ul className="plain">
            {SPECIMENS.map(specimen => (
              <li key={specimen.id}>
                {DRAWN_SPECIMENS.includes(specimen) ? (
                  <a href={makeAddress({ path: ['library', specimen.id], query: {} })}>
                    <bdi>{say(specimen.title)}</bdi>
                  </a>
                ) : (
                  <bdi>{say(specimen.title)}</bdi>
                )}{' '}
                <bdi className="code">{specimen.state.code}</bdi>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('start.collection.sets')}</h3>
          <ul className="plain">
            {PRACTICE_SETS.map(set => (
              <li key={set.id}>
                <bdi>{say(set.title)}</bdi>{' '}
                <bdi className="count">{t('start.collection.size', { count: set.exercises.length })}</bdi>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
