import { type Dice, makeDice } from '../../units/dice.ts';

/**
 * What is drawn by chance, each from dice of its own, so that nothing a trainee sees (`book`, `words`, `wear`, the order of
 * the set) can follow from whether the case is to be referred (`signal`) or from how it is done (`deed`).
 */
const STREAMS = ['people', 'book', 'words', 'travel', 'wear', 'aim', 'signal', 'deed', 'order'] as const;
export type Stream = (typeof STREAMS)[number];

/** Mixes whole numbers into one of 32 bits (the finaliser of MurmurHash3, A. Appleby): near seeds give unlike dice. */
export function mixSeed(...numbers: readonly number[]): number {
  return numbers.reduce((seed, number) => {
    let mixed = Math.imul(seed ^ Math.imul(number | 0, 0x9e3779b1), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  }, 0x3c6ef372);
}

/** The dice of one stream of one case; `attempt` counts how often that stream was drawn anew. */
export function diceFor(seed: number, index: number, stream: Stream, attempt = 0): Dice {
  return makeDice(mixSeed(seed, index, STREAMS.indexOf(stream), attempt));
}

export function drawSeed(dice: Dice): number {
  return dice.below(4294967296);
}

export function shuffle<Value>(values: readonly Value[], dice: Dice): readonly Value[] {
  const shuffled = [...values];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = dice.below(at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled;
}

/** How many, when `mean` are expected (Poisson); at most `most`. */
export function drawCount(mean: number, most: number, dice: Dice): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = dice.next(); product > limit && count < most; product *= dice.next()) count++;
  return count;
}
