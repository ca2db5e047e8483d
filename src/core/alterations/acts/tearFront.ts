import type { Spot } from '../../press/art/polar.ts';
import type { Dice } from '../../units/dice.ts';
import type { Parameters } from '../deed.ts';
import { makeNoise } from '../materials/noise.ts';
import type { Ring } from '../materials/ring.ts';
import { numberOf, textOf } from '../parameters.ts';

export type Lift = {
  /** All of the film that came off and was pressed back. */
  readonly patch: Ring;
  /** Where it still held, from the lower edge to the side. */
  readonly front: Ring;
  /** The corner it was lifted by. */
  readonly corner: Spot;
};

const COUNT = 72;

/** How far the film came off, the first thing the dice are rolled for. */
export function tearFront(
  { width, height }: { readonly width: number; readonly height: number },
  parameters: Parameters,
  dice: Dice,
): Lift {
  const left = textOf(parameters, 'corner') === 'lower-left';
  const [along, up] = [numberOf(parameters, 'along'), numberOf(parameters, 'up')];
  const [broad, jagged] = [makeNoise(dice, 13, 2), makeNoise(dice, 2.6, 3)];
  const bulge = 0.16 + 0.2 * dice.next();
  const front = Array.from({ length: COUNT + 1 }, (_, i): Spot => {
    const t = i / COUNT;
    const pull = 4 * t * (1 - t);
    const [u, v] = [along * (1 - t), up * t];
    const reach = bulge * pull + (broad(u + 40, v) - 0.5) * 0.24 + (jagged(u, v + 40) - 0.5) * 0.07;
    const [x, y] = [u * (1 + reach) + reach * 6, v * (1 + reach) + reach * 6];
    return [left ? x : width - x, height - Math.max(0, y - reach * 6 * (1 - pull))];
  });
  const corner: Spot = [left ? 0 : width, height];
  return { front, corner, patch: [...front, corner] };
}
