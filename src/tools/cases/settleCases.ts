import { TOLERANCE } from '../../core/exercises/generation/drawActs.ts';
import { drawCase, type Steering } from '../../core/exercises/generation/drawCase.ts';
import type { GeneratedCase } from '../../core/exercises/generation/generated.ts';
import type { Recipe } from '../../core/exercises/generation/recipe.ts';
import { type VerifiedCase, verifyCase } from '../../core/exercises/generation/verifyCase.ts';
import type { Easel } from '../../core/press/display/PaintContext.ts';
import { makeNodeEasel } from '../../node/nodeEasel.ts';
import { orderExercise } from '../deriveExercise.ts';
import type { Workshop } from './readStock.ts';

/** Times a case is drawn anew before it is given up. */
const TIMES = 4;

/** Cases as they truly are, each pressed once or, where it was foretold wrongly, again. */
export async function settleCases(
  root: string,
  recipe: Recipe,
  workshop: Workshop,
  cases: readonly GeneratedCase[],
  tell: (line: string) => void,
): Promise<readonly GeneratedCase[]> {
  const easel = makeNodeEasel();
  const settled: GeneratedCase[] = [];
  for (const [index, first] of cases.entries()) {
    const measure = (one: GeneratedCase): Promise<VerifiedCase> => measureCase(root, recipe, workshop, one, easel);
    const draw = (steering: Omit<Steering, 'id'>): GeneratedCase | null =>
      drawCase(recipe, workshop.stock, index, {
        id: first.exercise.id,
        isReferred: first.exercise.key.referRequired,
        ...steering,
      });
    const isBound = recipe.siblings === true || recipe.form !== undefined;
    settled.push(isBound ? await measureOnly(first, measure, tell) : await settle(recipe, first, measure, draw, tell));
  }
  return settled;
}

/** A case that belongs with others cannot be drawn anew by itself. */
async function measureOnly(
  first: GeneratedCase,
  measure: (one: GeneratedCase) => Promise<VerifiedCase>,
  tell: (line: string) => void,
): Promise<GeneratedCase> {
  const { generated } = await measure(first);
  tell(`${first.exercise.id}: ${generated.difficulty} logits, foretold ${first.difficulty}`);
  return generated;
}

/** Corrected once by what was measured, then drawn anew; refused where that does not help either. */
async function settle(
  { difficulty: { from, to } }: Recipe,
  first: GeneratedCase,
  measure: (one: GeneratedCase) => Promise<VerifiedCase>,
  draw: (steering: Omit<Steering, 'id'>) => GeneratedCase | null,
  tell: (line: string) => void,
): Promise<GeneratedCase> {
  const { id } = first.exercise;
  let [next, correction]: readonly [GeneratedCase | null, number] = [first, 0];
  for (let attempt = 0; attempt < TIMES; attempt++) {
    if (next !== null) {
      const { generated, off } = await measure(next);
      const isSound = generated.exercise.acts.length === 0;
      const asAsked = generated.difficulty >= from - TOLERANCE && generated.difficulty <= to + TOLERANCE;
      const seen = generated.factors.lights > 0;
      tell(`${id}: ${generated.difficulty} logits${isSound ? '' : `, foretold ${next.difficulty}`}`);
      if (isSound || (seen && asAsked && (Math.abs(off) <= TOLERANCE || attempt > 0))) return generated;
      correction = attempt === 0 ? -off : 0;
    }
    next = draw(attempt === 0 ? { correction } : { attempt });
  }
  throw new Error(`${id} does not turn out as hard as the recipe asks; widen its difficulty, classes or lights`);
}

async function measureCase(
  root: string,
  { lights }: Recipe,
  { designs }: Workshop,
  one: GeneratedCase,
  easel: Easel,
): Promise<VerifiedCase> {
  const design = designs.find(({ specimen }) => specimen.id === one.exercise.specimen)!;
  const orders = await orderExercise(root, one.exercise, design);
  return verifyCase(one, { ...orders, lights }, easel);
}
