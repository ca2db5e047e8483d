import { specimenSchema } from '../../../../src/core/document/specimen.ts';
import { drawLeaf, type LeafDrawing } from '../../../../src/core/press/drawLeaf.ts';
import { type InkTable, inkTableSchema } from '../../../../src/core/press/recipe/inkSchema.ts';
import { type LeafRecipe, leafRecipeSchema } from '../../../../src/core/press/recipe/leafRecipe.ts';
import type { Element } from '../../../../src/core/press/recipe/processes.ts';
import { samplePortrait } from '../samplePress.ts';

const FILES: Readonly<Record<string, unknown>> = import.meta.glob('../../../../specimens/orvelia-2016/**/*.json', {
  eager: true,
  import: 'default',
});

function fileOf(name: string): unknown {
  return Object.entries(FILES).find(([path]) => path.endsWith(`/orvelia-2016/${name}`))![1];
}

/** The passport in specimens/, as its files say it. */
export const ORVELIA = specimenSchema.parse(fileOf('specimen.json'));
const INKS: InkTable = inkTableSchema.parse(fileOf('inks.json'));

export const VISA_LEAVES = ['visa-1', 'visa-2', 'visa-3', 'visa-4'] as const;
export const SIDES = ['recto', 'verso'] as const;

export function recipeOf(leaf: string): LeafRecipe {
  return leafRecipeSchema.parse(fileOf(`leaves/${leaf}.json`));
}

/** Elements of a leaf by one process, on one side when it is named. */
export function elementsOf<P extends Element['process']>(
  leaf: string,
  process: P,
  side?: 'recto' | 'verso',
): readonly Extract<Element, { process: P }>[] {
  return recipeOf(leaf).elements.filter(
    (element): element is Extract<Element, { process: P }> =>
      element.process === process && (side === undefined || element.side === side),
  );
}

/** A leaf of the passport with nothing on it but these elements. */
export function drawOnly(leaf: string, elements: readonly Element[]): LeafDrawing {
  return drawLeaf({
    specimen: ORVELIA,
    inks: INKS,
    portrait: samplePortrait(),
    recipe: { ...recipeOf(leaf), elements: [...elements] },
  });
}
