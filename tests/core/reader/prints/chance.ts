import type { Dice } from '../../../../src/core/units/dice.ts';

export function between(dice: Dice, low: number, high: number): number {
  return low + (high - low) * dice.next();
}

export function pick<T>(dice: Dice, list: readonly T[]): T {
  return list[dice.below(list.length)]!;
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Normally distributed, by the sum of twelve. */
export function normal(dice: Dice): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += dice.next();
  return sum;
}

/** Other pictures in every condition, though their numbers are the same. */
export function mixSeed(condition: string, seed: number): number {
  return [...condition].reduce((mixed, letter) => Math.imul(mixed, 31) + letter.charCodeAt(0), seed);
}
