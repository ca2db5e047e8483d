import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FoundZone, textOf } from '../../../../core/reader/zoneReading.ts';

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
        <div className="zone-view-scroll" dir="ltr">
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
      <dd>{other === '' ? '–' : splitRuns(own, other).map(run => <Run key={run.at} {...run} />)}</dd>
    </dl>
  );
}

function Run({ text, differs }: { readonly text: string; readonly differs: boolean }): ReactNode {
  return differs ? <mark>{text}</mark> : text;
}

type TextRun = { readonly at: number; readonly text: string; readonly differs: boolean };

/** The other line in runs that agree, place by place, or do not. */
function splitRuns(own: string, other: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const [at, letter] of [...other].entries()) {
    const differs = own[at] !== letter;
    const last = runs.at(-1);
    if (last?.differs === differs) runs[runs.length - 1] = { ...last, text: last.text + letter };
    else runs.push({ at, text: letter, differs });
  }
  return runs;
}
