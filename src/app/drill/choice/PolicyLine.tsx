import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../core/exercises/set.ts';

type PolicyLineProps = { readonly cases: number; readonly policy: Pick<Policy, 'timeLimit' | 'feedback'> };

/** How many cases, how long for each, and when the answers come. */
export function PolicyLine({ cases, policy }: PolicyLineProps): ReactNode {
  const { t } = useTranslation();
  const { timeLimit, feedback } = policy;
  return (
    <ul className="policy-line">
      <li>{t('drill.set.cases', { count: cases })}</li>
      <li>{timeLimit === null ? t('drill.set.unlimited') : t('drill.set.limit', { count: timeLimit })}</li>
      <li>{t(`drill.feedback.${feedback}`)}</li>
    </ul>
  );
}
