import type { Specimen } from '../document/specimen.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { Recipe } from '../exercises/generation/recipe.ts';
import type { ExerciseSet } from '../exercises/set.ts';
import type { Person } from '../portrait/person.ts';
import type { InkTable } from '../press/recipe/inkSchema.ts';
import type { LeafRecipe } from '../press/recipe/leafRecipe.ts';
import type { ReaderModel } from '../reader/page/readerModel.ts';
import type { Result } from '../units/failure.ts';
import { readFileText } from './fileFormat.ts';
import {
  EXERCISE_FORMAT,
  INKS_FORMAT,
  LEAF_FORMAT,
  PERSON_FORMAT,
  READER_MODEL_FORMAT,
  RECIPE_FORMAT,
  SET_FORMAT,
  SPECIMEN_FORMAT,
} from './fileFormats.ts';

export function readSpecimen(text: string, file: string): Result<Specimen> {
  return readFileText(SPECIMEN_FORMAT, text, file);
}

export function readExercise(text: string, file: string): Result<Exercise> {
  return readFileText(EXERCISE_FORMAT, text, file);
}

export function readSet(text: string, file: string): Result<ExerciseSet> {
  return readFileText(SET_FORMAT, text, file);
}

export function readRecipe(text: string, file: string): Result<Recipe> {
  return readFileText(RECIPE_FORMAT, text, file);
}

export function readLeaf(text: string, file: string): Result<LeafRecipe> {
  return readFileText(LEAF_FORMAT, text, file);
}

export function readInks(text: string, file: string): Result<InkTable> {
  return readFileText(INKS_FORMAT, text, file);
}

export function readReaderModel(text: string, file: string): Result<ReaderModel> {
  return readFileText(READER_MODEL_FORMAT, text, file);
}

export function readPerson(text: string, file: string): Result<Person> {
  return readFileText(PERSON_FORMAT, text, file);
}
