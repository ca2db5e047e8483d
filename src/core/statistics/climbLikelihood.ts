import type { AnswerPattern } from './answerPatterns.ts';
import { factorCholesky, invertCholesky, type SquareMatrix, solveCholesky } from './cholesky.ts';
import { measureHeight, measureSurface, type Slopes, type Surface } from './marginalLikelihood.ts';
import type { Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

export type Summit = {
  readonly parameters: Float64Array;
  readonly logLikelihood: number;
  /** Inverse of the observed information. */
  readonly covariance: SquareMatrix;
};

const MOST_STEPS = 200;
const LARGEST_STEP = 2;
const STEEPEST_SLOPE = 15;
const FARTHEST_INTERCEPT = 40;

/**
 * The parameters of the greatest marginal likelihood by Newton's method, held back by a ridge where the surface is
 * not a hill (Levenberg and Marquardt). Parameters that run away, as slopes do when few persons answered, give no
 * convergence.
 */
export function climbLikelihood(
  patterns: readonly AnswerPattern[],
  slopes: Slopes,
  start: Float64Array,
): Measured<Summit> {
  let parameters = start;
  let ridge = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const surface = measureSurface(patterns, slopes, parameters);
    const next = stepUp(surface, patterns, slopes, parameters, ridge);
    if (next === null || hasRunAway(next.parameters, patterns[0]!.answers.length))
      return undefinedFor('statistics/no-convergence');
    ({ parameters, ridge } = next);
    if (next.rise < 1e-9 && ridge === 0) return plant(patterns, slopes, parameters);
  }
  return undefinedFor('statistics/no-convergence');
}

function hasRunAway(parameters: Float64Array, items: number): boolean {
  return parameters.some((value, i) => !(Math.abs(value) <= (i < items ? FARTHEST_INTERCEPT : STEEPEST_SLOPE)));
}

type Step = { readonly parameters: Float64Array; readonly ridge: number; readonly rise: number };

/** The longest step, by growing ridge, that does not lead down; `rise` is what the step promises. */
function stepUp(
  surface: Surface,
  patterns: readonly AnswerPattern[],
  slopes: Slopes,
  from: Float64Array,
  ridge: number,
): Step | null {
  const scale = surface.curvature.reduce((most, row, i) => Math.max(most, Math.abs(row[i]!)), 1e-6);
  for (let held = ridge; held <= 1e6 * scale; held = Math.max(4 * held, 1e-3 * scale)) {
    const lower = factorCholesky(surface.curvature, held);
    if (lower === null) continue;
    const stride = solveCholesky(lower, surface.gradient);
    const rise = stride.reduce((sum, value, i) => sum + value * surface.gradient[i]!, 0);
    const longest = stride.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const shrink = Math.min(1, LARGEST_STEP / longest);
    const parameters = from.map((value, i) => value + (longest > 0 ? shrink * stride[i]! : 0));
    const slack = 1e-12 * Math.abs(surface.height);
    if (rise >= 1e-9 && !(measureHeight(patterns, slopes, parameters) >= surface.height - slack)) continue;
    return { parameters, rise, ridge: held < 1e-4 * scale ? 0 : held / 16 };
  }
  return null;
}

function plant(patterns: readonly AnswerPattern[], slopes: Slopes, parameters: Float64Array): Measured<Summit> {
  const { height, curvature } = measureSurface(patterns, slopes, parameters);
  const lower = factorCholesky(curvature);
  if (lower === null) return undefinedFor('statistics/no-convergence');
  return measured({ parameters, logLikelihood: height, covariance: invertCholesky(lower) });
}
