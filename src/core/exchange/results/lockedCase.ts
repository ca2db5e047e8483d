import * as z from 'zod/mini';
import { faceIdSchema } from '../../document/face.ts';
import { DOCUMENT_FORMATS, FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import { specimenFaces } from '../../document/specimenFaces.ts';
import { slugSchema, textSchema } from '../../document/text.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { keySchema } from '../../exercises/key.ts';
import type { Booklet } from '../../scoring/booklet.ts';
import type { Frozen } from '../../units/frozen.ts';
import { contentHash, contentHashSchema } from '../contentHash.ts';

/**
 * What must be known of an exercise to read attempts on it where it is not at hand. `hash` is that of the exercise,
 * `document` that of what lay at the counter: while it stays the same, a corrected key fits the marks of old attempts.
 */
export const lockedCaseSchema = z.strictObject({
  id: slugSchema,
  hash: contentHashSchema,
  document: contentHashSchema,
  format: z.enum(DOCUMENT_FORMATS),
  faces: z.array(faceIdSchema).check(z.minLength(1), z.maxLength(400)),
  brief: textSchema,
  key: keySchema,
});
export type LockedCase = Frozen<z.infer<typeof lockedCaseSchema>>;

/** An exercise as attempts on it need it; the specimen is the one it names, not yet made out to anybody. */
export function lockedCaseOf(exercise: Exercise, specimen: Specimen): LockedCase {
  const { acts, wear, presented, endorsements } = exercise;
  const entered = endorsements === undefined ? {} : { endorsements };
  return {
    id: exercise.id,
    hash: contentHash(exercise),
    document: contentHash({ specimen, issued: exercise.issued ?? null, acts, wear, presented, ...entered }),
    format: specimen.format,
    faces: specimenFaces(specimen),
    brief: exercise.traveller.brief,
    key: exercise.key,
  };
}

export function bookletOfCase({ format, faces }: Pick<LockedCase, 'format' | 'faces'>): Booklet {
  return { ...FACE_SIZES[format], faces };
}
