import type { Specimen } from '../../core/document/specimen.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { ExerciseSet } from '../../core/exercises/set.ts';

/** The data that ships with the app; tests/data.test.ts has checked every file of it. */
export const SPECIMENS = Object.values(
  import.meta.glob<Specimen>('../../../specimens/*/specimen.json', { eager: true, import: 'default' }),
);
export const SETS = Object.values(
  import.meta.glob<ExerciseSet>('../../../exercises/*/set.json', { eager: true, import: 'default' }),
);
export const EXERCISES = Object.values(
  import.meta.glob<Exercise>(['../../../exercises/*/*.json', '!../../../exercises/*/set.json'], {
    eager: true,
    import: 'default',
  }),
);
