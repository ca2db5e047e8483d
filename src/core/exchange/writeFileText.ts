import type { Specimen } from '../document/specimen.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { ExerciseSet } from '../exercises/set.ts';
import type { Attempt } from './attempt.ts';

/** A value as the text of its file: two blanks a level, members in the order they have, a line break at the end. */
export function writeFileText(value: Specimen | Exercise | ExerciseSet | Attempt): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
