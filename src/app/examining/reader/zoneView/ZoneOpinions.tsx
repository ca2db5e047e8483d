import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FoundZone, textOf } from '../../../../core/reader/zoneReading.ts';
import { differingRuns } from '../differingRuns.ts';

type ZoneOpinionsProps = { readonly zone: FoundZone; readonly others: readonly string[] };

/** Both readings of the lines; where they differ the other one is marked, and nobody knows who is right. */
export function ZoneOpinions({ zone, others }: ZoneOpinionsProps): ReactNode {
  const { t } = useTranslation();
  const own = textOf(zone);
  const isSame = own.every((line, i) => line === others[i]);
  return (
    <section className="zone-view-opinions" aria-labelledby="zone-view-opinions">
      <h3 id="zone-view-opinions">{t('zoneView.opinion.title')}</h3>
      <p className="hint">{t(isSame ? 'zoneView.opinion.same' : 'zoneView.opinion.differs')}</p>
      {!isSame && (
        <div className="zone-view-pairs" dir="ltr">
          {own.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <OpinionPair key={i} own={line} other={others[i] ?? ''} />
          ))}
        </div>
      )}
    </section>
  );
}

function OpinionPair({ own, other }: { readonly own: string; readonly other: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl>
      <dt>{t('zoneView.opinion.own')}</dt>
      <dd>{own}</dd>
      <dt>{t('zoneView.opinion.other')}</dt>
      <dd>
        {other === ''
          ? '–'
          : differingRuns(own, other).map(({ text, differs, at }) => (differs ? <mark key={at}>{text}</mark> : text))}
      </dd>
    </dl>
  );
}
