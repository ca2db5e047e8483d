import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LIGHTS } from '../../core/document/lights.ts';
import { readExercise, readRecipe } from '../../core/exchange/readFiles.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { explainKey } from '../../core/exercises/generation/explainKey.ts';
import type { Recipe } from '../../core/exercises/generation/recipe.ts';
import { issuedDocument } from '../../core/exercises/issuedDocument.ts';
import { describeFailure } from '../../core/units/failure.ts';
import type { CaseCommand } from './caseCommand.ts';
import { readStock } from './readStock.ts';

/** Tells in sentences what the key of an exercise holds. */
export const explainFile: CaseCommand = {
  usage: `FILE
    tells what the key of an exercise holds: places, the lights that show them and how plainly, what to hold against
    what, and how hard the case is`,
  run: async (root, [file]) => {
    if (file === undefined) throw new Error(`which exercise? cases explain ${explainFile.usage}`);
    const path = resolve(root, file);
    const read = readExercise(await readFile(path, 'utf8'), file);
    if (!read.ok) throw new Error(read.failures.map(describeFailure).join('\n'));
    for (const line of await explain(root, path, read.value)) process.stdout.write(`${line}\n`);
  },
};

async function explain(root: string, path: string, exercise: Exercise): Promise<readonly string[]> {
  const { stock } = await readStock(root);
  const model = stock.specimens.find(({ id }) => id === exercise.specimen);
  if (model === undefined) throw new Error(`there is no specimen ${exercise.specimen}`);
  const issued = issuedDocument(exercise, model);
  if (!issued.ok) throw new Error(issued.failures.map(describeFailure).join('\n'));
  const recipe = await recipeBeside(path);
  return explainKey(exercise, issued.value, recipe?.lights ?? LIGHTS);
}

async function recipeBeside(path: string): Promise<Recipe | null> {
  const text = await readFile(join(dirname(path), 'recipe.json'), 'utf8').catch(() => null);
  const read = text === null ? null : readRecipe(text, 'recipe.json');
  return read?.ok === true ? read.value : null;
}
