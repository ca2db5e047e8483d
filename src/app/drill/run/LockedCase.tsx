import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drill } from '../../../core/drills/drill.ts';
import type { DrillKeeper } from '../../storage/keepDrill.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';
import { useCaseActions } from '../case/useCaseKeys.ts';
import { KeyedButton } from '../case/verdict/KeyedButton.tsx';
import { Debrief } from '../debrief/Debrief.tsx';
import { layCase } from './layCase.ts';
import type { ReadyCases } from './readyCases.ts';
import { useAttempts } from './useAttempts.ts';

type LockedCaseProps = {
  readonly loaded: LoadedSet;
  readonly keeper: DrillKeeper;
  readonly ready: ReadyCases;
  readonly drill: Drill;
  readonly next: () => void;
  readonly leave: () => void;
};

/** Between two cases: the debrief where the set gives feedback on each, else only that the answer is locked. */
export function LockedCase({ loaded, keeper, ready, drill, next, leave }: LockedCaseProps): ReactNode {
  const { t } = useTranslation();
  const attempt =
    useAttempts(keeper, [drill.attempts[drill.index] ?? null])
      ?.values()
      .next().value ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useCaseActions({ lock: next });
  useNextAhead(ready, loaded, drill.order[drill.index + 1]);
  const isLast = drill.index + 1 >= drill.order.length;
  const actions = (
    <>
      <button type="button" className="plain-button" onClick={leave}>
        {t('drill.leave.later')}
      </button>
      <KeyedButton
        className="drill-go"
        action="lock"
        text={t(isLast ? 'drill.next.end' : 'drill.next.case')}
        press={next}
      />
    </>
  );
  const title = (
    <h1 ref={heading} tabIndex={-1}>
      {t('drill.locked.title', { at: drill.index + 1, of: drill.order.length })}
    </h1>
  );
  if (drill.policy.feedback === 'each' && attempt !== null) {
    return (
      <div className="drill-debrief">
        <header className="case-bar">{title}</header>
        <Debrief loaded={loaded} attempt={attempt} actions={actions} />
      </div>
    );
  }
  return (
    <div className="drill-between">
      {title}
      {attempt?.verdict.step === null && <p role="status">{t('drill.locked.late')}</p>}
      <p className="drill-card-keys">{actions}</p>
    </div>
  );
}

/** After this the debrief has what it needs, and the press may work for the next case, ms. */
const REST = 1500;

function useNextAhead(ready: ReadyCases, loaded: LoadedSet, next: string | undefined): void {
  useEffect(() => {
    layCase(ready, loaded, next);
    const timer = setTimeout(() => void ready.warm(null), REST);
    return () => clearTimeout(timer);
  }, [ready, loaded, next]);
}
