import { basename } from 'node:path';
import { checkCollection } from '../core/exchange/checkCollection.ts';
import type { Collection } from '../core/exchange/collection.ts';
import { readExercise, readRecipe, readSet } from '../core/exchange/readFiles.ts';
import { checkRecipe } from '../core/exercises/generation/checkRecipe.ts';
import type { Stock } from '../core/exercises/generation/generated.ts';
import type { Recipe } from '../core/exercises/generation/recipe.ts';
import type { Person } from '../core/portrait/person.ts';
import type { Design } from '../core/press/recipe/design.ts';
import type { ReaderModel } from '../core/reader/page/readerModel.ts';
import type { Failure } from '../core/units/failure.ts';
import { readPeople } from './readPeople.ts';
import { readSpecimens } from './readSpecimens.ts';
import { listNames, makeShelf, put, refuseStranger, type Shelf } from './shelf.ts';

/** Everything under specimens/ and exercises/ that could be read, and everything that is wrong there. */
export type ReadCollection = Collection & {
  /** Specimens with their inks and recipes. */
  readonly designs: readonly Design[];
  /** What a reader knows of them. */
  readonly models: readonly ReaderModel[];
  readonly people: readonly Person[];
  /** Every file that was looked at, good or bad, by its path from the root. */
  readonly files: readonly string[];
  readonly failures: readonly Failure[];
  readonly warnings: readonly Failure[];
};

type ExerciseShelves = {
  readonly exercises: Shelf<Collection['exercises'][number]['value']>;
  readonly sets: Shelf<Collection['sets'][number]['value']>;
  readonly recipes: Shelf<Recipe>;
};

/** A folder with nothing but a recipe is a lane: its sets are drawn where they are worked. */
async function readExercises(root: string): Promise<ExerciseShelves> {
  const shelves: ExerciseShelves = { exercises: makeShelf(), sets: makeShelf(), recipes: makeShelf() };
  const expected = 'exercises/<set>/set.json, exercises/<set>/recipe.json and exercises/<set>/<exercise>.json';
  const refuseIn = (file: string): number => shelves.sets.failures.push(refuseStranger(file, expected));
  for (const name of await listNames(root, 'exercises', 'file')) refuseIn(`exercises/${name}`);
  for (const id of await listNames(root, 'exercises', 'folder')) {
    const folder = `exercises/${id}`;
    const names = await listNames(root, folder, 'file');
    const isLane = names.length === 1 && names[0] === 'recipe.json';
    if (!isLane) await put(shelves.sets, root, `${folder}/set.json`, readSet, { name: id, member: 'id' });
    for (const name of await listNames(root, folder, 'folder')) refuseIn(`${folder}/${name}`);
    for (const name of names) {
      const file = `${folder}/${name}`;
      if (name === 'set.json') continue;
      if (name === 'recipe.json') await put(shelves.recipes, root, file, readRecipe, { name: id, member: 'id' });
      else if (!name.endsWith('.json')) refuseIn(file);
      else await put(shelves.exercises, root, file, readExercise, { name: basename(name, '.json'), member: 'id' });
    }
  }
  return shelves;
}

/** What the recipes of sets have against what there is to draw from. */
function judgeRecipes({ good }: Shelf<Recipe>, stock: Stock): readonly Failure[] {
  return good.flatMap(({ file, value }) => checkRecipe(value, stock).map(failure => ({ ...failure, file })));
}

/** Reads and checks specimens/ and exercises/ under `root`; never throws for what it finds there. */
export async function readCollection(root: string): Promise<ReadCollection> {
  const { specimens, designs, models, files, failures } = await readSpecimens(root);
  const people = await readPeople(root);
  const { exercises, sets, recipes } = await readExercises(root);
  const collection = { specimens: specimens.good, exercises: exercises.good, sets: sets.good };
  const checked = checkCollection(collection, { specimens: specimens.broken, exercises: exercises.broken });
  const stock = { specimens: specimens.good.map(({ value }) => value), people: people.good.map(({ value }) => value) };
  return {
    ...collection,
    designs,
    models,
    people: stock.people,
    files: [...files, ...people.files, ...sets.files, ...recipes.files, ...exercises.files],
    failures: [
      ...failures,
      ...people.failures,
      ...sets.failures,
      ...recipes.failures,
      ...judgeRecipes(recipes, stock),
      ...exercises.failures,
      ...checked.failures,
    ],
    warnings: checked.warnings,
  };
}
