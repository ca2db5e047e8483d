import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { REFERRAL_REASONS, type Verdict } from '../../../../core/marks/verdict.ts';
import { REFER_FROM } from '../../../../core/scoring/pointTables.ts';
import { Choice } from '../../../shell/Choice.tsx';
import { KeyedButton } from './KeyedButton.tsx';
import { VerdictSteps } from './VerdictSteps.tsx';

type VerdictPanelProps = {
  readonly verdict: Verdict;
  readonly decide: (part: Partial<Verdict>) => void;
  readonly lock: () => void;
};

/** Admit or refer, how certain, for what reason; then the answer is locked. */
export function VerdictPanel({ verdict, decide, lock }: VerdictPanelProps): ReactNode {
  const { t } = useTranslation();
  const { step, reason } = verdict;
  return (
    <section className="decision" aria-labelledby="verdict-title">
      <h2 id="verdict-title" className="unseen">
        {t('drill.verdict.title')}
      </h2>
      <p className="decision-words" aria-hidden="true">
        <span>{t('drill.verdict.admit')}</span>
        <strong>{step === null ? t('drill.verdict.open') : t(`drill.step.${step}`)}</strong>
        <span>{t('drill.verdict.refer')}</span>
      </p>
      <VerdictSteps step={step} choose={chosen => decide({ step: chosen })} />
      <div className={step !== null && step >= REFER_FROM ? 'decision-reason' : 'decision-reason resting'}>
        <Choice
          label={t('drill.reason.label')}
          value={reason ?? 'none'}
          options={(['none', ...REFERRAL_REASONS] as const).map(value => ({ value, text: t(`drill.reason.${value}`) }))}
          onChange={chosen => decide({ reason: chosen === 'none' ? undefined : chosen })}
        />
      </div>
      <KeyedButton className="drill-go lock" action="lock" text={t('drill.lock.label')} press={lock} />
    </section>
  );
}
