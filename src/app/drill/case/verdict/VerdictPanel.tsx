import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { REFERRAL_REASONS, type Verdict } from '../../../../core/marks/verdict.ts';
import { REFER_FROM } from '../../../../core/scoring/pointTables.ts';
import { Choice } from '../../../shell/Choice.tsx';
import { VerdictSteps } from './VerdictSteps.tsx';

type VerdictPanelProps = {
  readonly verdict: Verdict;
  readonly decide: (part: Partial<Verdict>) => void;
  readonly lock: () => void;
};

/** Admit or refer, how certain, for what reason; then the answer is locked. */
export function VerdictPanel({ verdict, decide, lock }: VerdictPanelProps): ReactNode {
  const { t } = useTranslation();
  const refers = verdict.step !== null && verdict.step >= REFER_FROM;
  return (
    <section className="verdict" aria-labelledby="verdict-title">
      <h2 id="verdict-title">{t('drill.verdict.title')}</h2>
      <VerdictSteps step={verdict.step} choose={step => decide({ step })} />
      {refers && (
        <Choice
          label={t('drill.reason.label')}
          value={verdict.reason ?? 'none'}
          options={(['none', ...REFERRAL_REASONS] as const).map(value => ({ value, text: t(`drill.reason.${value}`) }))}
          onChange={reason => decide({ reason: reason === 'none' ? undefined : reason })}
        />
      )}
      <button type="button" className="drill-go lock" aria-keyshortcuts="Control+Enter" onClick={lock}>
        {t('drill.lock.label')}
        <span aria-hidden="true">
          <kbd dir="ltr">{t('drill.lock.keys')}</kbd>
        </span>
      </button>
    </section>
  );
}
