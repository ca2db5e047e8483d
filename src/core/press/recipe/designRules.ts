import { type DataRule, type Finding, findRepeats } from '../../document/dataRule.ts';
import { parseFaceId } from '../../document/face.ts';
import { FEATURE_TABLE } from '../../document/featureTerms.ts';
import type { Design } from './design.ts';
import type { LeafRecipe } from './leafRecipe.ts';

function isPressed(design: Design): boolean {
  return design.inks !== null || design.leaves.length > 0;
}

/** Findings over every element, each with its place: `leaves/data: elements[3].ink`. */
function overElements(
  design: Design,
  judge: (element: LeafRecipe['elements'][number], recipe: LeafRecipe) => readonly Finding[],
): readonly Finding[] {
  return design.leaves.flatMap(recipe =>
    recipe.elements.flatMap((element, index) =>
      judge(element, recipe).map(finding => ({
        ...finding,
        path: `leaves/${recipe.leaf}: elements[${index}].${finding.path}`,
      })),
    ),
  );
}

const leavesComplete: DataRule<Design> = {
  name: 'press/leaf-missing',
  scope: 'collection',
  severity: 'error',
  description: 'a specimen that is pressed has one recipe for each of its leaves, and no other',
  check: design => {
    if (!isPressed(design)) return [];
    const wanted = design.specimen.leaves.map(leaf => leaf.id);
    const given = design.leaves.map(recipe => recipe.leaf);
    return [
      ...wanted
        .filter(id => !given.includes(id))
        .map(id => ({ path: `leaves/${id}`, expected: 'a recipe', found: 'none' })),
      ...given
        .filter(id => !wanted.includes(id))
        .map(id => ({ path: `leaves/${id}`, expected: `one of ${wanted.join(', ')}`, found: id })),
    ];
  },
};

const inksThere: DataRule<Design> = {
  name: 'press/inks-missing',
  scope: 'collection',
  severity: 'error',
  description: 'a specimen that is pressed has an ink table',
  check: design =>
    isPressed(design) && design.inks === null ? [{ path: 'inks', expected: 'an ink table', found: 'none' }] : [],
};

const ownSpecimen: DataRule<Design> = {
  name: 'press/other-specimen',
  scope: 'collection',
  severity: 'error',
  description: 'recipes and inks name the specimen in whose folder they lie',
  check: ({ specimen, inks, leaves }) =>
    [
      ...(inks === null ? [] : [{ path: 'inks', found: inks.specimen }]),
      ...leaves.map(leaf => ({ path: `leaves/${leaf.leaf}`, found: leaf.specimen })),
    ]
      .filter(({ found }) => found !== specimen.id)
      .map(finding => ({ ...finding, expected: specimen.id })),
};

const elementIds: DataRule<Design> = {
  name: 'press/element-repeated',
  scope: 'collection',
  severity: 'error',
  description: 'every element of a leaf has an id of its own',
  check: ({ leaves }) =>
    leaves.flatMap(recipe =>
      findRepeats(
        recipe.elements.map(element => element.id),
        index => `leaves/${recipe.leaf}: elements[${index}].id`,
      ),
    ),
};

const inksKnown: DataRule<Design> = {
  name: 'press/ink-unknown',
  scope: 'collection',
  severity: 'error',
  description: 'an ink that is named is in the ink table',
  check: design => {
    const known = Object.keys(design.inks?.inks ?? {});
    return overElements(design, element =>
      Object.entries(element)
        .filter(([name, value]) => (name === 'ink' || name.endsWith('Ink')) && typeof value === 'string')
        .filter(([, value]) => !known.includes(value as string))
        .map(([name, value]) => ({ path: name, expected: `one of ${known.join(', ')}`, found: String(value) })),
    );
  },
};

const featuresKnown: DataRule<Design> = {
  name: 'press/feature-unknown',
  scope: 'collection',
  severity: 'error',
  description: 'a feature an element belongs to is a feature of the specimen',
  check: design => {
    const known = design.specimen.features.map(feature => feature.id);
    return overElements(design, element =>
      (element.features ?? [])
        .filter(id => !known.includes(id))
        .map(found => ({ path: 'features', expected: 'a feature of the specimen', found })),
    );
  },
};

const featuresMade: DataRule<Design> = {
  name: 'press/feature-not-made',
  scope: 'collection',
  severity: 'error',
  description: 'every feature that shows on a picture of the page is made by an element of its leaf',
  check: design => {
    if (!isPressed(design)) return [];
    const made = new Set(
      design.leaves.flatMap(recipe =>
        recipe.elements.flatMap(element => (element.features ?? []).map(id => `${recipe.leaf} ${id}`)),
      ),
    );
    return design.specimen.features.flatMap(({ id, face, term }, index) => {
      const drawn = FEATURE_TABLE[term].maps.some(map => map !== 'data' && map !== 'book');
      const { leaf } = parseFaceId(face);
      return !drawn || made.has(`${leaf} ${id}`)
        ? []
        : [{ path: `features[${index}].id`, expected: `an element of leaf ${leaf} that belongs to it`, found: id }];
    });
  },
};

/** What inks and recipes must keep among themselves and towards their specimen. */
export const DESIGN_RULES: readonly DataRule<Design>[] = [
  leavesComplete,
  inksThere,
  ownSpecimen,
  elementIds,
  inksKnown,
  featuresKnown,
  featuresMade,
];
