import { measurePlaces } from '../../src/core/exercises/measureKey.ts';
import { drawLeaf } from '../../src/core/press/drawLeaf.ts';
import { faceOf } from '../../src/core/press/pressSheet.ts';
import { makeNodeEasel } from '../../src/node/nodeEasel.ts';
import { orderExercise } from '../../src/tools/deriveExercise.ts';
import { readCollection } from '../../src/tools/readCollection.ts';
import type { Benchmark } from './measure.ts';
import { pressAll } from './press.ts';

/** An act on one character, two acts, and a whole page. */
const EXERCISES = ['desk-04', 'desk-02', 'desk-10'];
const LEAF = 'data';

/** Visibility of every place of an exercise in all eight lights, against the sheets of its sound page at the same resolution. */
export async function makeExerciseBenchmarks(root: string): Promise<readonly Benchmark[]> {
  const { exercises, designs } = await readCollection(root);
  const easel = makeNodeEasel();
  const chosen = exercises.map(({ value }) => value).filter(({ id }) => EXERCISES.includes(id));
  return Promise.all(
    chosen.map(async (exercise): Promise<Benchmark> => {
      const design = designs.find(({ specimen }) => specimen.id === exercise.specimen);
      if (design === undefined) throw new Error(`${exercise.specimen} is not drawn`);
      const { specimen, orderOf } = await orderExercise(root, exercise, design);
      const face = faceOf(drawLeaf(orderOf(LEAF)), 'verso');
      return {
        name: `visibility of the places of ${exercise.id} in 8 lights`,
        run: () => void measurePlaces(exercise, specimen, orderOf, easel),
        baselineName: 'the 8 sheets of its data page at 300 dpi',
        baseline: () => pressAll(face, 300, easel),
      };
    }),
  );
}
