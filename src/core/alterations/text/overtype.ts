import { flattenPath } from '../../press/art/flattenPath.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem, strokeItem } from '../../press/display/makeItem.ts';
import { joinPaths, type Path, polylinePath } from '../../press/display/path.ts';
import type { Dice } from '../../units/dice.ts';
import { type ForeignInk, inkLike } from './foreignInk.ts';

/** Dye blacks: near enough to the issuer's black in daylight, clear in infrared, and they let more light through. */
export const DYE_BLACK: ForeignInk = {
  far: { colour: [0.2, 0.17, 0.3], ir: 0.96, transmission: 0.66, uvDim: 0.3, raise: 5 },
  middle: { colour: [0.15, 0.13, 0.17], ir: 0.95, transmission: 0.62, uvDim: 0.4, raise: 3 },
  near: { colour: [0.1, 0.1, 0.115], ir: 0.5, transmission: 0.48, uvDim: 0.18, raise: 1 },
};
/** Where rough fibres draw the ink along. */
const WICKED: Ink = { colour: [0.72, 0.7, 0.74], transmission: 0.94, uvDim: 0.85 };

/** `weight`: mm by which strokes are heavier; `feather`: share of what ink runs along torn fibres; `likeness`: of the ink. */
export type Typing = { readonly weight: number; readonly feather: number; readonly likeness: number };

/** Letters printed with dye on a rubbed sheet: a little heavier, and feathered where fibres drew the ink. */
export function overtype(path: Path, { weight, feather, likeness }: Typing, dice: Dice): readonly Item[] {
  const ink = inkLike(DYE_BLACK, likeness);
  const feathers = joinPaths(
    flattenPath(path, 3).flatMap(ring => ring.flatMap(spot => drawFeather(spot, 0.55 * feather, dice))),
  );
  const swell: Ink = { colour: ink.colour!, ir: 0.97, uvDim: 0.5 };
  return [
    ...(feathers.length === 0 ? [] : [strokeItem(feathers, 0.045, WICKED)]),
    fillItem(path, ink),
    ...(weight > 0 ? [strokeItem(path, weight, swell)] : []),
  ];
}

function drawFeather([x, y]: readonly [number, number], odds: number, dice: Dice): readonly Path[] {
  const [chance, angle, length] = [dice.next(), dice.next() * 2 * Math.PI, 0.08 + 0.16 * dice.next()];
  if (chance > odds) return [];
  return [
    polylinePath([
      [x, y],
      [x + Math.cos(angle) * length, y + Math.sin(angle) * length],
    ]),
  ];
}
