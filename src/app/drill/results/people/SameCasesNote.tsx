import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonTally } from './personTally.ts';

function casesOf({ trials }: PersonTally): string {
  return [...new Set(trials.map(({ exercise }) => exercise))].sort().join(' ');
}

/** Persons may be compared only on the same cases; this says whether they worked the same. */
export function SameCasesNote({ persons }: { readonly persons: readonly PersonTally[] }): ReactNode {
  const { t } = useTranslation();
  if (persons.length < 2) return null;
  const isSame = new Set(persons.map(casesOf)).size === 1;
  return <p className={isSame ? 'hint' : 'notice'}>{t(isSame ? 'results.people.same' : 'results.people.different')}</p>;
}
