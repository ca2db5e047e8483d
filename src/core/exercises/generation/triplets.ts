import { fail, type Result, succeed } from '../../units/failure.ts';
import { checkRecipe, refuseRecipe } from './checkRecipe.ts';
import { BOOKS, drawCase, type Steering } from './drawCase.ts';
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
    const siblings = drawSiblings(recipe, stock, index, at => idOf(three, 3 * index + at));
    if (siblings === null) return fail(refuseUnreached(recipe, stock, index));
    cases.push(...siblings);
  }
  return succeed(gatherSet(recipe, cases));
}

/** All on the first book on which each of them can be drawn. */
function drawSiblings(
  recipe: Recipe,
  stock: Stock,
  index: number,
  nameOf: (at: number) => string,
): readonly GeneratedCase[] | null {
  for (let book = 0; book < BOOKS; book++) {
    const drawn = siblingsOf(recipe, index).flatMap(
      (sibling, at) => drawCase(recipe, stock, index, { id: nameOf(at), ...sibling, book }) ?? [],
    );
    if (drawn.length === 3) return drawn.map(one => ({ ...one, triplet: idOf(recipe, index) }));
  }
  return null;
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
