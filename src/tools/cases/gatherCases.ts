import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LIGHTS, type Light } from '../../core/document/lights.ts';
import type { Specimen } from '../../core/document/specimen.ts';
import { readExercise, readRecipe, readSet } from '../../core/exchange/readFiles.ts';
import type { AuditedCase } from '../../core/exercises/audits/audit.ts';
import { handOutBytes } from '../../core/exercises/audits/handOut.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { generateSet } from '../../core/exercises/generation/generateSet.ts';
import type { Recipe } from '../../core/exercises/generation/recipe.ts';
import { shuffle } from '../../core/exercises/generation/streams.ts';
import { issuedDocument } from '../../core/exercises/issuedDocument.ts';
import type { ExerciseSet } from '../../core/exercises/set.ts';
import { makeDice } from '../../core/units/dice.ts';
import { describeFailure, type Result } from '../../core/units/failure.ts';
import type { Workshop } from './readStock.ts';

/** Cases in an order in which they may be handed out, and the lights of those who get them. */
export type Gathered = {
  readonly set: ExerciseSet;
  readonly cases: readonly AuditedCase[];
  readonly lights: readonly Light[];
};

/** The set of a folder, or one drawn anew by the recipe in it or named itself; `number` asks for so many drawn cases. */
export async function gatherCases(
  root: string,
  name: string,
  number: number | null,
  workshop: Workshop,
): Promise<Gathered> {
  const folder = existsSync(join(root, 'exercises', name)) ? join(root, 'exercises', name) : resolve(root, name);
  if (name.endsWith('.json')) return drawCases(await readRecipeFile(folder), number, workshop);
  const recipe = existsSync(join(folder, 'recipe.json')) ? await readRecipeFile(join(folder, 'recipe.json')) : null;
  if (number !== null && recipe === null) throw new Error(`${name} has no recipe.json to draw ${number} cases by`);
  const isLane = !existsSync(join(folder, 'set.json'));
  return recipe !== null && (number !== null || isLane)
    ? drawCases(recipe, number, workshop)
    : readCases(folder, recipe, workshop);
}

function drawCases(recipe: Recipe, number: number | null, workshop: Workshop): Gathered {
  const { set, cases } = unwrap(generateSet({ ...recipe, number: number ?? recipe.number }, workshop.stock));
  const drawn = cases.map(({ exercise, triplet }) => ({ ...toCase(exercise, workshop), triplet }));
  return { set, cases: inOrder(set, drawn), lights: recipe.lights };
}

async function readCases(folder: string, recipe: Recipe | null, workshop: Workshop): Promise<Gathered> {
  const set = unwrap(readSet(await readFile(join(folder, 'set.json'), 'utf8'), 'set.json'));
  const exercises = await Promise.all(
    set.exercises.map(async id =>
      unwrap(readExercise(await readFile(join(folder, `${id}.json`), 'utf8'), `${id}.json`)),
    ),
  );
  const cases = exercises.map(exercise => toCase(exercise, workshop));
  return { set, cases: inOrder(set, cases), lights: set.policy.lights ?? recipe?.lights ?? LIGHTS };
}

async function readRecipeFile(path: string): Promise<Recipe> {
  return unwrap(readRecipe(await readFile(path, 'utf8'), path));
}

/** Where each drill shuffles them, the order of the file is seen by nobody. */
function inOrder({ policy }: ExerciseSet, cases: readonly AuditedCase[]): readonly AuditedCase[] {
  return policy.order === 'shuffled' ? shuffle(cases, makeDice(1)) : cases;
}

function toCase(exercise: Exercise, { designs }: Workshop): AuditedCase {
  const model = designs.find(({ specimen }) => specimen.id === exercise.specimen)?.specimen;
  if (model === undefined) throw new Error(`${exercise.id} is made of ${exercise.specimen}, which is not there`);
  const specimen: Specimen = unwrap(issuedDocument(exercise, model));
  return { exercise, specimen, bytes: handOutBytes(exercise) };
}

function unwrap<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failures.map(describeFailure).join('\n'));
  return result.value;
}
