import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem } from '../../press/display/makeItem.ts';
import { joinPaths, type Path } from '../../press/display/path.ts';
import type { LeafPart, Placed } from '../../press/drawLeaf.ts';
import type { Element } from '../../press/recipe/processes.ts';
import type { Box } from '../../units/shape.ts';
import { partPath } from './contours.ts';

/** The parts of a leaf without certain printed characters, and the outlines and the ink of these. */
export type Lifted = { readonly parts: readonly LeafPart[]; readonly path: Path; readonly ink: Ink };

/** Takes away every character of the elements meant whose middle lies in one of the boxes (landscape mm of the face). */
export function liftText(
  parts: readonly LeafPart[],
  isMeant: (element: Element) => boolean,
  boxes: readonly Box[],
): Lifted {
  const lifted: { path: Path; ink: Ink }[] = [];
  const lift = (placed: Placed): readonly Placed[] => {
    const kept = boxes.reduce<Item>((item, box) => {
      if (item.kind !== 'fill') return item;
      const { within, beyond } = partPath(item.path, box);
      if (within.length === 0) return item;
      lifted.push({ path: within, ink: item.ink });
      return fillItem(beyond, item.ink);
    }, placed.item);
    if (kept === placed.item) return [placed];
    return kept.kind === 'fill' && kept.path.length === 0 ? [] : [{ ...placed, item: kept }];
  };
  const left = parts.map(part =>
    part.element !== null && isMeant(part.element) ? { ...part, placed: part.placed.flatMap(lift) } : part,
  );
  return { parts: left, path: joinPaths(lifted.map(({ path }) => path)), ink: lifted[0]?.ink ?? {} };
}
