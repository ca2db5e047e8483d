import { fail, type Result, succeed } from '../../units/failure.ts';
import { checkForm } from './checkRecipe.ts';
import type { GeneratedSet, Stock } from './generated.ts';
import { generateSet } from './generateSet.ts';
import { parallelForms } from './parallelForms.ts';
import type { Recipe } from './recipe.ts';
import { triplets } from './triplets.ts';

/** The set of a recipe in the way it says: case by case, as siblings, or as one of several forms. */
export function drawSet(recipe: Recipe, stock: Stock): Result<GeneratedSet> {
  if (recipe.form !== undefined) return drawForm(recipe, recipe.form.name, recipe.form.of, stock);
  return recipe.siblings === true ? triplets(recipe, stock) : generateSet(recipe, stock);
}

function drawForm(recipe: Recipe, name: string, of: readonly string[], stock: Stock): Result<GeneratedSet> {
  const unfit = checkForm(recipe);
  if (unfit.length > 0) return fail(...unfit);
  const { form: _, ...common } = recipe;
  const forms = parallelForms({ ...common, id: recipe.id.slice(0, -1 - name.length) }, stock, of);
  return forms.ok ? succeed(forms.value[of.indexOf(name)]!) : forms;
}
