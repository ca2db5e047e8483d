import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { Stock } from '../../../core/exercises/generation/generated.ts';
import type { Recipe } from '../../../core/exercises/generation/recipe.ts';
import type { ExerciseSet } from '../../../core/exercises/set.ts';

export type ToLane = { readonly recipe: Recipe; readonly stock: Stock };
/** `refused`: why the recipe gives no set, in words for whoever wrote it. */
export type FromLane =
  | { readonly kind: 'drawn'; readonly set: ExerciseSet; readonly exercises: readonly Exercise[] }
  | { readonly kind: 'refused'; readonly why: string };
