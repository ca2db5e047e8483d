import type { Side } from '../../document/face.ts';
import { transformItem } from '../../press/display/transformItem.ts';
import type { LeafPart, Placed } from '../../press/drawLeaf.ts';
import type { Affine } from '../../units/affine.ts';
import { meet, showWithin } from './film.ts';
import { type Ring, ringBounds, ringPath } from './ring.ts';

/** The background print of a face copied onto a piece that was pasted in: its colours alone, a little off its place. */
export function copiedGround(parts: readonly LeafPart[], ring: Ring, side: Side, off: Affine): readonly Placed[] {
  const [box, outline] = [ringBounds(ring, 1), ringPath(ring)];
  return parts.flatMap(({ placed }) =>
    placed.flatMap(({ target, layer, item }): readonly Placed[] => {
      const { colour } = item.ink;
      if (target !== side || layer !== 'print' || colour === undefined || !meet(item.bounds, box)) return [];
      const copy = transformItem({ ...item, ink: { colour } }, off);
      return [{ target, layer: 'personalisation', item: showWithin(copy, outline) }];
    }),
  );
}
