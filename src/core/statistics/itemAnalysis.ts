import { covaryItems, type ItemScores, keepAnswered, refuseScores, scoresOf } from './itemScores.ts';
import type { Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';
import { measureMean } from './moments.ts';
import { alphaOfCovariances } from './reliability.ts';
import { measureUpperLower } from './upperLower.ts';

/** Why an item should be looked at again. */
export const ITEM_FLAGS = [
  'statistics/item-separates-poorly',
  'statistics/item-too-easy',
  'statistics/item-too-hard',
  'statistics/item-key-doubtful',
] as const;
export type ItemFlag = (typeof ITEM_FLAGS)[number];

export type ItemAnalysis = {
  /** Persons who have a score on it. */
  readonly answers: number;
  /** Mean score: the share who succeed. */
  readonly difficulty: Measured<number>;
  readonly upperLower: Measured<number>;
  /** Correlation with the total, the item in it (point-biserial). */
  readonly itemTotal: Measured<number>;
  /** Correlation with the total of the other items. */
  readonly itemRest: Measured<number>;
  readonly alphaIfDropped: Measured<number>;
  readonly flags: readonly ItemFlag[];
};

/**
 * Every item of a scale. `unkeyedShares` gives per item the share of the top quarter of persons who mark one and the
 * same place that is not in the key, or null where it is unknown.
 */
export function analyseItems(
  scores: ItemScores,
  unkeyedShares: readonly (number | null)[] = [],
): Measured<readonly ItemAnalysis[]> {
  const reason = refuseScores(scores);
  if (reason !== null) return undefinedFor(reason);
  const answered = keepAnswered(scores);
  const items = answered[0]?.length ?? 0;
  if (answered.length === 0) return undefinedFor('statistics/no-cases');
  const matrix = covaryItems(answered);
  const extremes = measureUpperLower(answered);
  return measured(
    Array.from({ length: items }, (_, item) => {
      const given = scoresOf(answered, item);
      const difficulty = measureMean(given);
      const { itemTotal, itemRest } = correlateItem(matrix, item);
      return {
        answers: given.length,
        difficulty,
        upperLower: extremes.value === null ? extremes : extremes.value[item]!,
        itemTotal,
        itemRest,
        alphaIfDropped: alphaOfCovariances(without(matrix, item)),
        flags: flagItem({ answers: given.length, difficulty, itemRest }, unkeyedShares[item] ?? null),
      };
    }),
  );
}

const FEWEST_ANSWERS = 30;

/** The flags of one item; with fewer than 30 answers nothing is said. */
export function flagItem(
  item: Pick<ItemAnalysis, 'answers' | 'difficulty' | 'itemRest'>,
  unkeyedShare: number | null,
): readonly ItemFlag[] {
  if (item.answers < FEWEST_ANSWERS) return [];
  const flags: ItemFlag[] = [];
  const rest = item.itemRest.value;
  const difficulty = item.difficulty.value;
  if (rest !== null && rest < 0.1) flags.push('statistics/item-separates-poorly');
  if (difficulty !== null && difficulty > 0.97) flags.push('statistics/item-too-easy');
  if (difficulty !== null && difficulty < 0.15) flags.push('statistics/item-too-hard');
  if (unkeyedShare !== null && unkeyedShare > 0.2) flags.push('statistics/item-key-doubtful');
  return flags;
}

type Matrix = readonly (readonly number[])[];

function correlateItem(matrix: Matrix, item: number): Pick<ItemAnalysis, 'itemTotal' | 'itemRest'> {
  const variance = matrix[item]![item]!;
  const withAll = sum(matrix[item]!);
  const rest = sum(without(matrix, item).flat());
  return {
    itemTotal: correlate(withAll, variance, sum(matrix.flat())),
    itemRest:
      matrix.length < 2 ? undefinedFor('statistics/too-few-items') : correlate(withAll - variance, variance, rest),
  };
}

/** Sums of covariances may leave a hair of variance where there is none. */
function correlate(covariance: number, variance: number, other: number): Measured<number> {
  if (Number.isNaN(covariance + variance + other)) return undefinedFor('statistics/no-pairs');
  if (variance <= 0 || other <= 1e-12 * variance) return undefinedFor('statistics/no-variance');
  return measured(covariance / Math.sqrt(variance * other));
}

function without(matrix: Matrix, item: number): Matrix {
  return matrix.filter((_, i) => i !== item).map(row => row.filter((_, j) => j !== item));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
