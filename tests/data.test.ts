import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIDES } from '../src/core/document/face.ts';
import { FEATURE_TABLE } from '../src/core/document/featureTerms.ts';
import { mrzCells } from '../src/core/document/mrzGeometry.ts';
import { keyRegions, placeSpots } from '../src/core/exercises/keySpots.ts';
import { MRZ_TABLES } from '../src/core/mrz/formats.ts';
import { drawParts, type LeafOrder, type LeafPart } from '../src/core/press/drawLeaf.ts';
import { bookletOf } from '../src/core/scoring/booklet.ts';
import { prepareKey } from '../src/core/scoring/prepareKey.ts';
import { describeFailure } from '../src/core/units/failure.ts';
import type { Box } from '../src/core/units/shape.ts';
import { readPortrait } from '../src/node/readPortrait.ts';
import { readCollection } from '../src/tools/readCollection.ts';
import { judgeLights, judgeOverprint } from './features.ts';
import { SAMPLE, sampleOf } from './sample.ts';

const ROOT = join(import.meta.dirname, '..');
/** Features of a leaf judged in one run, each pressed in all its lights. */
const MOST = 8;
const collection = await readCollection(ROOT);
const strangers = collection.failures.filter(failure => !collection.files.includes(failure.file));

type Order = Omit<LeafOrder, 'portrait'>;

const leaves = new Map<Order['recipe'], readonly LeafPart[]>();

/** A leaf as it is issued, drawn once. */
async function partsOf(order: Order): Promise<readonly LeafPart[]> {
  const known = leaves.get(order.recipe);
  if (known !== undefined) return known;
  const portrait = await readPortrait(ROOT, order.specimen.holder.person);
  const parts = drawParts({ ...order, portrait });
  leaves.set(order.recipe, parts);
  return parts;
}

describe('the data under specimens/ and exercises/', () => {
  it('is there, and nothing else is', () => {
    expect(strangers.map(describeFailure)).toEqual([]);
    expect(collection.files.length).toBeGreaterThan(2);
  });

  for (const file of collection.files) {
    it(file, () => {
      const failures = collection.failures.filter(failure => failure.file === file);
      expect(failures.map(describeFailure).join('\n'), `mend ${file}`).toBe('');
    });
  }
});

describe('the keys under exercises/', () => {
  it('are ready to be scored against', () => {
    const booklets = new Map(collection.specimens.map(({ value }) => [value.id, bookletOf(value)]));
    const complaints = collection.exercises.flatMap(({ file, value }) => {
      const booklet = booklets.get(value.specimen);
      if (booklet === undefined) return [];
      const prepared = prepareKey(value.key, booklet);
      return prepared.ok ? [] : prepared.failures.map(failure => describeFailure({ ...failure, file }));
    });
    expect(complaints).toEqual([]);
  });
});

describe.runIf(collection.failures.length === 0)('the lights a feature claims', () => {
  for (const { specimen, inks, leaves } of collection.designs) {
    if (inks === null) continue;
    const drawn = specimen.features.filter(({ term }) =>
      FEATURE_TABLE[term].maps.some(map => map !== 'data' && map !== 'book'),
    );
    for (const recipe of leaves) {
      const features = sampleOf(
        drawn.filter(({ face }) => face.startsWith(`${recipe.leaf}.`)),
        MOST,
      );
      if (features.length === 0) continue;
      it(`show it and nothing else: ${features.length} features on the leaf ${recipe.leaf} of ${specimen.id} (LOUPE_SAMPLE=${SAMPLE})`, async () => {
        const parts = await partsOf({ specimen, recipe, inks });
        expect(features.flatMap(feature => judgeLights(specimen, parts, feature))).toEqual([]);
      }, 400_000);
    }
  }
});

describe.runIf(collection.failures.length === 0)('the word SPECIMEN', () => {
  for (const { specimen, inks, leaves } of collection.designs) {
    if (inks === null) continue;
    for (const recipe of leaves) {
      it(`is plain in every light on both faces of the leaf ${recipe.leaf} of ${specimen.id}`, async () => {
        const parts = await partsOf({ specimen, recipe, inks });
        expect(SIDES.flatMap(side => judgeOverprint(specimen, parts, `${recipe.leaf}.${side}`))).toEqual([]);
      }, 200_000);
    }
  }
});

/** Characters of the TD3 zone a box is drawn over, or null where it is not drawn over whole characters. */
function charactersUnder(box: Box): { readonly line: number; readonly from: number; readonly to: number } | null {
  for (const line of [1, 2]) {
    const from = Math.round((box.x - 6) / 2.54) + 1;
    const to = from + Math.round(box.width / 2.54) - 1;
    const { x, y, width, height } = mrzCells('TD3', line, from, to);
    if (x === box.x && y === box.y && width === box.width && height === box.height) return { line, from, to };
  }
  return null;
}

describe.runIf(collection.failures.length === 0)('the keys of the conformity sample', () => {
  const exercises = collection.exercises.filter(({ value }) => value.specimen === 'utopia-conformity');
  const specimen = collection.specimens.find(({ value }) => value.id === 'utopia-conformity')?.value;

  it('are drawn over whole entries and whole characters', () => {
    const entries = specimen?.entries.map(entry => entry.box) ?? [];
    const drawn = exercises.flatMap(({ value }) => keyRegions(value.key).flatMap(({ spot }) => spot.areas));
    expect(drawn.length).toBeGreaterThan(5);
    for (const area of drawn) {
      const { kind, ...box } = area;
      const isEntry = entries.some(entry => JSON.stringify(entry) === JSON.stringify(box));
      expect(kind === 'rectangle' && (isEntry || charactersUnder(box as Box) !== null), JSON.stringify(area)).toBe(
        true,
      );
    }
  });

  it('name in their rows the fields their regions lie on', () => {
    for (const place of exercises.flatMap(({ value }) => value.key.places)) {
      const spots = placeSpots(place, '').map(({ spot }) => spot);
      const fields = MRZ_TABLES.TD3.fields.filter(({ line, from, to }) =>
        spots.some(
          spot =>
            spot.kind === 'region' &&
            spot.areas.some(area => {
              const under = charactersUnder(area as Box);
              return under !== null && under.line === line && under.from <= to && under.to >= from;
            }),
        ),
      );
      const rows = spots.flatMap(spot => (spot.kind === 'row' ? [spot.field] : []));
      expect(rows.length).toBeGreaterThan(0);
      expect(
        rows.filter(row => !fields.some(({ name }) => name === row)),
        place.id,
      ).toEqual([]);
    }
  });
});
