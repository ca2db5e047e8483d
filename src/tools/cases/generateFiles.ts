import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecipe } from '../../core/exchange/readFiles.ts';
import { drawSet } from '../../core/exercises/generation/drawSet.ts';
import type { GeneratedSet } from '../../core/exercises/generation/generated.ts';
import { gatherSet } from '../../core/exercises/generation/generateSet.ts';
import type { Recipe } from '../../core/exercises/generation/recipe.ts';
import { describeFailure, type Result } from '../../core/units/failure.ts';
import { formatJson } from '../formatJson.ts';
import type { CaseCommand } from './caseCommand.ts';
import { readStock, type Workshop } from './readStock.ts';
import { settleCases } from './settleCases.ts';

/** Writes the set of a recipe: set.json, the recipe beside it, and a file for each case. */
export const generateFiles: CaseCommand = {
  usage: `RECIPE [--out DIR] [--verify]
    draws the set of a recipe file into exercises/<set> or DIR; --verify presses each case once, puts what is truly
    seen into its key, and draws it anew where it is not as hard as foretold (siblings and forms stay as they are drawn)`,
  run: async (root, parameters) => {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { out: { type: 'string' }, verify: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    if (file === undefined) throw new Error(`which recipe? cases generate ${generateFiles.usage}`);
    const recipe = unwrap(readRecipe(await readFile(resolve(root, file), 'utf8'), file));
    const workshop = await readStock(root);
    const drawn = unwrap(drawSet(recipe, workshop.stock));
    const set = values.verify ? await verified(root, recipe, workshop, drawn) : drawn;
    const folder = values.out === undefined ? join(root, 'exercises', recipe.id) : resolve(root, values.out);
    await writeSet(folder, recipe, set);
    const referred = set.cases.filter(({ exercise }) => exercise.key.referRequired).length;
    process.stdout.write(`${folder}: ${set.cases.length} cases, ${referred} of them to be referred\n`);
  },
};

async function verified(root: string, recipe: Recipe, workshop: Workshop, drawn: GeneratedSet): Promise<GeneratedSet> {
  const tell = (line: string): boolean => process.stdout.write(`${line}\n`);
  return gatherSet(recipe, await settleCases(root, recipe, workshop, drawn.cases, tell));
}

async function writeSet(folder: string, recipe: Recipe, { set, cases }: GeneratedSet): Promise<void> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, value: unknown): Promise<void> =>
    writeFile(join(folder, `${name}.json`), formatJson(value as never));
  await write('recipe', recipe);
  await write('set', set);
  for (const { exercise } of cases) await write(exercise.id, exercise);
}

function unwrap<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failures.map(describeFailure).join('\n'));
  return result.value;
}
