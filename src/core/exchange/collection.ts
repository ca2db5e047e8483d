import type { Specimen } from '../document/specimen.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { ExerciseSet } from '../exercises/set.ts';

/** A value with the file it was read from. */
export type Filed<Value> = { readonly file: string; readonly value: Value };

/** Everything that belongs together: a folder of data, or a pack. */
export type Collection = {
  readonly specimens: readonly Filed<Specimen>[];
  readonly exercises: readonly Filed<Exercise>[];
  readonly sets: readonly Filed<ExerciseSet>[];
};
