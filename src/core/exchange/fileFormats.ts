import { type Specimen, specimenSchema } from '../document/specimen.ts';
import { SPECIMEN_RULES } from '../document/specimenRules.ts';
import { type Exercise, exerciseSchema } from '../exercises/exercise.ts';
import { type Recipe, recipeSchema } from '../exercises/generation/recipe.ts';
import { KEY_RULES } from '../exercises/keyRules.ts';
import { type ExerciseSet, setSchema } from '../exercises/set.ts';
import { exercisesOnce } from '../exercises/setRules.ts';
import { type Person, personSchema } from '../portrait/person.ts';
import { type InkTable, inkTableSchema } from '../press/recipe/inkSchema.ts';
import { type LeafRecipe, leafRecipeSchema } from '../press/recipe/leafRecipe.ts';
import { type ReaderModel, readerModelSchema } from '../reader/page/readerModel.ts';
import type { FileFormat } from './fileFormat.ts';

export const SPECIMEN_FORMAT: FileFormat<Specimen> = {
  kind: 'loupe/specimen',
  title: 'Loupe specimen',
  description: 'A genuine model document of a fictional state: leaves, zones, entries, security features, holder.',
  versions: { current: 1, steps: {} },
  schema: specimenSchema,
  rules: SPECIMEN_RULES,
};

export const EXERCISE_FORMAT: FileFormat<Exercise> = {
  kind: 'loupe/exercise',
  title: 'Loupe exercise',
  description: 'One case at the counter: a document, a traveller, a question, and the exact key.',
  versions: { current: 1, steps: {} },
  schema: exerciseSchema,
  rules: KEY_RULES,
};

export const SET_FORMAT: FileFormat<ExerciseSet> = {
  kind: 'loupe/set',
  title: 'Loupe set',
  description: 'Exercises in a policy: order, base rate, time limit, feedback.',
  versions: { current: 1, steps: {} },
  schema: setSchema,
  rules: [exercisesOnce],
};

export const RECIPE_FORMAT: FileFormat<Recipe> = {
  kind: 'loupe/set-recipe',
  title: 'Loupe set recipe',
  description: 'What a set is generated from: documents, classes, base rate, difficulty, wear, number and seed.',
  versions: { current: 1, steps: {} },
  schema: recipeSchema,
  rules: [],
};

export const LEAF_FORMAT: FileFormat<LeafRecipe> = {
  kind: 'loupe/leaf',
  title: 'Loupe leaf',
  description: 'How one leaf of a specimen is made: what is laid down on its faces and in its body, in order.',
  versions: { current: 1, steps: {} },
  schema: leafRecipeSchema,
  rules: [],
};

export const INKS_FORMAT: FileFormat<InkTable> = {
  kind: 'loupe/inks',
  title: 'Loupe inks',
  description: 'The inks, foils and films of a specimen: what each answers in every material map.',
  versions: { current: 1, steps: {} },
  schema: inkTableSchema,
  rules: [],
};

export const READER_MODEL_FORMAT: FileFormat<ReaderModel> = {
  kind: 'loupe/reader-model',
  title: 'Loupe reader model',
  description: 'What a document reader knows of a genuine page: how it is named and how it looks in coarse cells.',
  versions: { current: 1, steps: {} },
  schema: readerModelSchema,
  rules: [],
};

export const PERSON_FORMAT: FileFormat<Person> = {
  kind: 'loupe/person',
  title: 'Loupe person',
  description: 'Somebody who does not exist: the components of a face, and how each of its pictures is taken.',
  versions: { current: 1, steps: {} },
  schema: personSchema,
  rules: [],
};
