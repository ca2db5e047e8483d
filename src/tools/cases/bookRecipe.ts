import { LIGHTS } from '../../core/document/lights.ts';
import type { Recipe } from '../../core/exercises/generation/recipe.ts';

export const BOOK_SEED = 20260;

/** Sound books in new condition, with some travels in them, to try acts on. */
export function bookRecipe(specimens: readonly string[]): Recipe {
  return {
    kind: 'loupe/set-recipe',
    version: 1,
    id: 'calibration',
    title: { en: 'Calibration' },
    lead: { en: 'Books to try acts on.' },
    shelf: 'practice',
    seed: BOOK_SEED,
    number: 1,
    specimens: [...specimens],
    classes: [],
    heldOut: [],
    referRate: 0,
    mostActs: 1,
    difficulty: { from: 0, to: 0 },
    decoys: { kinds: [], mean: 0 },
    lights: [...LIGHTS],
    travels: 4,
    controlDates: { from: '2024-01-01', to: '2026-11-30' },
    policy: { mode: 'mixed', order: 'shuffled', timeLimit: null, feedback: 'each', passScore: null },
  };
}
