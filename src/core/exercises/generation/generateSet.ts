import { fail, type Result, succeed } from '../../units/failure.ts';
import { countBaseRate } from '../setRules.ts';
import { checkRecipe, refuseRecipe } from './checkRecipe.ts';
import { drawCase } from './drawCase.ts';
import type { GeneratedCase, GeneratedSet, Stock } from './generated.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Recipe } from './recipe.ts';

/**
 * A set from its recipe, without drawing anything: the same recipe and stock give the same set. A recipe that contradicts
 * itself or the stock is refused (`exercises/recipe-...`).
 */
export function generateSet(recipe: Recipe, stock: Stock): Result<GeneratedSet> {
  const contradictions = checkRecipe(recipe, stock);
  if (contradictions.length > 0) return fail(...contradictions);
  const cases: GeneratedCase[] = [];
  for (let index = 0; index < recipe.number; index++) {
    const drawn = drawCase(recipe, stock, index, { id: idOf(recipe, index) });
    if (drawn === null) return fail(refuseUnreached(recipe, stock, index));
    cases.push(drawn);
  }
  return succeed(gatherSet(recipe, cases));
}

/** Numbers follow the order in which cases were drawn, which knows nothing of what is in them. */
export function idOf({ id, number }: Recipe, index: number): string {
  return `${id}-${String(index + 1).padStart(Math.max(3, String(number).length), '0')}`;
}

export function gatherSet(recipe: Recipe, cases: readonly GeneratedCase[]): GeneratedSet {
  const { id, title, lead, shelf, after, policy } = recipe;
  const exercises = cases.map(({ exercise }) => exercise);
  const baseRate = Math.round(100 * countBaseRate(exercises)) / 100;
  return {
    set: {
      kind: 'loupe/set',
      version: 1,
      id,
      title,
      lead,
      shelf,
      ...(after === undefined ? {} : { after }),
      policy: { ...policy, baseRate },
      exercises: exercises.map(exercise => exercise.id),
    },
    cases,
  };
}

/** Says which classes can be drawn for the case, and how easy and hard each can be made. */
export function refuseUnreached(recipe: Recipe, stock: Stock, index: number) {
  const { difficulty } = recipe;
  const away = ({ from, to }: Reach): number => Math.max(from - difficulty.to, difficulty.from - to);
  const reached = reachOf(recipe, stock, index)
    .toSorted((one, other) => away(one) - away(other))
    .map(({ name, from, to }) => `${name} ${from} to ${to}`);
  const within = reached.length === 0 ? 'nothing' : reached.join(', ');
  return refuseRecipe(
    'difficulty-unreached',
    'difficulty',
    'every case of a recipe can be drawn as hard as it asks',
    `other classes, more lights or what these reach: ${within}`.slice(0, 200),
    `${difficulty.from} to ${difficulty.to} at case ${index + 1}`,
  );
}
