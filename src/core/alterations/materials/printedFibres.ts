import type { Spot } from '../../press/art/polar.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { strokeItem } from '../../press/display/makeItem.ts';
import { polylinePath } from '../../press/display/path.ts';
import type { Dice } from '../../units/dice.ts';

type Size = { readonly width: number; readonly height: number };

const COUNT = 26;
const BLUE: Ink = { colour: [0.42, 0.5, 0.82], ir: 0.97 };
const RED: Ink = { colour: [0.86, 0.46, 0.44], ir: 0.97 };

function drawFibre({ width, height }: Size, dice: Dice): readonly Spot[] {
  const spots: Spot[] = [[dice.next() * width, dice.next() * height]];
  let heading = dice.next() * 2 * Math.PI;
  const curl = 0.2 * (dice.next() - 0.5);
  for (let i = 0, pieces = 8 + dice.below(10); i < pieces; i++) {
    const [x, y] = spots[i]!;
    heading += curl;
    spots.push([x + 0.3 * Math.cos(heading), y + 0.3 * Math.sin(heading)]);
  }
  return spots;
}

/** Lines in the places of fibres: all on the surface, all of one width, the same again wherever the same chance is used. */
export function printedFibres(size: Size, isTurned: boolean, glow: Ink, dice: Dice): readonly Item[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const spots = drawFibre(size, dice);
    const laid = isTurned ? spots.map(([x, y]): Spot => [size.width - x, size.height - y]) : spots;
    return strokeItem(polylinePath(laid), 0.09, i % 3 === 0 ? glow : i % 3 === 1 ? BLUE : RED);
  });
}
