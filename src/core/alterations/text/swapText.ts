import type { Item } from '../../press/display/item.ts';
import { fillItem } from '../../press/display/makeItem.ts';
import { joinPaths, type Path } from '../../press/display/path.ts';
import type { LeafPart, Placed } from '../../press/drawLeaf.ts';
import type { Element } from '../../press/recipe/processes.ts';
import type { Box } from '../../units/shape.ts';
import { partPath } from './contours.ts';

/** Puts other characters into the print of the elements meant, in its own ink: whatever of `fresh` lies in the boxes. */
export function swapText(
  parts: readonly LeafPart[],
  isMeant: (element: Element) => boolean,
  boxes: readonly Box[],
  fresh: Path,
): readonly LeafPart[] {
  const swapItem = (item: Item, box: Box): Item => {
    if (item.kind !== 'fill') return item;
    const { within, beyond } = partPath(item.path, box);
    return within.length === 0 ? item : fillItem(joinPaths([beyond, partPath(fresh, box).within]), item.ink);
  };
  const swap = (placed: Placed): Placed => ({ ...placed, item: boxes.reduce(swapItem, placed.item) });
  return parts.map(part =>
    part.element !== null && isMeant(part.element) ? { ...part, placed: part.placed.map(swap) } : part,
  );
}
