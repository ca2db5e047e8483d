import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeNodeEasel } from '../src/node/nodeEasel.ts';
import { compareExercises } from '../src/tools/compareExercises.ts';
import { deriveExercise } from '../src/tools/deriveExercise.ts';
import { readCollection } from '../src/tools/readCollection.ts';

const ROOT = join(import.meta.dirname, '..');
const collection = await readCollection(ROOT);

describe.runIf(collection.failures.length === 0)('what exercises store and what follows from their deeds', () => {
  const easel = makeNodeEasel();
  for (const { file, value } of collection.exercises) {
    const design = collection.designs.find(({ specimen, inks }) => specimen.id === value.specimen && inks !== null);
    if (design === undefined) continue;
    it(`are the same: ${file}`, async () => {
      const derived = await deriveExercise(ROOT, value, design, easel);
      expect(compareExercises(value, derived), 'npm run exercises').toEqual([]);
    }, 400_000);
  }
});
