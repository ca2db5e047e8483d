import type { Dice } from '../../units/dice.ts';

/** Even chance between two numbers, to three decimals, as parameters are written. */
export function drawBetween(dice: Dice, from: number, to: number): number {
  return Math.round(1000 * (from + dice.next() * (to - from))) / 1000;
}

export function drawOne<Choice>(dice: Dice, of: readonly Choice[]): Choice {
  return of[dice.below(of.length)]!;
}
