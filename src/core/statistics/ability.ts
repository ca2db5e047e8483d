import type { Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';
import type { Estimate, ItemCurve } from './responseModel.ts';

/** The chance of success on an item at an ability. */
export function chanceOfSuccess(curve: ItemCurve, ability: number): number {
  return 1 / (1 + Math.exp(-(curve.slope * ability + curve.intercept)));
}

/**
 * The most probable ability after some answers (the posterior mode) before which abilities were standard normal;
 * the standard error is from the posterior's curvature. Unanswered items and items without a curve say nothing.
 */
export function measureAbility(
  answers: readonly (number | null)[],
  curves: readonly (ItemCurve | null)[],
): Measured<Estimate> {
  if (answers.length !== curves.length) return undefinedFor('statistics/unequal-lengths');
  const asked = curves.flatMap((curve, i) => {
    const answer = answers[i]!;
    return curve === null || answer === null ? [] : [{ curve, answer }];
  });
  if (asked.length === 0) return undefinedFor('statistics/no-cases');
  if (asked.some(({ answer }) => answer !== 0 && answer !== 1)) return undefinedFor('statistics/out-of-range');
  if (!asked.every(({ curve }) => Number.isFinite(curve.slope + curve.intercept)))
    return undefinedFor('statistics/not-finite');

  const slopeAt = (ability: number) =>
    asked.reduce((sum, { curve, answer }) => sum + curve.slope * (answer - chanceOfSuccess(curve, ability)), -ability);
  const curvatureAt = (ability: number) =>
    asked.reduce((sum, { curve }) => {
      const chance = chanceOfSuccess(curve, ability);
      return sum + curve.slope ** 2 * chance * (1 - chance);
    }, 1);
  const reach = asked.reduce((sum, { curve }) => sum + Math.abs(curve.slope), 0);
  const ability = findZero(slopeAt, curvatureAt, reach);
  return measured({ value: ability, standardError: 1 / Math.sqrt(curvatureAt(ability)) });
}

/** Where a falling slope crosses 0 within +-reach: Newton's steps, halved intervals where they would leave it. */
function findZero(slopeAt: (x: number) => number, curvatureAt: (x: number) => number, reach: number): number {
  let [low, high, x] = [-reach, reach, 0];
  for (let step = 0; step < 200; step++) {
    const slope = slopeAt(x);
    if (slope > 0) low = x;
    else high = x;
    const newton = x + slope / curvatureAt(x);
    const next = newton >= low && newton <= high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-13 * Math.max(1, Math.abs(x))) return next;
    x = next;
  }
  return x;
}
