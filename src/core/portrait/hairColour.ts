import type { Dice } from '../units/dice.ts';
import { mix } from './curve.ts';
import type { Identity } from './identity.ts';
import type { Triple } from './volumes.ts';

const SHADES: readonly Triple[] = [
  [0.42, 0.29, 0.15],
  [0.2, 0.115, 0.05],
  [0.075, 0.038, 0.019],
  [0.026, 0.015, 0.0095],
  [0.011, 0.0085, 0.0075],
];
const RED: Triple = [0.26, 0.085, 0.025];
const GREY: Triple = [0.46, 0.455, 0.44];

/** The colour of one hair: a little different from its neighbours, or grey with the chance `grey`. */
export function hairColour({ dark, red }: Identity['hair'], grey: number, dice: Dice): Triple {
  const at = Math.max(0, Math.min(3.999, dark * 4 + (dice.next() - 0.5) * 0.7));
  const low = Math.floor(at);
  const value = 0.8 + 0.4 * dice.next();
  const isGrey = dice.next() < grey;
  const pale = mix(0.55, 1.15, dice.next());
  return SHADES[low]!.map((from, c) => {
    if (isGrey) return mix(from, GREY[c]!, 0.85) * pale;
    const shade = from ** (1 - at + low) * SHADES[low + 1]![c]! ** (at - low);
    return mix(shade, RED[c]! * (1 - 0.7 * dark), 0.7 * red) * value;
  }) as unknown as Triple;
}

/** What a head of hair looks like from afar, for the skin that shows through it. */
export function meanHairColour(hair: Identity['hair'], grey: number): Triple {
  const even: Dice = { next: () => 0.5, below: () => 0 };
  return hairColour(hair, 0, even).map((c, i) => mix(c, GREY[i]!, 0.35 * grey)) as unknown as Triple;
}
