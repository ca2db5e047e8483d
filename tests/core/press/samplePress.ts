import type { Specimen } from '../../../src/core/document/specimen.ts';
import type { LeafOrder } from '../../../src/core/press/drawLeaf.ts';
import type { PortraitPicture } from '../../../src/core/press/recipe/Desk.ts';
import { inkTableSchema } from '../../../src/core/press/recipe/inkSchema.ts';
import { leafRecipeSchema } from '../../../src/core/press/recipe/leafRecipe.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';

/** A grey square in the middle of a light picture. */
export function samplePortrait(): PortraitPicture {
  const [width, height] = [40, 52];
  const rgb = new Uint8Array(width * height * 3).fill(230);
  const pixels = new Uint8Array(width * height);
  for (let y = 10; y < 42; y++) {
    for (let x = 10; x < 30; x++) {
      pixels[y * width + x] = 255;
      rgb.fill(110, 3 * (y * width + x), 3 * (y * width + x) + 3);
    }
  }
  return { width, height, rgb, mask: { width, height, pixels } };
}

/** Inks of the small specimen: white paper that barely glows, and its dull opposite. */
export function sampleInks() {
  return inkTableSchema.parse({
    kind: 'loupe/inks',
    version: 1,
    specimen: 'utopia',
    inks: { paper: { colour: [0.9, 0.9, 0.8], uv365: [0.1, 0.1, 0.2], ir: 0.9 }, grey: { colour: [0.5, 0.5, 0.5] } },
  });
}

/** An order for a leaf of the small specimen, of the elements given. */
export function sampleOrder(elements: readonly unknown[], specimen: Specimen = sampleSpecimen()): LeafOrder {
  const recipe = { kind: 'loupe/leaf', version: 1, specimen: 'utopia', leaf: 'data', elements };
  return { specimen, recipe: leafRecipeSchema.parse(recipe), inks: sampleInks(), portrait: samplePortrait() };
}
