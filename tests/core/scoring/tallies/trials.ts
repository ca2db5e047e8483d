import type { Policy } from '../../../../src/core/exercises/set.ts';
import type { Mark } from '../../../../src/core/marks/mark.ts';
import type { VerdictStep } from '../../../../src/core/marks/verdict.ts';
import type { PreparedKey } from '../../../../src/core/scoring/preparedKey.ts';
import type { Trial } from '../../../../src/core/scoring/tallies/trial.ts';
import { GENUINE, makePlace, prepare, score } from '../cases.ts';

export const POLICY: Policy = {
  mode: 'learn',
  order: 'fixed',
  baseRate: 0.5,
  timeLimit: null,
  feedback: 'each',
  passScore: null,
};

/** A case to be admitted, and one to be referred with a photo that shows in oblique and coaxial light. */
export const CLEAN = prepare([], GENUINE);
export const ALTERED = prepare([
  makePlace(
    'photo',
    { kind: 'region', face: 'data.recto', areas: [{ kind: 'rectangle', x: 10, y: 20, width: 35, height: 45 }] },
    { visibility: { white: 1.9, oblique: 2, coaxial: 31 } },
  ),
]);

let made = 0;
export function makeTrial(
  key: PreparedKey,
  step: VerdictStep | null,
  marks: readonly Mark[] = [],
  change: Partial<Trial> = {},
): Trial {
  made++;
  return {
    id: `t${made}`,
    person: 'p1',
    exercise: `e${made}`,
    startedAt: '2026-11-22T14:59:07Z',
    responseTime: 20_000,
    policy: POLICY,
    marks,
    places: key.places,
    score: score(key, marks, step),
    ...change,
  };
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
