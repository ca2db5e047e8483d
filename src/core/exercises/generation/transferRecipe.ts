import { fail, type Result, succeed } from '../../units/failure.ts';
import { refuseRecipe } from './checkRecipe.ts';
import type { Recipe } from './recipe.ts';
import { mixSeed } from './streams.ts';

/**
 * The recipe by which transfer is tested: only what its practice held out, with other people and books, and everything
 * else alike. `id` is the name of the new set.
 */
export function transferRecipe(recipe: Recipe, id: string): Result<Recipe> {
  const { classes, heldOut, seed } = recipe;
  if (heldOut.length === 0) {
    const rule = 'transfer is tested to classes that were held out of practice';
    return fail(refuseRecipe('none-held-out', 'heldOut', rule, 'at least one class that is held out', 'none'));
  }
  const [drawn, kept] = [heldOut, classes.filter(name => !heldOut.includes(name))];
  return succeed({ ...recipe, id, seed: mixSeed(seed, 1), classes: drawn, heldOut: kept });
}
