import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { Verdict } from '../../../core/marks/verdict.ts';
import { TravellerCard } from './TravellerCard.tsx';
import { UrgentKeys } from './UrgentKeys.tsx';
import { VerdictPanel } from './verdict/VerdictPanel.tsx';

type CasePanelProps = {
  readonly exercise: Exercise;
  readonly picture: Blob | null;
  readonly verdict: Verdict;
  readonly decide: (part: Partial<Verdict>) => void;
  readonly lock: () => void;
  /** The marks. */
  readonly children?: ReactNode;
};

/** Beside the bench: the traveller, what comes before the document, the marks, the decision. */
export function CasePanel({ exercise, picture, verdict, decide, lock, children }: CasePanelProps): ReactNode {
  const { t } = useTranslation();
  return (
    <aside className="case-panel" aria-label={t('drill.case.panel')}>
      <TravellerCard exercise={exercise} picture={picture} />
      <UrgentKeys verdict={verdict} decide={decide} />
      <div className="case-marks">{children}</div>
      <VerdictPanel verdict={verdict} decide={decide} lock={lock} />
    </aside>
  );
}
