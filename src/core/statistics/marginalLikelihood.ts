import type { AnswerPattern } from './answerPatterns.ts';
import type { SquareMatrix } from './cholesky.ts';
import { normalDensity } from './normal.ts';

/**
 * The likelihood of answers when the chance of success is logistic in slope * ability + intercept and abilities are
 * standard normal: a sum over abilities from -6 to 6 in steps of .1, whose logarithm is within about 1e-8 a person of
 * the integral's for slopes below 10 and 1e-6 at 15.
 * Bock and Aitkin 1981; the second derivatives give the observed information.
 */
const STEPS = 121;
const REACH = 6;
const ABILITIES = Float64Array.from({ length: STEPS }, (_, q) => -REACH + (2 * REACH * q) / (STEPS - 1));
const LOG_WEIGHTS = logWeights();

/** `parameters` are all intercepts, then no slope (every slope is 1), one for all items, or one for each. */
export type Slopes = 'one' | 'common' | 'free';

export type Surface = { readonly height: number; readonly gradient: Float64Array; readonly curvature: SquareMatrix };

/** The logarithm of the likelihood, nothing else. */
export function measureHeight(patterns: readonly AnswerPattern[], slopes: Slopes, parameters: Float64Array): number {
  const curves = traceCurves(patterns[0]!.answers.length, slopes, parameters);
  const posterior = new Float64Array(STEPS);
  return patterns.reduce((sum, pattern) => sum + pattern.persons * weighAbilities(pattern, curves, posterior), 0);
}

/** Height, first derivatives and the negative of the second derivatives. */
export function measureSurface(patterns: readonly AnswerPattern[], slopes: Slopes, parameters: Float64Array): Surface {
  const items = patterns[0]!.answers.length;
  const size = parameters.length;
  const curves = traceCurves(items, slopes, parameters);
  const gradient = new Float64Array(size);
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  const expected = Array.from({ length: items }, () => new Float64Array(STEPS));
  const posterior = new Float64Array(STEPS);
  const score = new Float64Array(size);
  const mean = new Float64Array(size);
  let height = 0;
  for (const pattern of patterns) {
    height += pattern.persons * weighAbilities(pattern, curves, posterior);
    mean.fill(0);
    for (let q = 0; q < STEPS; q++) {
      const weight = posterior[q]!;
      if (weight < 1e-16) continue;
      scoreAt(q, pattern, curves, slopes, score);
      for (let i = 0; i < items; i++) if (pattern.answers[i]! >= 0) expected[i]![q]! += pattern.persons * weight;
      for (let a = 0; a < size; a++) mean[a]! += weight * score[a]!;
      addOuter(curvature, score, -pattern.persons * weight);
    }
    addOuter(curvature, mean, pattern.persons);
    for (let a = 0; a < size; a++) gradient[a]! += pattern.persons * mean[a]!;
  }
  addInformation(curvature, expected, curves, slopes);
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) curvature[b]![a] = curvature[a]![b]!;
  return { height, gradient, curvature };
}

/** Per item and ability: the chance of success, and the logarithms of it and of its opposite. */
type Curves = { readonly right: Float64Array; readonly logRight: Float64Array; readonly logWrong: Float64Array }[];

function traceCurves(items: number, slopes: Slopes, parameters: Float64Array): Curves {
  return Array.from({ length: items }, (_, i) => {
    const slope = slopes === 'one' ? 1 : parameters[slopes === 'common' ? items : items + i]!;
    const logits = ABILITIES.map(ability => slope * ability + parameters[i]!);
    return {
      right: logits.map(x => 1 / (1 + Math.exp(-x))),
      logRight: logits.map(x => -softplus(-x)),
      logWrong: logits.map(x => -softplus(x)),
    };
  });
}

/** log(1 + e^x) without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/** Fills the posterior of abilities and returns the logarithm of the pattern's probability. */
function weighAbilities(pattern: AnswerPattern, curves: Curves, posterior: Float64Array): number {
  posterior.set(LOG_WEIGHTS);
  curves.forEach((curve, i) => {
    const answer = pattern.answers[i]!;
    if (answer < 0) return;
    const log = answer === 1 ? curve.logRight : curve.logWrong;
    for (let q = 0; q < STEPS; q++) posterior[q]! += log[q]!;
  });
  const top = posterior.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let q = 0; q < STEPS; q++) {
    posterior[q] = Math.exp(posterior[q]! - top);
    total += posterior[q]!;
  }
  for (let q = 0; q < STEPS; q++) posterior[q]! /= total;
  return top + Math.log(total);
}

/** First derivatives of the pattern's log-probability at one ability. */
function scoreAt(q: number, pattern: AnswerPattern, curves: Curves, slopes: Slopes, score: Float64Array): void {
  const items = curves.length;
  const ability = ABILITIES[q]!;
  let shared = 0;
  for (let i = 0; i < items; i++) {
    const answer = pattern.answers[i]!;
    const surprise = answer < 0 ? 0 : answer - curves[i]!.right[q]!;
    score[i] = surprise;
    shared += surprise;
    if (slopes === 'free') score[items + i] = surprise * ability;
  }
  if (slopes === 'common') score[items] = shared * ability;
}

/** Adds times * vector vector' to the lower triangle. */
function addOuter(matrix: SquareMatrix, vector: Float64Array, times: number): void {
  for (let a = 0; a < vector.length; a++) {
    const row = matrix[a]!;
    const factor = times * vector[a]!;
    for (let b = 0; b <= a; b++) row[b]! += factor * vector[b]!;
  }
}

/** The part of the curvature that complete data, abilities known, would have. */
function addInformation(matrix: SquareMatrix, expected: readonly Float64Array[], curves: Curves, slopes: Slopes): void {
  const items = curves.length;
  curves.forEach((curve, i) => {
    let [plain, once, twice] = [0, 0, 0];
    for (let q = 0; q < STEPS; q++) {
      const information = expected[i]![q]! * curve.right[q]! * (1 - curve.right[q]!);
      plain += information;
      once += information * ABILITIES[q]!;
      twice += information * ABILITIES[q]! ** 2;
    }
    matrix[i]![i]! += plain;
    if (slopes === 'one') return;
    const slope = slopes === 'common' ? items : items + i;
    matrix[slope]![i]! += once;
    matrix[slope]![slope]! += twice;
  });
}

function logWeights(): Float64Array {
  const weights = ABILITIES.map(normalDensity);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map(weight => Math.log(weight / total));
}
