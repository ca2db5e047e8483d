import type { Trial } from './trial.ts';

/** What of a trial decides whether it is the first of its person on its exercise. */
type Exposure = Pick<Trial, 'id' | 'person' | 'exercise' | 'startedAt'>;

export type Exposures<T> = { readonly first: readonly T[]; readonly repeats: readonly T[] };

function isBefore(a: Exposure, b: Exposure): boolean {
  const moments = new Date(a.startedAt).getTime() - new Date(b.startedAt).getTime();
  return moments === 0 ? a.id < b.id : moments < 0;
}

/**
 * The first time each person met each exercise, which is what counts for measures, and every later time, which is
 * practice. A corrected exercise is still the same one. Both lists keep the order given.
 */
export function splitExposures<T extends Exposure>(trials: readonly T[]): Exposures<T> {
  const firsts = new Map<string, T>();
  for (const trial of trials) {
    const name = `${trial.person} ${trial.exercise}`;
    const known = firsts.get(name);
    if (known === undefined || isBefore(trial, known)) firsts.set(name, trial);
  }
  const first = new Set(firsts.values());
  return { first: trials.filter(trial => first.has(trial)), repeats: trials.filter(trial => !first.has(trial)) };
}
