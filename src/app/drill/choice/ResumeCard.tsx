import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drill } from '../../../core/drills/drill.ts';
import { useSay } from '../../messages/useSay.ts';
import { titleOfSet } from '../../storage/collection.ts';

type ResumeCardProps = { readonly drill: Drill; readonly resume: () => void; readonly drop: () => void };

/** A drill that was begun; dropping it asks once more and keeps what was answered. */
export function ResumeCard({ drill, resume, drop }: ResumeCardProps): ReactNode {
  const { t, i18n } = useTranslation();
  const say = useSay();
  const title = useId();
  const [isAsking, setAsking] = useState(false);
  const name = titleOfSet(drill.set.id);
  const began = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="drill-card begun">
      <h3 id={title}>
        <bdi>{name === null ? drill.set.id : say(name)}</bdi>
      </h3>
      <ul className="policy-line">
        <li>{t('drill.resume.place', { at: drill.index + 1, of: drill.order.length })}</li>
        <li>{t('drill.resume.began', { when: began.format(drill.startedAt) })}</li>
      </ul>
      <div className="drill-card-keys">
        <button type="button" className="drill-go" aria-describedby={title} onClick={resume}>
          {t('drill.resume.go')}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-describedby={title}
          onClick={isAsking ? drop : () => setAsking(true)}
          onBlur={() => setAsking(false)}
        >
          {t(isAsking ? 'drill.resume.dropNow' : 'drill.resume.drop')}
        </button>
      </div>
    </li>
  );
}
