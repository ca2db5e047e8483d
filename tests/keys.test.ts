import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeNodeEasel } from '../src/node/nodeEasel.ts';
import { compareExercises } from '../src/tools/compareExercises.ts';
import { deriveExercise } from '../src/tools/deriveExercise.ts';
import { readCollection } from '../src/tools/readCollection.ts';
import { SAMPLE, sampleOf } from './sample.ts';

const ROOT = join(import.meta.dirname, '..');
/** Pressing one takes some seconds; `npm run data:check` proves all of them. */
const MOST = 6;
const collection = await readCollection(ROOT);
const drawn = collection.exercises.flatMap(({ file, value }) => {
  const design = collection.designs.find(({ specimen, inks }) => specimen.id === value.specimen && inks !== null);
  return design === undefined ? [] : [{ file, value, design }];
});

describe.runIf(collection.failures.length === 0)('what exercises store and what follows from their deeds', () => {
  const easel = makeNodeEasel();
  for (const { file, value, design } of sampleOf(drawn, MOST)) {
    it(`are the same: ${file} (LOUPE_SAMPLE=${SAMPLE})`, async () => {
      const derived = await deriveExercise(ROOT, value, design, easel);
      expect(compareExercises(value, derived), 'npm run exercises').toEqual([]);
    }, 400_000);
  }
});
