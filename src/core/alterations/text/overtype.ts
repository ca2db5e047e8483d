import { flattenPath } from '../../press/art/flattenPath.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem, strokeItem } from '../../press/display/makeItem.ts';
import { joinPaths, type Path, polylinePath } from '../../press/display/path.ts';
import type { Dice } from '../../units/dice.ts';

/** Dye black: near enough to the issuer's black in daylight, clear in infrared, and it lets more light through. */
export const DYE_BLACK: Ink = { colour: [0.15, 0.13, 0.17], ir: 0.95, transmission: 0.62, uvDim: 0.4, raise: 3 };
/** Where rough fibres draw the ink along. */
const WICKED: Ink = { colour: [0.72, 0.7, 0.74], transmission: 0.94, uvDim: 0.85 };

/** Letters printed with dye on a rubbed sheet: a little heavier by `weight` (mm), and feathered where fibres drew the ink. */
export function overtype(path: Path, weight: number, dice: Dice): readonly Item[] {
  const feathers = joinPaths(flattenPath(path, 3).flatMap(ring => ring.flatMap(spot => feather(spot, dice))));
  return [
    ...(feathers.length === 0 ? [] : [strokeItem(feathers, 0.045, WICKED)]),
    fillItem(path, DYE_BLACK),
    ...(weight > 0 ? [strokeItem(path, weight, { colour: DYE_BLACK.colour!, ir: 0.97, uvDim: 0.5 })] : []),
  ];
}

function feather([x, y]: readonly [number, number], dice: Dice): readonly Path[] {
  const [chance, angle, length] = [dice.next(), dice.next() * 2 * Math.PI, 0.08 + 0.16 * dice.next()];
  if (chance > 0.55) return [];
  return [
    polylinePath([
      [x, y],
      [x + Math.cos(angle) * length, y + Math.sin(angle) * length],
    ]),
  ];
}
