import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../storage/device.ts';
import { readTourMark, type TourMark, writeTourMark } from './tourMark.ts';

/** Asks whoever has never been here to take the tour; afterwards only says where it is. */
export function TourInvitation(): ReactNode {
  const { t } = useTranslation();
  const { values } = useDevice();
  const [mark, setMark] = useState<TourMark | null>(null);
  useEffect(() => {
    let isOver = false;
    void readTourMark(values).then(found => !isOver && setMark(found));
    return () => {
      isOver = true;
    };
  }, [values]);
  if (mark === null) return null;
  if (mark !== 'never') {
    return (
      <p>
        <a href="#/drill/tour">{t('tour.invite.again')}</a>
      </p>
    );
  }
  const skip = (): void => {
    setMark('skipped');
    void writeTourMark(values, 'skipped');
  };
  return (
    <section className="tour-invitation" aria-labelledby="tour-title">
      <h2 id="tour-title">{t('tour.invite.title')}</h2>
      <p>{t('tour.invite.text')}</p>
      <p className="drill-card-keys">
        <a className="drill-go" href="#/drill/tour">
          {t('tour.invite.go')}
        </a>
        <button type="button" className="plain-button" onClick={skip}>
          {t('tour.invite.skip')}
        </button>
      </p>
    </section>
  );
}
