import type { Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';
import { meanOf } from './moments.ts';

/** The analysis of variance of a cases x raters table. */
export type MeanSquares = {
  readonly cases: number;
  readonly raters: number;
  readonly betweenCases: number;
  readonly betweenRaters: number;
  /** Within cases, raters' levels included. */
  readonly withinCases: number;
  /** What is left when cases and raters are taken out. */
  readonly residual: number;
};

/** One row per case, one column per rater; a row with a missing rating is left out. */
export function measureMeanSquares(ratings: readonly (readonly (number | null)[])[]): Measured<MeanSquares> {
  const raters = ratings[0]?.length ?? 0;
  if (ratings.some(row => row.length !== raters)) return undefinedFor('statistics/unequal-lengths');
  const rows = ratings.filter((row): row is readonly number[] => !row.includes(null));
  const cases = rows.length;
  if (!rows.flat().every(Number.isFinite)) return undefinedFor('statistics/not-finite');
  if (cases < 2) return undefinedFor('statistics/too-few-cases');
  if (raters < 2) return undefinedFor('statistics/too-few-readers');

  const byCase = rows.map(meanOf);
  const byRater = rows[0]!.map((_, j) => meanOf(rows.map(row => row[j]!)));
  const grand = meanOf(byCase);
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0);
  const total = squares(rows.flat().map(value => value - grand));
  const clean = (sum: number) => (sum <= total * 1e-26 ? 0 : sum);
  const residual = clean(squares(rows.flatMap((row, i) => row.map((x, j) => x - byCase[i]! - byRater[j]! + grand))));
  const cleanRaters = clean(cases * squares(byRater.map(mean => mean - grand)));
  return measured({
    cases,
    raters,
    betweenCases: clean(raters * squares(byCase.map(mean => mean - grand))) / (cases - 1),
    betweenRaters: cleanRaters / (raters - 1),
    withinCases: (residual + cleanRaters) / (cases * (raters - 1)),
    residual: residual / ((cases - 1) * (raters - 1)),
  });
}
