import type { Person } from '../../portrait/person.ts';
import { fail, type Result, succeed } from '../../units/failure.ts';
import { checkRecipe, refuseRecipe } from './checkRecipe.ts';
import { drawCase } from './drawCase.ts';
import type { GeneratedCase, GeneratedSet, Stock } from './generated.ts';
import { gatherSet, idOf, refuseUnreached } from './generateSet.ts';
import type { Recipe } from './recipe.ts';
import { mixSeed } from './streams.ts';

/** Logits by which the mean and the spread of two forms may differ. */
export const FORM_LEEWAY = 0.1;
/** Draws of one case among which the one is taken that brings its form nearest to the first. */
const REDRAWS = 5;
const ROUNDS = 6;

/**
 * Sets of one recipe that measure alike: nobody of one form is in another, each case is drawn to be referred by itself in
 * each form, and difficulties have the same mean and spread within 0.1 logits. Their ids end in the names given.
 */
export function parallelForms(recipe: Recipe, stock: Stock, names: readonly string[]): Result<readonly GeneratedSet[]> {
  const forms = names.map((name, at) => formOf(recipe, stock, names.length, name, at));
  const contradictions = forms.flatMap(form => checkRecipe(form.recipe, form.stock));
  if (contradictions.length > 0) return fail(...contradictions);
  const sets: GeneratedSet[] = [];
  let model: Spread | null = null;
  for (const form of forms) {
    const drawn = drawForm(form);
    if (drawn === null) return fail(refuseUnreached(form.recipe, form.stock, 0));
    const cases: readonly GeneratedCase[] = model === null ? drawn : approach(form, drawn, model);
    model ??= spreadOf(drawn);
    if (!isNear(spreadOf(cases), model)) return fail(refuseUneven(form.recipe, spreadOf(cases), model));
    sets.push(gatherSet(form.recipe, cases));
  }
  return succeed(sets);
}

type Form = { readonly recipe: Recipe; readonly stock: Stock };
type Spread = { readonly mean: number; readonly deviation: number };

function formOf(recipe: Recipe, stock: Stock, count: number, name: string, at: number): Form {
  const form = { ...recipe, id: `${recipe.id}-${name}`, seed: mixSeed(recipe.seed, 7, at) };
  return { recipe: form, stock: { ...stock, people: shareOf(stock.people, count, at) } };
}

/** Every form gets as many of each sex, old and young, as the others. */
function shareOf(people: readonly Person[], count: number, at: number): readonly Person[] {
  const ranked = [...people].sort(
    (one, other) =>
      one.identity.sex.localeCompare(other.identity.sex) ||
      one.shots.live.age - other.shots.live.age ||
      one.id.localeCompare(other.id),
  );
  return ranked.filter((_, rank) => rank % count === at);
}

function drawForm({ recipe, stock }: Form): readonly GeneratedCase[] | null {
  const cases: GeneratedCase[] = [];
  for (let index = 0; index < recipe.number; index++) {
    const drawn = drawCase(recipe, stock, index, { id: idOf(recipe, index) });
    if (drawn === null) return null;
    cases.push(drawn);
  }
  return cases;
}

/**
 * Draws work and wear of single cases anew as long as that brings the form nearer to the model. What is drawn to be
 * referred stays so. The model was drawn by chance, so that coming near to it draws neither kind of case one way.
 */
function approach({ recipe, stock }: Form, drawn: readonly GeneratedCase[], model: Spread): readonly GeneratedCase[] {
  const cases = [...drawn];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, one] of cases.entries()) {
      if (isNear(spreadOf(cases), model)) return cases;
      cases[index] = nearest({ recipe, stock }, cases, index, round, model, one.exercise.key.referRequired);
    }
  }
  return cases;
}

function nearest(
  { recipe, stock }: Form,
  cases: readonly GeneratedCase[],
  index: number,
  round: number,
  model: Spread,
  isReferred: boolean,
): GeneratedCase {
  const distanceWith = (one: GeneratedCase): number => distance(spreadOf(cases.with(index, one)), model);
  const drawn = Array.from({ length: REDRAWS }, (_, at) => {
    const attempt = 1 + round * REDRAWS + at;
    return drawCase(recipe, stock, index, { id: idOf(recipe, index), isReferred, attempt, wearAttempt: attempt });
  }).filter(one => one !== null);
  return drawn.reduce((best, one) => (distanceWith(one) < distanceWith(best) ? one : best), cases[index]!);
}

export function spreadOf(cases: readonly GeneratedCase[]): Spread {
  const mean = cases.reduce((sum, { difficulty }) => sum + difficulty, 0) / cases.length;
  const squares = cases.reduce((sum, { difficulty }) => sum + (difficulty - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / cases.length) };
}

function distance(one: Spread, other: Spread): number {
  return Math.max(Math.abs(one.mean - other.mean), Math.abs(one.deviation - other.deviation));
}

function isNear(one: Spread, other: Spread): boolean {
  return distance(one, other) <= FORM_LEEWAY;
}

function refuseUneven({ id }: Recipe, found: Spread, wanted: Spread) {
  const spell = ({ mean, deviation }: Spread): string => `mean ${mean.toFixed(2)}, spread ${deviation.toFixed(2)}`;
  const rule = 'parallel forms have the same mean and spread of difficulty within 0.1 logits';
  const advice = `${spell(wanted)}: more cases, or another seed`;
  return refuseRecipe('forms-uneven', 'number', rule, advice, `${spell(found)} in ${id}`);
}
