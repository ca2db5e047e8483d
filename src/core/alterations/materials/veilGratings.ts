import type { Side } from '../../document/face.ts';
import type { LeafPart, Placed } from '../../press/drawLeaf.ts';
import { meet, showWithin } from './film.ts';
import { type Ring, ringBounds, ringPath } from './ring.ts';

/** The gratings in a face's film that lie below something clear: laid again within it with a share of their strength, dull but not gone. */
export function veilGratings(parts: readonly LeafPart[], ring: Ring, side: Side, share: number): readonly Placed[] {
  const [box, outline] = [ringBounds(ring, 0.2), ringPath(ring)];
  return parts.flatMap(({ placed }) =>
    placed.flatMap(({ target, layer, item }): readonly Placed[] => {
      const { grating } = item.ink;
      if (target !== side || layer !== 'laminate' || grating === undefined || !meet(item.bounds, box)) return [];
      const ink = { grating: { ...grating, strength: share * grating.strength } };
      return [{ target, layer, item: { ...showWithin(item, outline), ink } }];
    }),
  );
}
