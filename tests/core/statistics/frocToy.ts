import type { FrocCases } from '../../../src/core/statistics/frocCases.ts';

/** The shape in which frocCr.json and dataset04_reader3.json list one reader. */
export type FrocListing = {
  readonly nlRatings: readonly (readonly number[])[];
  readonly llRatings: readonly (readonly (number | null)[])[];
};

export function readListing(
  { nlRatings, llRatings }: FrocListing,
  weights: readonly (readonly number[])[],
  normals: number,
): FrocCases {
  return {
    normal: nlRatings.slice(0, normals),
    abnormal: llRatings.map((ratings, k) => ({
      falseMarks: nlRatings[normals + k]!,
      lesions: ratings.map((rating, l) => ({ rating, weight: weights[k]![l]! })),
    })),
  };
}

const THIRD = 0.333333333333333;
const WEIGHTS = [[0.3, 0.7], [1], [THIRD, THIRD, THIRD], [0.1, 0.9], [1]];

/** Two of the six readings of RJafroc's toy set frocCr (3 normal and 5 abnormal cases): modality 0 reader 1, modality 1 reader 2. */
export const TOY_FIRST: FrocCases = readListing(
  {
    nlRatings: [[2.21], [2.21, 3.1], [2.07], [], [], [], [], []],
    llRatings: [[5.14, null], [3.31], [4.92, 5.11, 4.63], [4.95, null], [5.3]],
  },
  WEIGHTS,
  3,
);
export const TOY_SECOND: FrocCases = readListing(
  {
    nlRatings: [[], [], [], [], [2.24, 4.01], [1.86], [], []],
    llRatings: [[4.87, null], [1.94], [null, null, null], [null, null], [null]],
  },
  WEIGHTS,
  3,
);
