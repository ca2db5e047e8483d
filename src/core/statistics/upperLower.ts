import { type ItemScores, keepAnswered, refuseScores } from './itemScores.ts';
import type { Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

/**
 * D27 per item: its mean score among the best 27 % of persons less that among the worst 27 % (at least one person,
 * the nearest whole number, half up). Persons rank by their mean score. Those tied across the cut share the places
 * left there, so no order of persons decides.
 */
export function measureUpperLower(scores: ItemScores, share = 0.27): Measured<readonly Measured<number>[]> {
  const reason = refuseScores(scores);
  if (reason !== null) return undefinedFor(reason);
  if (!(share > 0 && share <= 0.5)) return undefinedFor('statistics/out-of-range');
  const answered = keepAnswered(scores);
  if (answered.length < 2) return undefinedFor('statistics/too-few-cases');

  const places = Math.max(1, Math.min(Math.round(share * answered.length), Math.floor(answered.length / 2)));
  const ranks = answered.map(meanAnswered);
  const upper = seat(ranks, places);
  const lower = seat(
    ranks.map(rank => -rank),
    places,
  );
  return measured(
    answered[0]!.map((_, item) => compare(meanAmong(answered, item, upper), meanAmong(answered, item, lower))),
  );
}

function meanAnswered(row: readonly (number | null)[]): number {
  const given = row.filter(score => score !== null);
  return given.reduce((sum, score) => sum + score, 0) / given.length;
}

/**
 * How much of a place among the `places` highest each has: 1, 0, or a share of those left to a tie. Ranks a rounding
 * apart are tied: which items a total is summed over first must not decide.
 */
function seat(ranks: readonly number[], places: number): readonly number[] {
  const cut = [...ranks].sort((a, b) => b - a)[places - 1]!;
  const rounding = 1e-12 * ranks.reduce((most, rank) => Math.max(most, Math.abs(rank)), 0);
  const above = ranks.filter(rank => rank > cut + rounding).length;
  const tied = ranks.filter(rank => Math.abs(rank - cut) <= rounding).length;
  return ranks.map(rank => {
    if (Math.abs(rank - cut) <= rounding) return (places - above) / tied;
    return rank > cut ? 1 : 0;
  });
}

function meanAmong(scores: ItemScores, item: number, weights: readonly number[]): number {
  let [sum, weight] = [0, 0];
  scores.forEach((row, person) => {
    const score = row[item]!;
    if (score === null) return;
    sum += weights[person]! * score;
    weight += weights[person]!;
  });
  return sum / weight;
}

function compare(upper: number, lower: number): Measured<number> {
  return Number.isNaN(upper + lower) ? undefinedFor('statistics/no-cases') : measured(upper - lower);
}
