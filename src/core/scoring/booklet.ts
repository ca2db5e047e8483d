import type { FaceId } from '../document/face.ts';
import { FACE_SIZES } from '../document/formats.ts';
import type { Specimen } from '../document/specimen.ts';
import { specimenFaces } from '../document/specimenFaces.ts';
import type { Mm } from '../units/length.ts';

/** What scoring must know of a document: the size of its faces in mm, and which faces there are. */
export type Booklet = { readonly width: Mm; readonly height: Mm; readonly faces: readonly FaceId[] };

export function bookletOf(specimen: Pick<Specimen, 'format' | 'leaves'>): Booklet {
  return { ...FACE_SIZES[specimen.format], faces: specimenFaces(specimen) };
}
