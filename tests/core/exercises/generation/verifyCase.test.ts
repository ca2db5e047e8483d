import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mrzAltered } from '../../../../src/core/alterations/acts/mrzAltered.ts';
import { LIGHTS } from '../../../../src/core/document/lights.ts';
import { TOLERANCE } from '../../../../src/core/exercises/generation/drawActs.ts';
import { type Draw, fitSurrogate } from '../../../../src/core/exercises/generation/fitSurrogate.ts';
import { columnsOf, foretell, type Visibility } from '../../../../src/core/exercises/generation/foretell.ts';
import { verifyCase } from '../../../../src/core/exercises/generation/verifyCase.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { makeNodeEasel } from '../../../../src/node/nodeEasel.ts';
import { orderExercise } from '../../../../src/tools/deriveExercise.ts';
import { readSpecimens } from '../../../../src/tools/readSpecimens.ts';
import { generate, sampleRecipe } from './sampleRecipe.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

it('EXE-60 puts what a draw shows in the place of what was foretold, which was near', async () => {
  const recipe = { ...sampleRecipe(), number: 1, seed: 5, classes: ['mrz-altered' as const], referRate: 1 };
  const [foretold] = generate(recipe).cases;
  const design = (await readSpecimens(ROOT)).designs.find(({ specimen }) => specimen.id === 'orvelia-2016')!;
  const orders = await orderExercise(ROOT, foretold!.exercise, design);
  const { generated, off } = verifyCase(foretold!, { ...orders, lights: recipe.lights }, makeNodeEasel());
  const { visibility } = generated.exercise.key.places[0]!;
  expect(Object.keys(visibility)).toEqual([...LIGHTS]);
  expect(generated.factors.contrast).toBe(Math.max(...Object.values(visibility)));
  expect(Math.abs(off)).toBeLessThanOrEqual(TOLERANCE);
  expect(generated.exercise.acts).toEqual(foretold!.exercise.acts);
}, 60_000);

/** An act that shows the less the more care, in half of the lights, and elsewhere not at all. */
function pretendDraw(seed: number): Draw & { readonly care: number } {
  const dice = makeDice(seed);
  const care = dice.next();
  const pit = 8 + 40 * dice.next();
  const seen = Math.exp(3 - 2 * care + 0.02 * (pit - 8));
  const visibility = Object.fromEntries(LIGHTS.map((light, at) => [light, at % 2 === 0 ? seen : 0])) as Visibility;
  return { care, visibility, columns: columnsOf(mrzAltered.parameters, { pit }, care) };
}

it('EXE-61 foretells an act from what draws of it taught, and by care alone where there were none', () => {
  const surrogate = fitSurrogate(Array.from({ length: 24 }, (_, at) => pretendDraw(at)));
  expect(surrogate.error).toBeLessThan(0.1);
  const clumsy = foretell(mrzAltered, { pit: 28 }, 0, { 'mrz-altered': surrogate });
  const masterly = foretell(mrzAltered, { pit: 28 }, 1, { 'mrz-altered': surrogate });
  expect(clumsy.white / masterly.white).toBeGreaterThan(5);
  expect(clumsy.oblique).toBeLessThan(0.3);
  expect(foretell(mrzAltered, {}, 0, {}).white).toBeGreaterThan(foretell(mrzAltered, {}, 1, {}).white);
});
