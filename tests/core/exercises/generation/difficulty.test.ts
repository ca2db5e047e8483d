import { expect, it } from 'vitest';
import { difficultyOf, soundDifficultyOf } from '../../../../src/core/exercises/generation/difficulty.ts';
import type { Factors } from '../../../../src/core/exercises/generation/factors.ts';

const MIDDLE: Factors = { size: 60, contrast: 9, lights: 4, workmanship: 0.5, clutter: 0.3, similarity: 0.4 };

it('EXE-56 follows each factor one way', () => {
  const moved = (name: keyof Factors, by: number): number => difficultyOf({ ...MIDDLE, [name]: MIDDLE[name] * by });
  for (const name of ['size', 'contrast', 'lights'] as const) expect(moved(name, 2)).toBeLessThan(moved(name, 0.5));
  for (const name of ['workmanship', 'clutter', 'similarity'] as const) {
    expect(moved(name, 2)).toBeGreaterThan(moved(name, 0.5));
    if (name !== 'workmanship') {
      expect(soundDifficultyOf({ ...MIDDLE, [name]: 1 })).toBeGreaterThan(soundDifficultyOf({ ...MIDDLE, [name]: 0 }));
    }
  }
  expect(difficultyOf({ ...MIDDLE, clutter: 0 })).toBe(0);
});
