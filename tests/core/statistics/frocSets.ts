import fc from 'fast-check';
import type { FrocCases } from '../../../src/core/statistics/frocCases.ts';
import type { Dice } from '../../../src/core/units/dice.ts';

const rating = fc.integer({ min: 1, max: 5 });
const falseMarks = fc.array(rating, { maxLength: 3 });
const lesion = fc.record({
  rating: fc.option(rating, { nil: null }),
  weight: fc.constantFrom(0.2, 0.25, 1 / 3, 0.5, 1),
});

/** Small sets of marks with many ties, at least two documents of each kind. */
export const frocSets: fc.Arbitrary<FrocCases> = fc.record({
  normal: fc.array(falseMarks, { minLength: 2, maxLength: 7 }),
  abnormal: fc.array(fc.record({ falseMarks, lesions: fc.array(lesion, { minLength: 1, maxLength: 3 }) }), {
    minLength: 2,
    maxLength: 7,
  }),
});

/** Weights of each document made to sum to 1. */
export function withEqualWeights({ normal, abnormal }: FrocCases): FrocCases {
  return {
    normal,
    abnormal: abnormal.map(one => ({
      ...one,
      lesions: one.lesions.map(({ rating: own }) => ({ rating: own, weight: 1 / one.lesions.length })),
    })),
  };
}

/** A class-sized reading: fine ratings, up to three places a document. */
export function rollReading(dice: Dice, normals: number, abnormals: number): FrocCases {
  const marks = (): readonly number[] =>
    Array.from({ length: dice.below(3) }, () => Math.round(dice.next() * 400) / 100);
  return {
    normal: Array.from({ length: normals }, marks),
    abnormal: Array.from({ length: abnormals }, () => {
      const places = 1 + dice.below(3);
      return {
        falseMarks: marks(),
        lesions: Array.from({ length: places }, () => ({
          rating: dice.next() < 0.3 ? null : 1 + Math.round(dice.next() * 400) / 100,
          weight: 1 / places,
        })),
      };
    }),
  };
}

export function leaveOut(cases: FrocCases, index: number): FrocCases {
  const k = cases.normal.length;
  return {
    normal: cases.normal.filter((_, i) => i !== index),
    abnormal: cases.abnormal.filter((_, i) => i !== index - k),
  };
}
