import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { URGENCIES, type Urgency, type Verdict } from '../../../core/marks/verdict.ts';
import { REFER_FROM } from '../../../core/scoring/pointTables.ts';

const CERTAIN = 6;

type UrgentKeysProps = { readonly verdict: Verdict; readonly decide: (part: Partial<Verdict>) => void };

/** What comes before the document. Choosing one refers, with certainty, unless a referral is chosen already; taking it back gives back what was decided before. */
export function UrgentKeys({ verdict, decide }: UrgentKeysProps): ReactNode {
  const { t } = useTranslation();
  const own = useRef<Verdict['step'] | undefined>(undefined);
  const choose = (urgent: Urgency): void => {
    const refers = verdict.step !== null && verdict.step >= REFER_FROM;
    if (!refers) own.current = verdict.step;
    decide({ urgent, ...(refers ? {} : { step: CERTAIN }) });
  };
  const takeBack = (): void => {
    const isOurs = own.current !== undefined && verdict.step === CERTAIN;
    decide({ urgent: null, ...(isOurs ? { step: own.current ?? null } : {}) });
    own.current = undefined;
  };
  return (
    <fieldset className="urgent" id="urgent">
      <legend>{t('drill.urgent.label')}</legend>
      {URGENCIES.map(urgent => {
        const isChosen = verdict.urgent === urgent;
        return (
          <button
            key={urgent}
            type="button"
            aria-pressed={isChosen}
            onClick={isChosen ? takeBack : () => choose(urgent)}
          >
            {t(`drill.urgent.${urgent}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
