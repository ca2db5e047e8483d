import * as z from 'zod/mini';
import { slugSchema } from '../../document/text.ts';
import { elementSchema } from './processes.ts';

/** How one leaf of a specimen is made: its elements in the order in which they are laid down. */
export const leafRecipeSchema = z.strictObject({
  kind: z.literal('loupe/leaf'),
  version: z.literal(1),
  specimen: slugSchema,
  leaf: slugSchema,
  elements: z.array(elementSchema).check(z.minLength(1), z.maxLength(400)),
});
export type LeafRecipe = z.infer<typeof leafRecipeSchema>;

/** The recipe as if the feature had been left out: without every element that belongs to it. */
export function omitFeature(recipe: LeafRecipe, feature: string): LeafRecipe {
  return { ...recipe, elements: recipe.elements.filter(element => !element.features?.includes(feature)) };
}
