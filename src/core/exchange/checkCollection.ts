import { applyRules, type DataRule, findRepeats } from '../document/dataRule.ts';
import type { Specimen } from '../document/specimen.ts';
import { DEED_RULES } from '../exercises/deedRules.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { EXERCISE_RULES } from '../exercises/exerciseRules.ts';
import { issuedDocument } from '../exercises/issuedDocument.ts';
import type { ExerciseSet } from '../exercises/set.ts';
import { SET_RULES, type SetContents } from '../exercises/setRules.ts';
import type { Failure } from '../units/failure.ts';
import type { Collection, Filed } from './collection.ts';
import { FAILURES_MAX } from './schemaFailures.ts';

/** A value and what else there is, for rules that look at both. */
type Among<Value> = { readonly value: Value; readonly known: ReadonlySet<string> };

const specimenExists: DataRule<Among<Exercise>> = {
  name: 'exchange/specimen-unknown',
  scope: 'collection',
  severity: 'error',
  description: 'the specimen of an exercise is there',
  check: ({ value, known }) =>
    known.has(value.specimen) ? [] : [{ path: 'specimen', expected: listKnown(known), found: value.specimen }],
};

const exercisesExist: DataRule<Among<ExerciseSet>> = {
  name: 'exchange/exercise-unknown',
  scope: 'collection',
  severity: 'error',
  description: 'every exercise of a set is there',
  check: ({ value, known }) =>
    value.exercises.flatMap((id, index) =>
      known.has(id) ? [] : [{ path: `exercises[${index}]`, expected: listKnown(known), found: id }],
    ),
};

function listKnown(known: ReadonlySet<string>): string {
  return known.size === 0 ? 'none is there' : `one of ${[...known].join(', ')}`;
}

/** Ids given twice, told at the second file. */
function repeatedIds(files: readonly Filed<{ readonly id: string }>[]): readonly Failure[] {
  const rule: DataRule<undefined> = {
    name: 'exchange/id-repeated',
    scope: 'collection',
    severity: 'error',
    description: 'no two files of one kind have the same id',
    check: () => findRepeats(ids, index => String(index)),
  };
  const ids = files.map(({ value }) => value.id);
  return applyRules([rule], undefined, '').map(failure => ({
    ...failure,
    file: files[Number(failure.path)]!.file,
    path: 'id',
  }));
}

type Shelves = {
  readonly specimens: ReadonlyMap<string, Specimen>;
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly broken: BrokenIds;
};

/** Ids of files that are there and cannot be used: told once, where they break, and not again by all that name them. */
export type BrokenIds = { readonly specimens: readonly string[]; readonly exercises: readonly string[] };
const NONE_BROKEN: BrokenIds = { specimens: [], exercises: [] };

function byId<Value extends { readonly id: string }>(files: readonly Filed<Value>[]): ReadonlyMap<string, Value> {
  return new Map(files.map(({ value }) => [value.id, value]));
}

function checkExercise({ file, value }: Filed<Exercise>, { specimens, broken }: Shelves): readonly Failure[] {
  const specimen = specimens.get(value.specimen);
  if (specimen === undefined) {
    return applyRules([specimenExists], { value, known: new Set([...specimens.keys(), ...broken.specimens]) }, file);
  }
  const issued = issuedDocument(value, specimen);
  if (!issued.ok) return issued.failures.map(failure => ({ ...failure, file, path: `issued.${failure.path}` }));
  const rules = [...EXERCISE_RULES, ...DEED_RULES];
  return applyRules(rules, { exercise: value, specimen: issued.value }, file).slice(0, FAILURES_MAX);
}

function gather(set: ExerciseSet, { specimens, exercises }: Shelves): SetContents {
  return { set, exercises: set.exercises.flatMap(id => exercises.get(id) ?? []), specimens };
}

function checkSet(
  { file, value }: Filed<ExerciseSet>,
  shelves: Shelves,
  severity: DataRule<never>['severity'],
): readonly Failure[] {
  const rules = SET_RULES.filter(rule => rule.severity === severity);
  const known = new Set([...shelves.exercises.keys(), ...shelves.broken.exercises]);
  const failures = [
    ...(severity === 'error' ? applyRules([exercisesExist], { value, known }, file) : []),
    ...applyRules(rules, gather(value, shelves), file),
  ];
  return failures.slice(0, FAILURES_MAX);
}

/**
 * What files that are good each by itself have against one another. Failures make a collection unusable; warnings
 * (an unbalanced set) are for its author.
 */
export function checkCollection(
  collection: Collection,
  broken: BrokenIds = NONE_BROKEN,
): { readonly failures: readonly Failure[]; readonly warnings: readonly Failure[] } {
  const shelves = { specimens: byId(collection.specimens), exercises: byId(collection.exercises), broken };
  const failures = [
    ...repeatedIds(collection.specimens),
    ...repeatedIds(collection.exercises),
    ...repeatedIds(collection.sets),
    ...collection.exercises.flatMap(filed => checkExercise(filed, shelves)),
    ...collection.sets.flatMap(filed => checkSet(filed, shelves, 'error')),
  ];
  return { failures, warnings: collection.sets.flatMap(filed => checkSet(filed, shelves, 'warning')) };
}
