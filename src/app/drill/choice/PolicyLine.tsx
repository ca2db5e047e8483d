import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../core/exercises/set.ts';

type PolicyLineProps = { readonly cases: number; readonly policy: Pick<Policy, 'timeLimit' | 'feedback' | 'lights'> };

/** How many cases, how long for each, and when the answers come. */
export function PolicyLine({ cases, policy }: PolicyLineProps): ReactNode {
  const { t, i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  const { timeLimit, feedback, lights } = policy;
  return (
    <ul className="policy-line">
      <li>{t('drill.set.cases', { count: cases })}</li>
      <li>{timeLimit === null ? t('drill.set.unlimited') : t('drill.set.limit', { count: timeLimit })}</li>
      <li>{t(`drill.feedback.${feedback}`)}</li>
      {lights !== undefined && (
        <li>{t('drill.set.lights', { lights: list.format(lights.map(light => t(`light.${light}.name`))) })}</li>
      )}
    </ul>
  );
}
