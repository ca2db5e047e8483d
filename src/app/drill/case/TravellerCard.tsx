import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { useSay } from '../../messages/useSay.ts';

type TravellerCardProps = { readonly exercise: Exercise; readonly picture: Blob | null };

/** Who stands at the counter, what they say, and what is asked. */
export function TravellerCard({ exercise, picture }: TravellerCardProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const url = useBlobUrl(picture);
  return (
    <section className="traveller" aria-labelledby="traveller-title">
      <h2 id="traveller-title" className="unseen">
        {t('drill.traveller.title')}
      </h2>
      {url !== null && <img src={url} alt={t('drill.traveller.picture')} width="96" height="120" />}
      <p className="traveller-brief">
        <bdi>{say(exercise.traveller.brief)}</bdi>
      </p>
      <p className="traveller-question">
        <bdi>{say(exercise.question)}</bdi>
      </p>
    </section>
  );
}

/** An address for a picture in memory, for as long as it is shown. */
function useBlobUrl(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (blob === null) return;
    const fresh = URL.createObjectURL(blob);
    setUrl(fresh);
    return () => URL.revokeObjectURL(fresh);
  }, [blob]);
  return url;
}
