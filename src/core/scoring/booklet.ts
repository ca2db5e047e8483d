import { type FaceId, SIDES } from '../document/face.ts';
import { FACE_SIZES } from '../document/formats.ts';
import type { Specimen } from '../document/specimen.ts';
import type { Mm } from '../units/length.ts';

/** What scoring must know of a document: the size of its faces in mm, and which faces there are. */
export type Booklet = { readonly width: Mm; readonly height: Mm; readonly faces: readonly FaceId[] };

export function bookletOf(specimen: Pick<Specimen, 'format' | 'leaves'>): Booklet {
  const faces = specimen.leaves.flatMap(leaf => SIDES.map(side => `${leaf.id}.${side}`));
  return { ...FACE_SIZES[specimen.format], faces };
}
