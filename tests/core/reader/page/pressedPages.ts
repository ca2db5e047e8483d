import { join } from 'node:path';
import { alterLeaf } from '../../../../src/core/alterations/alterLeaf.ts';
import type { Exercise } from '../../../../src/core/exercises/exercise.ts';
import { faceOf } from '../../../../src/core/press/pressSheet.ts';
import type { PagePictures } from '../../../../src/core/reader/page/measurePage.ts';
import { mm } from '../../../../src/core/units/length.ts';
import type { Box } from '../../../../src/core/units/shape.ts';
import { lightFace, pressForLights } from '../../../../src/node/lightFace.ts';
import { makeNodeEasel } from '../../../../src/node/nodeEasel.ts';
import { orderExercise } from '../../../../src/tools/deriveExercise.ts';
import { readCollection } from '../../../../src/tools/readCollection.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
export const collection = await readCollection(ROOT);

/** Coarser than a reader's 300 dpi, to be pressed quickly. */
export const TEST_SCALE = 6;

export function exerciseOf(id: string): Exercise {
  return collection.exercises.find(({ value }) => value.id === id)!.value;
}

/** The data page of an exercise as a reader takes it, in white and in some other lights, and the lines of its zone. */
export async function pressPage(
  exercise: Exercise,
  others: readonly ('ir' | 'uv365')[],
): Promise<{ readonly pictures: PagePictures; readonly lines: readonly string[] }> {
  const design = collection.designs.find(({ specimen }) => specimen.id === exercise.specimen)!;
  const { specimen, orderOf } = await orderExercise(ROOT, exercise, design);
  const region = { x: mm(0), y: mm(0), width: mm(125), height: mm(88) } as Box;
  const look = { region, pxPerMm: TEST_SCALE, upright: 'landscape' } as const;
  const drawing = faceOf(alterLeaf(orderOf('data')), 'verso');
  const set = pressForLights(drawing, ['white', ...others], look, makeNodeEasel());
  const take = (light: 'white' | 'ir' | 'uv365') => ({ ...lightFace(set, light, look), pxPerMm: TEST_SCALE });
  return {
    pictures: {
      white: take('white'),
      ir: others.includes('ir') ? take('ir') : null,
      uv365: others.includes('uv365') ? take('uv365') : null,
    },
    lines: exercise.presented.mrz ?? specimen.mrz!.lines,
  };
}
