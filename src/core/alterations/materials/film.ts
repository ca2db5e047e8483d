import type { Side } from '../../document/face.ts';
import type { Item } from '../../press/display/item.ts';
import type { Path } from '../../press/display/path.ts';
import { transformItem } from '../../press/display/transformItem.ts';
import type { LeafPart, Placed } from '../../press/drawLeaf.ts';
import type { Affine } from '../../units/affine.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import { outsideOf, type Ring, ringBounds, ringPath } from './ring.ts';

/** Whether a part is carried by the film: its prints, beads and gratings, not the clear film itself or the trainer's overprint. */
export function isInFilm({ element }: LeafPart): boolean {
  return element?.process !== 'overprint' && element?.process !== 'laminate';
}

type Which = (part: LeafPart, placed: Placed) => boolean;

export function meet(first: Box, second: Box): boolean {
  return (
    first.x < second.x + second.width &&
    second.x < first.x + first.width &&
    first.y < second.y + second.height &&
    second.y < first.y + first.height
  );
}

export function showWithin(item: Item, outline: Path): Item {
  return { ...item, within: [...(item.within ?? []), outline] };
}

/** What of the film of one face crosses an outline. */
function crossing(ring: Ring, side: Side): Which {
  const box = ringBounds(ring, 0.2);
  return (part, { target, layer, item }) =>
    target === side && layer === 'laminate' && isInFilm(part) && meet(item.bounds, box);
}

/** The parts with a window cut out of what the film of one face carries. */
export function cutFilm(parts: readonly LeafPart[], ring: Ring, side: Side): readonly LeafPart[] {
  const crosses = crossing(ring, side);
  const outside = outsideOf(ring);
  return parts.map(part => {
    if (!part.placed.some(placed => crosses(part, placed))) return part;
    const placed = part.placed.map(entry =>
      crosses(part, entry) ? { ...entry, item: showWithin(entry.item, outside) } : entry,
    );
    return { ...part, placed };
  });
}

/** How a piece of film lies where it was laid back: moved by `map`, which turns by so many degrees. */
export type Slip = { readonly map: Affine; readonly turn: number };

/** What the cut-out piece of film carries, where it was laid back. */
export function relayFilm(parts: readonly LeafPart[], ring: Ring, side: Side, slip: Slip): readonly Placed[] {
  const crosses = crossing(ring, side);
  const inside = ringPath(ring);
  return parts.flatMap(part =>
    part.placed
      .filter(placed => crosses(part, placed))
      .map(placed => ({ ...placed, item: moveItem(showWithin(placed.item, inside), slip) })),
  );
}

function moveItem(item: Item, { map, turn }: Slip): Item {
  const moved = transformItem(item, map);
  const { grating } = moved.ink;
  const { x, y, width, height } = moved.bounds;
  const spread = (width + height) * Math.abs(map.b);
  return {
    ...moved,
    ink: grating === undefined ? moved.ink : { ...moved.ink, grating: { ...grating, azimuth: grating.azimuth + turn } },
    bounds: { x: mm(x - spread), y: mm(y - spread), width: mm(width + 2 * spread), height: mm(height + 2 * spread) },
  };
}
