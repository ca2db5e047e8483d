import { join } from 'node:path';
import type { GeneratedSet, Stock } from '../../../../src/core/exercises/generation/generated.ts';
import { generateSet } from '../../../../src/core/exercises/generation/generateSet.ts';
import type { Recipe } from '../../../../src/core/exercises/generation/recipe.ts';
import { readPeople } from '../../../../src/tools/readPeople.ts';
import { readSpecimens } from '../../../../src/tools/readSpecimens.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const { designs } = await readSpecimens(ROOT);

export const STOCK: Stock = {
  specimens: designs.map(({ specimen }) => specimen),
  people: (await readPeople(ROOT)).good.map(({ value }) => value),
};

/** A small set of everything that a page of the sample passport has carried from the first. */
export function sampleRecipe(): Recipe {
  return {
    kind: 'loupe/set-recipe',
    version: 1,
    id: 'sample',
    title: { en: 'A sample' },
    lead: { en: 'For tests.' },
    shelf: 'practice',
    seed: 1,
    number: 24,
    specimens: ['orvelia-2016'],
    classes: [
      'photo-substitution',
      'mechanical-erasure',
      'overwriting',
      'mrz-altered',
      'mrz-recomputed',
      'laminate-lifted',
      'ovd-imitation',
      'counterfeit-page',
    ],
    heldOut: [],
    referRate: 0.5,
    mostActs: 1,
    difficulty: { from: -1.5, to: 1 },
    decoys: { kinds: ['handling', 'stain', 'uv-fading', 'heat-delamination', 'issuer-mrz-error'], mean: 0.8 },
    lights: ['white', 'oblique', 'transmitted', 'uv365', 'uv254', 'ir', 'coaxial', 'tilt'],
    travels: 0,
    controlDates: { from: '2024-01-01', to: '2026-11-30' },
    policy: { mode: 'mixed', order: 'shuffled', timeLimit: null, feedback: 'each', passScore: null },
  };
}

/** The set of a recipe that is known to be good. */
export function generate(recipe: Recipe): GeneratedSet {
  const set = generateSet(recipe, STOCK);
  if (!set.ok) throw new Error(JSON.stringify(set.failures));
  return set.value;
}
