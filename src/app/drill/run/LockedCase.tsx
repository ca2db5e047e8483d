import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drill } from '../../../core/drills/drill.ts';
import type { DrillKeeper } from '../../storage/keepDrill.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';
import { useLockKey } from '../case/useCaseKeys.ts';
import { CaseScoreCard } from './CaseScoreCard.tsx';
import { useAttempts } from './useAttempts.ts';

type LockedCaseProps = {
  readonly loaded: LoadedSet;
  readonly keeper: DrillKeeper;
  readonly drill: Drill;
  readonly next: () => void;
  readonly leave: () => void;
};

/** Between two cases: what the answer was worth where the set gives feedback on each, else only that it is locked. */
export function LockedCase({ loaded, keeper, drill, next, leave }: LockedCaseProps): ReactNode {
  const { t } = useTranslation();
  const attempts = useAttempts(keeper, [drill.attempts[drill.index] ?? null]);
  const attempt = attempts?.values().next().value ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useLockKey(next);
  const isLast = drill.index + 1 >= drill.order.length;
  return (
    <div className="drill-between">
      <h1 ref={heading} tabIndex={-1}>
        {t('drill.locked.title', { at: drill.index + 1, of: drill.order.length })}
      </h1>
      {attempt?.verdict.step === null && <p role="status">{t('drill.locked.late')}</p>}
      {drill.policy.feedback === 'each' && attempt !== null && <CaseScoreCard loaded={loaded} attempt={attempt} />}
      <p className="drill-card-keys">
        <button type="button" className="drill-go" aria-keyshortcuts="Control+Enter" onClick={next}>
          {t(isLast ? 'drill.next.end' : 'drill.next.case')}
          <span aria-hidden="true">
            <kbd dir="ltr">{t('drill.lock.keys')}</kbd>
          </span>
        </button>
        <button type="button" className="plain-button" onClick={leave}>
          {t('drill.leave.later')}
        </button>
      </p>
    </div>
  );
}
