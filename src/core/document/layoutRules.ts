import { areaBounds, type Bounds, boxBounds, describeBounds, faceBounds, liesWithin } from './bounds.ts';
import { type DataRule, type Finding, findRepeats } from './dataRule.ts';
import { mrzPrint } from './mrzGeometry.ts';
import type { Specimen } from './specimen.ts';
import { specimenFaces } from './specimenFaces.ts';

/** Something laid out on a face, by its path in the file. */
type Placed = { readonly path: string; readonly face: string; readonly bounds: readonly (readonly [string, Bounds])[] };

function placedThings(specimen: Specimen): readonly Placed[] {
  const boxed = (
    path: string,
    thing: { readonly face: string; readonly box: Parameters<typeof boxBounds>[0] },
  ): Placed => ({
    path,
    face: thing.face,
    bounds: [[`${path}.box`, boxBounds(thing.box)]],
  });
  return [
    ...specimen.zones.map((zone, index) => boxed(`zones[${index}]`, zone)),
    ...specimen.entries.map((entry, index) => boxed(`entries[${index}]`, entry)),
    ...(specimen.mrz === null ? [] : [boxed('mrz', specimen.mrz)]),
    ...specimen.features.map((feature, index) => ({
      path: `features[${index}]`,
      face: feature.face,
      bounds: feature.areas.map((area, at) => [`features[${index}].areas[${at}]`, areaBounds(area)] as const),
    })),
  ];
}

const leafIds: DataRule<Specimen> = {
  name: 'document/leaf-repeated',
  scope: 'specimen',
  severity: 'error',
  description: 'every leaf has an id of its own',
  check: specimen =>
    findRepeats(
      specimen.leaves.map(leaf => leaf.id),
      index => `leaves[${index}].id`,
    ),
};

const featureIds: DataRule<Specimen> = {
  name: 'document/feature-repeated',
  scope: 'specimen',
  severity: 'error',
  description: 'every security feature has an id of its own',
  check: specimen =>
    findRepeats(
      specimen.features.map(feature => feature.id),
      index => `features[${index}].id`,
    ),
};

const facesExist: DataRule<Specimen> = {
  name: 'document/face-unknown',
  scope: 'specimen',
  severity: 'error',
  description: 'whatever lies on a face names a face of one of the leaves',
  check: specimen => {
    const faces = specimenFaces(specimen);
    return placedThings(specimen)
      .filter(thing => !faces.includes(thing.face))
      .map(thing => ({ path: `${thing.path}.face`, expected: `one of ${faces.join(', ')}`, found: thing.face }));
  },
};

const insideFace: DataRule<Specimen> = {
  name: 'document/outside-face',
  scope: 'specimen',
  severity: 'error',
  description: 'boxes and areas lie within the face of their format',
  check: specimen => {
    const face = faceBounds(specimen.format);
    return placedThings(specimen).flatMap(thing => thing.bounds.flatMap(([path, inner]) => outside(path, inner, face)));
  },
};

function outside(path: string, inner: Bounds, outer: Bounds): readonly Finding[] {
  if (liesWithin(inner, outer)) return [];
  return [{ path, expected: `within ${describeBounds(outer)}`, found: describeBounds(inner) }];
}

const mrzBoxHolds: DataRule<Specimen> = {
  name: 'document/mrz-box',
  scope: 'specimen',
  severity: 'error',
  description:
    'the box of the machine-readable zone holds every character at its nominal place (ICAO Doc 9303-4 to -6)',
  check: ({ mrz, format }) => {
    const print = boxBounds(mrzPrint(format));
    if (mrz === null || liesWithin(print, boxBounds(mrz.box))) return [];
    return [
      { path: 'mrz.box', expected: `at least ${describeBounds(print)}`, found: describeBounds(boxBounds(mrz.box)) },
    ];
  },
};

/** What the layout of a specimen must keep. */
export const LAYOUT_RULES: readonly DataRule<Specimen>[] = [leafIds, featureIds, facesExist, insideFace, mrzBoxHolds];
