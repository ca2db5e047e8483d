import { join } from 'node:path';
import { alterLeaf } from '../../../src/core/alterations/alterLeaf.ts';
import type { Exercise } from '../../../src/core/exercises/exercise.ts';
import { faceOf } from '../../../src/core/press/pressSheet.ts';
import type { ReaderPicture } from '../../../src/core/reader/readerPicture.ts';
import { mm } from '../../../src/core/units/length.ts';
import type { Box } from '../../../src/core/units/shape.ts';
import { lightFace, pressForLights } from '../../../src/node/lightFace.ts';
import { makeNodeEasel } from '../../../src/node/nodeEasel.ts';
import { orderExercise } from '../../../src/tools/deriveExercise.ts';
import { readCollection } from '../../../src/tools/readCollection.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const collection = await readCollection(ROOT);
/** The part of a passport's data page below the portrait. */
const STRIP = { x: mm(0), y: mm(64), width: mm(125), height: mm(24) } as Box;
/** Coarser than a reader's 300 dpi, to be pressed quickly. */
const PX_PER_MM = 6;

export const EXERCISES: readonly Exercise[] = collection.exercises.map(({ value }) => value);

/** The strip with the zone as a reader takes it, and the lines that are printed there. */
export async function pressStrip(
  exercise: Exercise,
  light: 'white' | 'ir',
): Promise<{ readonly picture: ReaderPicture; readonly lines: readonly string[] }> {
  const design = collection.designs.find(({ specimen }) => specimen.id === exercise.specimen)!;
  const { specimen, orderOf } = await orderExercise(ROOT, exercise, design);
  const look = { region: STRIP, pxPerMm: PX_PER_MM, upright: 'landscape' } as const;
  const set = pressForLights(faceOf(alterLeaf(orderOf('data')), 'verso'), [light], look, makeNodeEasel());
  return {
    picture: { ...lightFace(set, light, look), pxPerMm: PX_PER_MM },
    lines: exercise.presented.mrz ?? specimen.mrz!.lines,
  };
}
