import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { VERDICT_STEPS, type VerdictStep } from '../../../../core/marks/verdict.ts';
import { REFER_FROM } from '../../../../core/scoring/pointTables.ts';

type VerdictStepsProps = { readonly step: VerdictStep | null; readonly choose: (step: VerdictStep) => void };

const SIDES = ['admit', 'refer'] as const;

/** The six steps from certain admission to certain referral. While one of them has the focus, 1 to 6 choose and no lamp is lit. */
export function VerdictSteps({ step, choose }: VerdictStepsProps): ReactNode {
  const { t } = useTranslation();
  const name = useId();
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = Number(/^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1]);
    const chosen = VERDICT_STEPS.find(value => value === digit);
    if (chosen === undefined) return;
    event.preventDefault();
    choose(chosen);
    document.getElementById(`verdict-${chosen}`)?.focus();
  };
  return (
    <div className="decision-steps" role="radiogroup" aria-labelledby="verdict-title" onKeyDown={press}>
      {SIDES.map(side => (
        <span key={side} className="decision-side">
          {VERDICT_STEPS.filter(value => value >= REFER_FROM === (side === 'refer')).map(value => (
            <label key={value} className="decision-step" title={t(`drill.step.${value}`)}>
              <input
                id={`verdict-${value}`}
                type="radio"
                name={name}
                checked={step === value}
                aria-label={t(`drill.step.${value}`)}
                onChange={() => choose(value)}
              />
              <span aria-hidden="true">{value}</span>
            </label>
          ))}
        </span>
      ))}
    </div>
  );
}
