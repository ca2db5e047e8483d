import type { Specimen } from '../../document/specimen.ts';
import type { InkTable } from './inkSchema.ts';
import type { LeafRecipe } from './leafRecipe.ts';

/** All that says how a specimen is made. A specimen without leaves and inks is known by its data only and cannot be pressed. */
export type Design = {
  readonly specimen: Specimen;
  readonly inks: InkTable | null;
  readonly leaves: readonly LeafRecipe[];
};
