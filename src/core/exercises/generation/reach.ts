import type { Act } from '../../alterations/act.ts';
import { ACTS } from '../../alterations/actTable.ts';
import type { FraudClass } from '../../document/fraudTree.ts';
import { BOOKS, benchAt } from './drawCase.ts';
import type { Stock } from './generated.ts';
import type { Recipe } from './recipe.ts';
import { type Bench, searchCare } from './searchCare.ts';
import { mixSeed } from './streams.ts';

/** Aims that no act comes up to, to see how far it gets. */
const ENDS = [-9, 9];

/** How easy and how hard a class can be made on the books of a recipe, in logits. */
export type Reach = { readonly name: FraudClass; readonly from: number; readonly to: number };

/** What each class of a recipe reaches on the books a case could be drawn on; those it cannot draw at all are left out. */
export function reachOf(recipe: Recipe, stock: Stock, index: number): readonly Reach[] {
  const benches = Array.from({ length: BOOKS }, (_, book) => benchAt(recipe, stock, index, book)).filter(
    bench => bench !== null,
  );
  return recipe.classes
    .filter(name => !recipe.heldOut.includes(name))
    .flatMap(name => {
      const act: Act | undefined = ACTS[name];
      const reached =
        act === undefined ? [] : benches.flatMap((bench, book) => endsOf(act, bench, mixSeed(index, book)));
      return reached.length === 0 ? [] : [{ name, from: Math.min(...reached), to: Math.max(...reached) }];
    });
}

function endsOf(act: Act, bench: Bench, seed: number): readonly number[] {
  return ENDS.flatMap(wanted => searchCare(act, bench, wanted, seed)?.difficulty ?? []);
}
