import type { Trainee } from '../../../../core/drills/trainee.ts';
import type { Reading } from './reading.ts';

/** Somebody with attempts on this device; `isLocal` where they work on it. */
export type Person = Trainee & { readonly attempts: number; readonly isLocal: boolean };

/**
 * Everybody with attempts here, by name. Who works on this device is called as they are called now, others as in their
 * latest attempt.
 */
export function listPersons(
  readings: readonly Reading[],
  local: readonly Trainee[],
  collator: Intl.Collator,
): readonly Person[] {
  const persons = new Map<string, Person & { readonly lockedAt: number }>();
  for (const { stored } of readings) {
    const { person, attempt } = stored;
    const lockedAt = new Date(attempt.lockedAt).getTime();
    const known = persons.get(person.id);
    const here = local.find(({ id }) => id === person.id);
    const isLatest = known === undefined || lockedAt >= known.lockedAt;
    persons.set(person.id, {
      id: person.id,
      name: here?.name ?? (isLatest ? person.name : known.name),
      attempts: (known?.attempts ?? 0) + 1,
      isLocal: here !== undefined,
      lockedAt: Math.max(lockedAt, known?.lockedAt ?? 0),
    });
  }
  return [...persons.values()]
    .map(({ lockedAt: _, ...person }) => person)
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
