import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { URGENCIES, type Verdict } from '../../../core/marks/verdict.ts';
import { REFER_FROM } from '../../../core/scoring/pointTables.ts';

type UrgentKeysProps = { readonly verdict: Verdict; readonly decide: (part: Partial<Verdict>) => void };

/** What comes before the document. Choosing one refers, with certainty, unless a referral is chosen already. */
export function UrgentKeys({ verdict, decide }: UrgentKeysProps): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className="urgent" id="urgent">
      <legend>{t('drill.urgent.label')}</legend>
      {URGENCIES.map(urgent => {
        const isChosen = verdict.urgent === urgent;
        const refers = verdict.step !== null && verdict.step >= REFER_FROM;
        return (
          <button
            key={urgent}
            type="button"
            aria-pressed={isChosen}
            onClick={() => decide(isChosen ? { urgent: null } : { urgent, ...(refers ? {} : { step: 6 }) })}
          >
            {t(`drill.urgent.${urgent}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
