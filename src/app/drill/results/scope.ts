import { type CircumstancesGroup, groupByCircumstances } from '../../../core/scoring/tallies/circumstances.ts';
import type { Trial } from '../../../core/scoring/tallies/trial.ts';
import { countedTrials, type Reading } from './model/reading.ts';

/** What part of the results is looked at; null stands for all. `circumstances` null: those with most trials. */
export type Scope = {
  readonly person: string | null;
  readonly set: string | null;
  readonly circumstances: string | null;
};
export const WHOLE_SCOPE: Scope = { person: null, set: null, circumstances: null };

/** Chosen by hand to pool figures that do not mean the same; they are then said to be mixed. */
export const MIXED = 'mixed';

export function narrow(readings: readonly Reading[], { person, set }: Scope): readonly Reading[] {
  return readings.filter(
    ({ stored }) =>
      (person === null || stored.person.id === person) && (set === null || stored.attempt.set?.id === set),
  );
}

/** Trials that are pooled, all of one kind of circumstances (null: mixed), and the kinds there are. */
export type Pool = {
  readonly trials: readonly Trial[];
  readonly chosen: CircumstancesGroup<Trial> | null;
  readonly groups: readonly CircumstancesGroup<Trial>[];
};

export function poolTrials(readings: readonly Reading[], { circumstances }: Scope): Pool {
  const counted = countedTrials(readings);
  const groups = groupByCircumstances(counted);
  if (circumstances === MIXED && groups.length > 1) return { trials: counted, chosen: null, groups };
  const chosen = groups.find(({ name }) => name === circumstances) ?? groups[0] ?? null;
  return { trials: chosen?.trials ?? [], chosen, groups };
}
