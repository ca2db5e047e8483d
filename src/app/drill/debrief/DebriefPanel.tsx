import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefCase } from './debriefCase.ts';
import { ItemList } from './ItemList.tsx';
import { ScorePart } from './ScorePart.tsx';
import { StoryPart } from './StoryPart.tsx';
import { TwinBar } from './TwinBar.tsx';
import { twinOf } from './useTwin.ts';
import { VerdictPart } from './VerdictPart.tsx';

type DebriefPanelProps = {
  readonly told: DebriefCase;
  /** What the reader says; null until there is a bench. */
  readonly reader: ReactNode;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly actions: ReactNode;
};

/** What is to be said of an answer, in the order in which one asks: right or wrong, where, why, worth what. */
export function DebriefPanel({ told, reader, chosen, choose, actions }: DebriefPanelProps): ReactNode {
  const { t } = useTranslation();
  const twin = twinOf(told.exercise);
  return (
    <aside className="debrief-panel" aria-label={t('debrief.title.name')}>
      <div className="debrief-scroll">
        {told.hasChanged && <p className="debrief-note">{t('debrief.changed.text')}</p>}
        <VerdictPart told={told} />
        <ItemList told={told} chosen={chosen} choose={choose} />
        <StoryPart told={told} />
        <ScorePart told={told} />
        {reader}
      </div>
      {twin !== null && <TwinBar twin={twin} />}
      <footer className="debrief-actions">{actions}</footer>
    </aside>
  );
}
