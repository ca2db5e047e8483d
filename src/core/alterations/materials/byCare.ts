import type { Dice } from '../../units/dice.ts';

/** How far, as a share of the way from clumsy to masterly, one trait of a piece of work strays from its care. */
const STRAY = 0.2;

/** A measure between what clumsy and what masterly work leaves, as care has it; to three decimals, as parameters are written. */
export function drawByCare(dice: Dice, care: number, clumsy: number, masterly: number): number {
  const share = Math.min(1, Math.max(0, care + STRAY * (dice.next() - 0.5)));
  return Math.round(1000 * (clumsy + share * (masterly - clumsy))) / 1000;
}

/** The same to one side or the other of what would be right. */
export function drawAside(dice: Dice, care: number, clumsy: number, masterly: number): number {
  const side = dice.below(2) === 0 ? -1 : 1;
  return side * drawByCare(dice, care, clumsy, masterly);
}
