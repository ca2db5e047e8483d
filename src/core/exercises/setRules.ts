import { type DataRule, type Finding, findRepeats } from '../document/dataRule.ts';
import type { Specimen } from '../document/specimen.ts';
import type { Box } from '../units/shape.ts';
import type { Exercise } from './exercise.ts';
import type { KeyPlace } from './key.ts';
import { middleOf } from './middleOf.ts';
import type { ExerciseSet } from './set.ts';

/** A set with the exercises it names that were found, and their specimens. */
export type SetContents = {
  readonly set: ExerciseSet;
  readonly exercises: readonly Exercise[];
  readonly specimens: ReadonlyMap<string, Specimen>;
};

/** Sets below this size are too small to be balanced. */
export const BALANCE_FROM = 20;
/** Share of the exercises above which one place or class invites guessing. */
export const BALANCE_SHARE = 0.2;
/**
 * The same among the cases to be referred alone. Both kinds of case weigh the same in a score, so marking one place
 * blindly pays from 60 % of them on, however rare they are in the set; half leaves a margin.
 */
export const REFERRED_SHARE = 0.5;

/** The share of cases to be referred, as counted. */
export function countBaseRate(exercises: readonly Exercise[]): number {
  return exercises.filter(exercise => exercise.key.referRequired).length / exercises.length;
}

export const exercisesOnce: DataRule<ExerciseSet> = {
  name: 'exercises/set-exercise-repeated',
  scope: 'set',
  severity: 'error',
  description: 'a set names each exercise once',
  check: set => findRepeats(set.exercises, index => `exercises[${index}]`),
};

const baseRateHolds: DataRule<SetContents> = {
  name: 'exercises/base-rate',
  scope: 'collection',
  severity: 'error',
  description: 'the stated base rate is the share of cases to be referred, within half a hundredth',
  check: ({ set, exercises }) => {
    if (exercises.length !== set.exercises.length) return [];
    const counted = countBaseRate(exercises);
    if (Math.abs(counted - set.policy.baseRate) <= 0.005 + 1e-12) return [];
    const expected = `${Math.round(counted * 100) / 100} (${Math.round(counted * exercises.length)} of ${exercises.length})`;
    return [{ path: 'policy.baseRate', expected, found: String(set.policy.baseRate) }];
  },
};

/** Where a thing is to be found, coarsely enough to be guessed: the entry or zone its middle lies in, or the place named. */
function siteOf(place: KeyPlace, specimen: Specimen | undefined): string {
  const spot = place.main.kind === 'pair' ? place.main.first : place.main;
  if (spot.kind !== 'region') return Object.values(spot).join(' ');
  const area = spot.areas.find(({ kind }) => kind !== 'raster') ?? spot.areas[0];
  if (specimen === undefined || area === undefined) return spot.face;
  const { x, y } = middleOf(area);
  const holds = ({ face, box }: { readonly face: string; readonly box: Box }): boolean =>
    face === spot.face && x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
  const entry = specimen.entries.find(holds);
  const zone = specimen.zones.find(holds);
  return `${spot.face} ${entry?.field ?? (zone === undefined ? '' : `zone ${zone.zone}`)}`.trim();
}

/** Items that are in more than a share of some exercises, in words; each counts once an exercise. */
function countShares(
  exercises: readonly Exercise[],
  share: number,
  list: (exercise: Exercise) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const exercise of exercises) {
    for (const item of new Set(list(exercise))) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts].flatMap(([item, count]) =>
    count / exercises.length > share ? [`${item} in ${count} of ${exercises.length}`] : [],
  );
}

/** Places and classes that are in so many cases that guessing them pays. */
export function findImbalance(
  exercises: readonly Exercise[],
  specimens: ReadonlyMap<string, Specimen>,
): readonly Pick<Finding, 'expected' | 'found'>[] {
  const list = (exercise: Exercise): readonly string[] =>
    exercise.key.places.flatMap(place => [
      `class ${place.class}`,
      `place ${siteOf(place, specimens.get(exercise.specimen))}`,
    ]);
  const referred = exercises.filter(exercise => exercise.key.referRequired);
  const warn = (expected: string) => (found: string) => ({ expected, found });
  return [
    ...countShares(exercises, BALANCE_SHARE, list).map(warn('at most a fifth of the exercises')),
    ...countShares(referred, REFERRED_SHARE, list).map(warn('at most half of the exercises to be referred')),
  ];
}

const balanced: DataRule<SetContents> = {
  name: 'exercises/set-unbalanced',
  scope: 'collection',
  severity: 'warning',
  description:
    'in a set of 20 or more no place and no class is in over a fifth of the exercises or half of those to be referred, or guessing pays',
  check: ({ set, exercises, specimens }) => {
    if (set.exercises.length < BALANCE_FROM) return [];
    return findImbalance(exercises, specimens).map(found => ({ path: 'exercises', ...found }));
  },
};

/** What a set must keep towards its exercises. */
export const SET_RULES: readonly DataRule<SetContents>[] = [baseRateHolds, balanced];
