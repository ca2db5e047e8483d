import { parseFaceId } from '../document/face.ts';
import type { LeafOrder, LeafPart } from './drawLeaf.ts';

/** What authorities put on this leaf after issue, each a part of its own that names its endorsement. */
export function drawEndorsements({ specimen, recipe }: LeafOrder): readonly LeafPart[] {
  return (specimen.endorsements ?? [])
    .filter(({ face }) => parseFaceId(face).leaf === recipe.leaf)
    .map(({ id }) => ({ element: null, endorsement: id, placed: [] }));
}
