import type { Act } from '../../alterations/act.ts';
import { ACTS } from '../../alterations/actTable.ts';
import { presentedBy } from '../../alterations/alterLeaf.ts';
import { maskOf } from '../../alterations/compareLeaf.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Dice } from '../../units/dice.ts';
import { countCommon } from '../../units/mask.ts';
import { sitesOf } from '../deriveKey.ts';
import { lackFor } from './canCarry.ts';
import { seenSite } from './factorsOf.ts';
import type { Recipe } from './recipe.ts';
import { type Bench, type PlannedAct, searchCare } from './searchCare.ts';
import { drawSeed, shuffle } from './streams.ts';

/** Logits by which a case may be foretold away from what was asked for. */
export const TOLERANCE = 0.5;
/** Where work is aimed at, and what is taken, in logits. */
type Aim = { readonly wanted: number; readonly from: number; readonly to: number };

/** Seeds tried for one class before the next has its turn. */
const SEEDS = 3;

export function actsOf({ classes, heldOut }: Pick<Recipe, 'classes' | 'heldOut'>, specimen: Specimen): readonly Act[] {
  return classes
    .filter(name => !heldOut.includes(name))
    .flatMap(name => ACTS[name] ?? [])
    .filter(act => lackFor(act, specimen) === null);
}

/** One to `mostActs` acts that together are about as hard as wanted; the easiest of them decides. None: no act comes near. */
export function drawActs(
  acts: readonly Act[],
  bench: Bench,
  aim: Aim,
  mostActs: number,
  dice: Dice,
): readonly PlannedAct[] {
  const count = 1 + dice.below(mostActs);
  const planned: PlannedAct[] = [];
  for (const act of shuffle(acts, dice)) {
    if (planned.length === count || planned.some(({ deed }) => isWhole(bench.specimen, deed))) break;
    const plan = planNear(act, bench, aim, dice);
    if (plan !== null && fitsWith(bench.specimen, planned, plan)) planned.push(plan);
  }
  return planned;
}

function planNear(act: Act, bench: Bench, { wanted, from, to }: Aim, dice: Dice): PlannedAct | null {
  for (let at = 0; at < SEEDS; at++) {
    const plan = searchCare(act, bench, wanted, drawSeed(dice));
    if (plan !== null && plan.difficulty >= from && plan.difficulty <= to && isSeen(plan)) return plan;
  }
  return null;
}

/** What no lamp of the audience shows is not asked of it. */
function isSeen({ visibility, factors }: PlannedAct): boolean {
  return visibility === null || factors.lights > 0;
}

/** An act said of a page, document or person as a whole leaves no room for another. */
function isWhole(specimen: Specimen, deed: PlannedAct['deed']): boolean {
  const { main } = sitesOf(specimen, deed);
  return main.kind === 'document' || main.kind === 'person';
}

function fitsWith(specimen: Specimen, planned: readonly PlannedAct[], plan: PlannedAct): boolean {
  if (planned.length === 0) return true;
  if (isWhole(specimen, plan.deed)) return false;
  const changed = ({ deed }: PlannedAct): readonly string[] => {
    const { entries = [], mrz } = presentedBy(specimen, { acts: [deed], wear: [] });
    return [...entries.map(({ field }) => field), ...(mrz === undefined ? [] : ['zone'])];
  };
  const taken: readonly string[] = planned.flatMap(changed);
  return !changed(plan).some(copy => taken.includes(copy)) && !planned.some(other => overlaps(specimen, other, plan));
}

function overlaps(specimen: Specimen, one: PlannedAct, other: PlannedAct): boolean {
  const [first, second] = [one, other].map(({ deed }) => seenSite(sitesOf(specimen, deed)));
  if (first == null || second == null || first.face !== second.face) return false;
  return countCommon(maskOf(specimen.format, first), maskOf(specimen.format, second)) > 0;
}
