import { describe, expect, it } from 'vitest';
import { drawSet } from '../../../../src/core/exercises/generation/drawSet.ts';
import { STOCK, sampleRecipe } from './sampleRecipe.ts';

const QUICK = { ...sampleRecipe(), classes: ['mrz-altered', 'laminate-lifted'] as const, number: 4 };

function idsOf(recipe: Parameters<typeof drawSet>[0]): readonly string[] {
  const drawn = drawSet(recipe, STOCK);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.failures));
  return drawn.value.set.exercises;
}

describe('a set drawn as its recipe says', () => {
  it('comes case by case, or each case thrice', () => {
    expect(idsOf(QUICK)).toHaveLength(4);
    expect(idsOf({ ...QUICK, siblings: true })).toHaveLength(12);
  });

  it('is a form of its own name, and refused under another', () => {
    const form = { name: 'b', of: ['a', 'b'] };
    expect(idsOf({ ...QUICK, number: 30, id: 'test-b', form })[0]).toBe('test-b-001');
    const refused = drawSet({ ...QUICK, id: 'test-c', form }, STOCK);
    expect(refused.ok ? [] : refused.failures.map(({ code }) => code)).toContain('exercises/recipe-form-unfit');
  });
});
