import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRecipe } from '../../../../src/core/exchange/readFiles.ts';
import { generateSet } from '../../../../src/core/exercises/generation/generateSet.ts';
import { STOCK } from './sampleRecipe.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'exercises');
const LANES = readdirSync(FOLDER).filter(name => name.startsWith('lane-'));

it.each(LANES)('EXE-62 refuses no seed of %s', lane => {
  const file = join(FOLDER, lane, 'recipe.json');
  const recipe = readRecipe(readFileSync(file, 'utf8'), file);
  if (!recipe.ok) throw new Error(recipe.failures[0]!.rule);
  for (const seed of [3, 4294967295]) {
    expect(generateSet({ ...recipe.value, seed, number: 2, referRate: 1 }, STOCK).ok).toBe(true);
  }
});
