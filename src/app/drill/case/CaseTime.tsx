import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timeLeft } from '../../../core/drills/caseClock.ts';
import type { Policy } from '../../../core/exercises/set.ts';

type CaseTimeProps = { readonly policy: Policy; readonly elapsed: number };

/** Time on the case, or what is left of it. It is there for who looks, and says nothing by itself. */
export function CaseTime({ policy, elapsed }: CaseTimeProps): ReactNode {
  const { t } = useTranslation();
  const left = timeLeft(policy, elapsed);
  const seconds = left === null ? Math.floor(elapsed / 1000) : Math.ceil(left / 1000);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p className="case-time" role="timer" aria-live="off">
      {left === null ? t('drill.time.spent', { time }) : t('drill.time.left', { time })}
    </p>
  );
}
