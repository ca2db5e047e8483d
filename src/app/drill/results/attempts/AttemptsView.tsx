import { type ReactNode, useMemo } from 'react';
import { summariseDrills } from '../model/drillSummary.ts';
import type { Person } from '../model/persons.ts';
import type { Reading } from '../model/reading.ts';
import type { Results } from '../useResults.ts';
import { AttemptTable } from './AttemptTable.tsx';
import { DrillTable } from './DrillTable.tsx';

type AttemptsViewProps = {
  readonly results: Results;
  readonly readings: readonly Reading[];
  readonly persons: readonly Person[];
};

/** Drills with their scores, then every attempt, newest first. */
export function AttemptsView({ results, readings, persons }: AttemptsViewProps): ReactNode {
  const { drills, cases } = results;
  const summaries = useMemo(
    () => summariseDrills(readings, { drills, atHand: cases.atHand }),
    [readings, drills, cases],
  );
  const newest = useMemo(() => [...readings].reverse(), [readings]);
  const isShared = persons.length > 1;
  return (
    <>
      <DrillTable summaries={summaries} persons={isShared ? persons : null} />
      <AttemptTable readings={newest} persons={isShared ? persons : null} />
    </>
  );
}
