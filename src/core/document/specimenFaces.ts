import { type FaceId, SIDES } from './face.ts';
import type { Specimen } from './specimen.ts';

/** Every face of the document in the order in which one leafs through it. */
export function specimenFaces(specimen: Pick<Specimen, 'leaves'>): readonly FaceId[] {
  return specimen.leaves.flatMap(leaf => SIDES.map(side => `${leaf.id}.${side}`));
}
