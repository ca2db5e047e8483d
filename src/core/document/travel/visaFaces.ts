import type { FaceId } from '../face.ts';
import { SIDES } from '../face.ts';
import type { Specimen } from '../specimen.ts';

/** Faces on which border posts and consulates may put stamps and labels, in the order of the book. */
export function visaFaces({ leaves }: Pick<Specimen, 'leaves'>): readonly FaceId[] {
  return leaves.flatMap(leaf => SIDES.filter(side => leaf[side].bears === 'visas').map(side => `${leaf.id}.${side}`));
}
