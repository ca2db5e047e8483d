import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../model/outcome.ts';
import type { Reading } from '../model/reading.ts';

/** How a case ended, in a word and a colour; the word says it all. */
export function OutcomeWord({ reading }: { readonly reading: Reading }): ReactNode {
  const { t } = useTranslation();
  const { judged, seal } = reading;
  if (judged === null) return <span className="silent">{t(`results.outcome.${seal ?? 'unknown'}`)}</span>;
  const outcome = outcomeOf(judged.score);
  return <span className={`outcome ${outcome}`}>{t(`results.outcome.${outcome}`)}</span>;
}
