import type { Ink, Rgb } from '../../press/display/ink.ts';

type Answers = {
  readonly colour: Rgb;
  readonly ir: number;
  readonly transmission: number;
  readonly uvDim: number;
  readonly uv365: Rgb;
  readonly raise: number;
  readonly gloss: number;
  readonly retroDim: number;
};

/** One kind of ink, all three with the same answers, that is not the issuer's: seen at once, near to the issuer's in daylight, and about as near as can be. */
export type ForeignInk = {
  readonly far: Partial<Answers>;
  readonly middle: Partial<Answers>;
  readonly near: Partial<Answers>;
};

/** The ink that comes so near to the issuer's: 0 far, 0.5 near in daylight alone, 1 as near as can be. */
export function inkLike({ far, middle, near }: ForeignInk, likeness: number): Ink {
  return likeness < 0.5 ? mix(middle, far, 1 - 2 * likeness) : mix(middle, near, 2 * likeness - 1);
}

function mix(first: Partial<Answers>, second: Partial<Answers>, share: number): Ink {
  const between = (a: number, b: number): number => a + (b - a) * share;
  const blend = (name: keyof Answers): number | Rgb => {
    const [a, b] = [first[name]!, second[name]!];
    if (typeof a === 'number') return between(a, b as number);
    const [red, green, blue] = b as Rgb;
    return [between(a[0], red), between(a[1], green), between(a[2], blue)];
  };
  const names = Object.keys(first) as (keyof Answers)[];
  return Object.fromEntries(names.map(name => [name, blend(name)]));
}
