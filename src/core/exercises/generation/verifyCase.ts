import type { AlteredOrder } from '../../alterations/alterLeaf.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Easel } from '../../press/display/PaintContext.ts';
import { measurePlaces } from '../measureKey.ts';
import { difficultyOf } from './difficulty.ts';
import { explainCase } from './explainCase.ts';
import { contrastIn, type Factors } from './factors.ts';
import type { GeneratedCase } from './generated.ts';
import type { Recipe } from './recipe.ts';

/** What a verifying draw takes: the document as issued, orders for its leaves, and the lamps of the audience. */
export type Proof = {
  readonly specimen: Specimen;
  readonly orderOf: (leaf: string) => AlteredOrder;
  readonly lights: Recipe['lights'];
};

/** A case after its draw. `off`: measured less foretold difficulty, in logits. */
export type VerifiedCase = { readonly generated: GeneratedCase; readonly off: number };

/** Draws a case once and puts what is truly seen in the place of what was foretold: visibility, factors, words. */
export function verifyCase(foretold: GeneratedCase, { specimen, orderOf, lights }: Proof, easel: Easel): VerifiedCase {
  const { exercise } = foretold;
  if (exercise.acts.length === 0) return { generated: foretold, off: 0 };
  const places = measurePlaces(exercise, specimen, orderOf, easel);
  const byAct = foretold.byAct.map((factors, at): Factors => {
    const { visibility } = places[at]!;
    return Object.keys(visibility).length === 0 ? factors : { ...factors, ...contrastIn(visibility, lights) };
  });
  const [factors, difficulty] = byAct
    .map(each => [each, difficultyOf(each)] as const)
    .reduce((easiest, each) => (each[1] < easiest[1] ? each : easiest));
  const keyed = { ...exercise, key: { ...exercise.key, places } };
  const drawn = { ...keyed, explanation: explainCase(keyed, specimen) };
  const off = Math.round(100 * (difficulty - foretold.difficulty)) / 100;
  return { generated: { ...foretold, exercise: drawn, factors, byAct, difficulty }, off };
}
