import { fail, type Result, succeed } from '../../units/failure.ts';
import { checkRecipe, refuseRecipe } from './checkRecipe.ts';
import { drawCase, type Steering } from './drawCase.ts';
import type { GeneratedCase, GeneratedSet, Stock } from './generated.ts';
import { gatherSet, idOf, refuseUnreached } from './generateSet.ts';
import type { Recipe } from './recipe.ts';
import { diceFor, shuffle } from './streams.ts';

type Sibling = Pick<Steering, 'isReferred' | 'wear'>;

/**
 * `number` times three siblings of one holder, book and day: genuine, altered, and genuine but worn. Half of the altered
 * ones share the wear of the worn sibling, so that wear tells no more here than elsewhere. Siblings follow one another in
 * an order by chance.
 */
export function triplets(recipe: Recipe, stock: Stock): Result<GeneratedSet> {
  const contradictions = [...checkRecipe(recipe, stock), ...checkSiblings(recipe)];
  if (contradictions.length > 0) return fail(...contradictions);
  const three = { ...recipe, number: 3 * recipe.number };
  const cases: GeneratedCase[] = [];
  for (let index = 0; index < recipe.number; index++) {
    for (const [at, sibling] of siblingsOf(recipe, index).entries()) {
      const drawn = drawCase(recipe, stock, index, { id: idOf(three, 3 * index + at), ...sibling });
      if (drawn === null) return fail(refuseUnreached(recipe, index));
      cases.push({ ...drawn, triplet: idOf(recipe, index) });
    }
  }
  return succeed(gatherSet(recipe, cases));
}

function siblingsOf({ seed }: Recipe, index: number): readonly Sibling[] {
  const dice = diceFor(seed, index, 'order');
  const wear = dice.below(2) === 0 ? 'none' : 'some';
  const siblings: readonly Sibling[] = [
    { isReferred: false, wear: 'none' },
    { isReferred: true, wear },
    { isReferred: false, wear: 'some' },
  ];
  return shuffle(siblings, dice);
}

function checkSiblings({ classes, heldOut, decoys }: Recipe) {
  const rule = 'siblings differ in the work on one book, and in wear';
  const wears = decoys.kinds.length > 0;
  return [
    ...(classes.includes('expired') && !heldOut.includes('expired')
      ? [refuseRecipe('sibling-dates', 'classes', rule, 'classes without expired: its book has other dates', 'expired')]
      : []),
    ...(wears ? [] : [refuseRecipe('sibling-wear', 'decoys.kinds', rule, 'at least one kind of wear', 'none')]),
  ];
}
