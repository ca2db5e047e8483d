import type { Side } from '../../document/face.ts';
import type { LeafPart, Placed } from '../../press/drawLeaf.ts';

/** Parts with more laid on them; the trainer's overprint stays on top of whatever is done to a page. */
export function layUnderOverprint(
  parts: readonly LeafPart[],
  side: Side,
  placed: readonly Placed[],
): readonly LeafPart[] {
  const found = parts.findIndex(({ element }) => element?.process === 'overprint' && element.side === side);
  const at = found < 0 ? parts.length : found;
  return [...parts.slice(0, at), { element: null, placed }, ...parts.slice(at)];
}
