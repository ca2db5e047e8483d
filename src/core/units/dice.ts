/** A source of chance, passed in by whoever owns the seed. */
export type Dice = {
  /** Uniform in [0, 1), a multiple of 2^-32. */
  readonly next: () => number;
  /** Uniform integer in [0, bound), bound in 1..2^32. */
  readonly below: (bound: number) => number;
};

/**
 * Small fast counter generator (sfc32, C. Doty-Humphrey, PractRand): 32-bit integer arithmetic only, so the same
 * seed gives the same rolls on every machine. `seed` is any integer; its low 32 bits count.
 */
export function makeDice(seed: number): Dice {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed >>> 0;
  let counter = 1;
  const roll = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let i = 0; i < 15; i++) roll();
  return {
    next: () => roll() / 4294967296,
    below: bound => Math.floor((roll() / 4294967296) * bound),
  };
}
