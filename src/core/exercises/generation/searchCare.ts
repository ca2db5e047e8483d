import type { Act, Circumstances } from '../../alterations/act.ts';
import type { ActDeed, Parameters, WearDeed } from '../../alterations/deed.ts';
import { readParameters } from '../../alterations/parameters.ts';
import type { Specimen } from '../../document/specimen.ts';
import { makeDice } from '../../units/dice.ts';
import { difficultyOf } from './difficulty.ts';
import { contrastIn, type Factors } from './factors.ts';
import { factorsOfAct, leafOf, sizeOf } from './factorsOf.ts';
import { foretell, type SurrogateTable, type Visibility } from './foretell.ts';
import type { Recipe } from './recipe.ts';

/** An act on a document as it is meant to turn out. `visibility`: null where nothing of it is seen on the book. */
export type PlannedAct = {
  readonly deed: ActDeed;
  readonly care: number;
  readonly visibility: Visibility | null;
  readonly factors: Factors;
  readonly difficulty: number;
};

/** What an act is planned for. */
export type Bench = {
  readonly specimen: Specimen;
  readonly wear: readonly WearDeed[];
  readonly people: Circumstances['people'];
  /** How alike each of them is to the holder, 0 to 1. */
  readonly likeness: ReadonlyMap<string, number>;
  readonly lights: Recipe['lights'];
  readonly surrogates: SurrogateTable;
};

/** A face held against a face: no lamp shows more than white light does. */
const COMPARED = { contrast: 9, lights: 1 };
const COARSE = [0, 0.25, 0.5, 0.75, 1];
const FINER = [0.125, 0.0625, 0.03];

/** The act done with the care at which its foretold difficulty comes nearest to the wanted one; null: it cannot be done here. */
export function searchCare(act: Act, bench: Bench, wanted: number, seed: number): PlannedAct | null {
  const planAt = planner(act, bench, seed);
  const nearer = (best: PlannedAct | null, care: number): PlannedAct | null => {
    const plan = care < 0 || care > 1 ? null : planAt(care);
    return plan !== null && (best === null || off(plan, wanted) < off(best, wanted)) ? plan : best;
  };
  const coarse = COARSE.reduce(nearer, null);
  return FINER.reduce((best, step) => {
    const care = best?.care ?? 0;
    return [care - step, care + step].reduce(nearer, best);
  }, coarse);
}

function off({ difficulty }: PlannedAct, wanted: number): number {
  return Math.abs(difficulty - wanted);
}

/** Plans with the same dice at any care. Where it lies is worked out once: its size hardly follows from care. */
function planner(act: Act, bench: Bench, seed: number) {
  const { specimen, people, lights, surrogates } = bench;
  let place: { readonly size: number; readonly leaf: string | null } | null = null;
  const cares = new Map<number, PlannedAct | null>();
  const plan = (care: number): PlannedAct | null => {
    const parameters = proposeWith(act, specimen, { care, people }, seed);
    if (parameters === null) return null;
    const deed: ActDeed = { class: act.class, seed, parameters };
    place ??= placeOf(act, specimen, parameters, seed);
    const visibility = place.leaf === null ? null : foretell(act, parameters, care, surrogates);
    const shown = visibility === null ? COMPARED : contrastIn(visibility, lights);
    const factors = factorsOfAct(bench, { deed, care, ...place }, shown);
    return { deed, care, visibility, factors, difficulty: difficultyOf(factors) };
  };
  return (care: number): PlannedAct | null => {
    if (!cares.has(care)) cares.set(care, plan(care));
    return cares.get(care)!;
  };
}

function placeOf(act: Act, specimen: Specimen, parameters: Parameters, seed: number) {
  const sites = act.sites(specimen, parameters, makeDice(seed));
  return { size: sizeOf(sites, specimen), leaf: leafOf(sites) };
}

/** Parameters an act proposes and its document allows; null otherwise. */
export function proposeWith(
  act: Act,
  specimen: Specimen,
  circumstances: Circumstances,
  seed: number,
): Parameters | null {
  const read = readParameters(act.parameters, act.propose(specimen, makeDice(seed), circumstances));
  if (!read.ok || (act.obstacle?.(specimen, read.value) ?? null) !== null) return null;
  return read.value;
}
