import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tallyFamilies, tallyLights } from '../../../../core/scoring/tallies/kindTally.ts';
import { measureTrials } from '../../../../core/scoring/tallies/measures.ts';
import { PoolNote } from '../figures/PoolNote.tsx';
import type { Person } from '../model/persons.ts';
import type { Reading } from '../model/reading.ts';
import type { Pool } from '../scope.ts';
import { KindByPerson } from './KindByPerson.tsx';
import { PersonTable } from './PersonTable.tsx';
import { SameCasesNote } from './SameCasesNote.tsx';

type PeopleViewProps = {
  readonly readings: readonly Reading[];
  readonly pool: Pool;
  readonly persons: readonly Person[];
};

/** The same figures by person, side by side, and the mean of the class. Never a rank. */
export function PeopleView({ readings, pool, persons }: PeopleViewProps): ReactNode {
  const { t } = useTranslation();
  const tallied = useMemo(
    () =>
      persons.flatMap(person => {
        const trials = pool.trials.filter(trial => trial.person === person.id);
        if (trials.length === 0) return [];
        return [
          {
            person,
            trials,
            measures: measureTrials(trials),
            families: tallyFamilies(trials),
            lights: tallyLights(trials),
          },
        ];
      }),
    [persons, pool],
  );
  return (
    <>
      <PoolNote readings={readings} pool={pool} />
      {tallied.length === 0 ? (
        <p className="hint">{t('results.figures.empty')}</p>
      ) : (
        <>
          <SameCasesNote persons={tallied} />
          <PersonTable persons={tallied} pool={pool} />
          <KindByPerson table="family" persons={tallied} pool={pool} />
          <KindByPerson table="light" persons={tallied} pool={pool} />
        </>
      )}
    </>
  );
}
