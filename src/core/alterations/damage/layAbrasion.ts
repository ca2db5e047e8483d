import type { Side } from '../../document/face.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { strokeItem } from '../../press/display/makeItem.ts';
import { polylinePath } from '../../press/display/path.ts';
import type { LeafPart } from '../../press/drawLeaf.ts';
import { type Laid, layHere, layInBody } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Abrasion } from './abrade.ts';
import { bareSheet } from './bareSheet.ts';
import { toneLevels } from './toneLevels.ts';

/** How far the sheet is worn at the deepest: µm, and the share of light more that passes. */
export type Wearing = { readonly pit: number; readonly thin: number };

/** What rubbing lays bare on a face and takes from the body of its leaf. */
export function layAbrasion(
  { box, depth }: Abrasion,
  { pit, thin }: Wearing,
  parts: readonly LeafPart[],
  side: Side,
  dice: Dice,
): readonly Laid[] {
  const tone = (ink: Ink): readonly Item[] => toneLevels(depth, box, ink, 2);
  const bare = tone({ replace: bareSheet(parts, side) });
  const worn = tone({ colour: [0.978, 0.976, 0.972], sink: pit });
  return [
    ...layHere('laminate', [...bare, ...worn, ...raiseFibres({ box, depth }, dice)]),
    ...layInBody(tone({ lighten: thin })),
  ];
}

/** Loose ends of fibres that stand up where the surface is gone. */
function raiseFibres({ box, depth }: Abrasion, dice: Dice): readonly Item[] {
  const count = Math.round(box.width * box.height * 9);
  return Array.from({ length: count }, () => {
    let [x, y] = [box.x + dice.next() * box.width, box.y + dice.next() * box.height];
    let angle = dice.next() * 2 * Math.PI;
    const length = 0.2 + 0.5 * dice.next();
    const height = 5 + 15 * dice.next();
    const gone = depthAt({ box, depth }, x, y) / 255;
    const spots: (readonly [number, number])[] = [[x, y]];
    for (let step = 0; step < 4; step++) {
      angle += (dice.next() - 0.5) * 0.9;
      [x, y] = [x + (Math.cos(angle) * length) / 4, y + (Math.sin(angle) * length) / 4];
      spots.push([x, y]);
    }
    const isLoose = gone > 0.35 && spots.every(([u, v]) => depthAt({ box, depth }, u, v) > 40);
    return isLoose ? [strokeItem(polylinePath(spots), 0.035, { raise: Math.round(height * gone) })] : [];
  }).flat();
}

function depthAt({ box, depth }: Abrasion, x: number, y: number): number {
  const column = Math.floor(((x - box.x) / box.width) * depth.width);
  const row = Math.floor(((y - box.y) / box.height) * depth.height);
  if (column < 0 || row < 0 || column >= depth.width || row >= depth.height) return 0;
  return depth.pixels[row * depth.width + column]!;
}
