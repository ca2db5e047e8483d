import { describe, expect, it } from 'vitest';
import type { GeneratedSet } from '../../../../src/core/exercises/generation/generated.ts';
import { FORM_LEEWAY, parallelForms, spreadOf } from '../../../../src/core/exercises/generation/parallelForms.ts';
import { transferRecipe } from '../../../../src/core/exercises/generation/transferRecipe.ts';
import { triplets } from '../../../../src/core/exercises/generation/triplets.ts';
import { generate, STOCK, sampleRecipe } from './sampleRecipe.ts';

const QUICK = { ...sampleRecipe(), classes: ['mrz-altered', 'ovd-imitation', 'laminate-lifted'] as const };

function unwrap<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

describe('triplets', () => {
  const { cases }: GeneratedSet = unwrap(triplets({ ...QUICK, number: 12 }, STOCK));

  it('EXE-57 are genuine, altered and worn siblings of one holder, book and day, in an order by chance', () => {
    const orders = new Set<string>();
    for (let at = 0; at < cases.length; at += 3) {
      const three = cases.slice(at, at + 3);
      const book = three.map(({ exercise, triplet }) =>
        JSON.stringify([triplet, exercise.issued, exercise.controlDate]),
      );
      expect(new Set(book).size).toBe(1);
      const kinds = three.map(({ exercise }) =>
        exercise.key.referRequired ? 'altered' : exercise.wear.length > 0 ? 'worn' : 'genuine',
      );
      expect([...kinds].sort()).toEqual(['altered', 'genuine', 'worn']);
      orders.add(kinds.join());
    }
    expect(orders.size).toBeGreaterThan(3);
  });

  it('EXE-57 are worn as often when altered as when genuine', () => {
    const worn = cases.filter(({ exercise }) => exercise.key.referRequired && exercise.wear.length > 0);
    expect(worn.length).toBeGreaterThan(2);
    expect(worn.length).toBeLessThan(10);
    expect(triplets({ ...QUICK, classes: ['expired'] }, STOCK).ok).toBe(false);
  });
});

it('EXE-58 makes forms that share nobody and are equally hard, each with a base rate of its own', () => {
  const forms = unwrap(parallelForms({ ...QUICK, number: 30 }, STOCK, ['a', 'b']));
  const [a, b] = forms.map(({ cases }) => spreadOf(cases));
  expect(Math.abs(a!.mean - b!.mean)).toBeLessThanOrEqual(FORM_LEEWAY);
  expect(Math.abs(a!.deviation - b!.deviation)).toBeLessThanOrEqual(FORM_LEEWAY);
  const [first, second] = forms.map(
    ({ cases }) => new Set(cases.map(({ exercise }) => exercise.issued!.holder.person)),
  );
  expect([...first!].filter(person => second!.has(person))).toEqual([]);
  expect(forms.map(({ set }) => set.id)).toEqual(['sample-a', 'sample-b']);
});

it('EXE-59 never draws what is held out, and tests transfer with nothing else', () => {
  const recipe = { ...QUICK, number: 20, referRate: 1, heldOut: ['ovd-imitation' as const] };
  const drawn = (one: typeof recipe) =>
    new Set(generate(one).cases.flatMap(({ exercise }) => exercise.acts.map(act => act.class)));
  expect(drawn(recipe)).toEqual(new Set(['mrz-altered', 'laminate-lifted']));
  expect(drawn(unwrap(transferRecipe(recipe, 'transfer')) as typeof recipe)).toEqual(new Set(['ovd-imitation']));
  expect(transferRecipe(QUICK, 'transfer').ok).toBe(false);
});
