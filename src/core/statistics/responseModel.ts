import { groupPatterns } from './answerPatterns.ts';
import type { SquareMatrix } from './cholesky.ts';
import { climbLikelihood, type Summit } from './climbLikelihood.ts';
import { type ItemScores, refuseScores, scoresOf } from './itemScores.ts';
import type { Slopes } from './marginalLikelihood.ts';
import type { Measured, Reason } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

export type Estimate = { readonly value: number; readonly standardError: number };

/** The chance of success is logistic in slope * ability + intercept. */
export type ItemCurve = { readonly slope: number; readonly intercept: number };

export type FittedItem = {
  /** The standard error is 0 where the slope is not estimated. */
  readonly slope: Estimate;
  readonly intercept: Estimate;
  /** The ability at which the chance of success is one half: -intercept / slope. */
  readonly difficulty: Measured<Estimate>;
};

/** Items answered alike by everybody have no place on the scale and are left out of the fit, each with its reason. */
export type ResponseModel = {
  readonly items: readonly Measured<FittedItem>[];
  readonly persons: number;
  readonly logLikelihood: number;
  /** Estimated parameters. */
  readonly parameters: number;
  readonly aic: number;
  readonly bic: number;
};

const FEWEST_ITEMS: Record<Slopes, number> = { one: 1, common: 2, free: 3 };

/** Marginal maximum likelihood for right (1), wrong (0) and not asked (null), abilities standard normal. */
export function fitResponseModel(scores: ItemScores, slopes: Slopes): Measured<ResponseModel> {
  const reason = refuseAnswers(scores);
  if (reason !== null) return undefinedFor(reason);
  const judged = (scores[0] ?? []).map((_, item) => refuseItem(scoresOf(scores, item)));
  const usable = judged.flatMap((refusal, item) => (refusal === null ? [item] : []));
  const patterns = groupPatterns(scores, usable);
  const persons = patterns.reduce((sum, pattern) => sum + pattern.persons, 0);
  if (scores.length === 0) return undefinedFor('statistics/no-cases');
  if (usable.length < FEWEST_ITEMS[slopes]) return undefinedFor('statistics/too-few-items');

  const intercepts = usable.map(item => startIntercept(scoresOf(scores, item)));
  const free = slopes === 'one' ? 0 : slopes === 'common' ? 1 : usable.length;
  const start = Float64Array.from([...intercepts, ...new Array<number>(free).fill(1)]);
  const summit = climbLikelihood(patterns, slopes, start);
  if (summit.value === null) return summit;
  const { parameters, logLikelihood, covariance } = faceForward(summit.value, usable.length);
  if (slopes === 'common' && parameters[usable.length]! < 1e-3) return undefinedFor('statistics/no-variance');
  const fitted = usable.map((_, i) => readItem(i, usable.length, slopes, parameters, covariance));
  return measured({
    items: judged.map((refusal, item) =>
      refusal === null ? measured(fitted[usable.indexOf(item)]!) : undefinedFor(refusal),
    ),
    persons,
    logLikelihood,
    parameters: parameters.length,
    aic: -2 * logLikelihood + 2 * parameters.length,
    bic: -2 * logLikelihood + Math.log(persons) * parameters.length,
  });
}

/** The curves of a fit in the items' order, null for an item left out: what an ability is estimated from. */
export function curvesOf(model: ResponseModel): readonly (ItemCurve | null)[] {
  return model.items.map(({ value: item }) =>
    item === null ? null : { slope: item.slope.value, intercept: item.intercept.value },
  );
}

function refuseAnswers(scores: ItemScores): Reason | null {
  const reason = refuseScores(scores);
  if (reason !== null) return reason;
  const binary = scores.every(row => row.every(score => score === null || score === 0 || score === 1));
  return binary ? null : 'statistics/out-of-range';
}

function refuseItem(given: readonly number[]): Reason | null {
  if (given.length === 0) return 'statistics/no-cases';
  return given.every(score => score === given[0]) ? 'statistics/no-variance' : null;
}

/** The logit of the share of successes, stretched for the spread of abilities. */
function startIntercept(given: readonly number[]): number {
  const right = given.reduce((sum, score) => sum + score, 0);
  return 1.16 * Math.log(right / (given.length - right));
}

/** Turning every slope and every ability round changes no probability; of the two scales the usual one is kept. */
function faceForward(summit: Summit, items: number): Summit {
  const slopes = summit.parameters.subarray(items).reduce((sum, slope) => sum + slope, 0);
  if (slopes >= 0) return summit;
  const turn = (place: number) => (place < items ? 1 : -1);
  return {
    parameters: summit.parameters.map((value, i) => value * turn(i)),
    logLikelihood: summit.logLikelihood,
    covariance: summit.covariance.map((row, i) => row.map((value, j) => value * turn(i) * turn(j))),
  };
}

function readItem(
  item: number,
  items: number,
  slopes: Slopes,
  parameters: Float64Array,
  covariance: SquareMatrix,
): FittedItem {
  const error = (place: number) => Math.sqrt(covariance[place]![place]!);
  const intercept = { value: parameters[item]!, standardError: error(item) };
  if (slopes === 'one') {
    const difficulty = { value: -intercept.value, standardError: intercept.standardError };
    return { slope: { value: 1, standardError: 0 }, intercept, difficulty: measured(difficulty) };
  }
  const place = slopes === 'common' ? items : items + item;
  const slope = { value: parameters[place]!, standardError: error(place) };
  return { slope, intercept, difficulty: divide(intercept, slope, covariance[place]![item]!) };
}

/** -intercept / slope, its standard error by the delta method. */
function divide(intercept: Estimate, slope: Estimate, covariance: number): Measured<Estimate> {
  if (Math.abs(slope.value) < 1e-6) return undefinedFor('statistics/no-variance');
  const value = -intercept.value / slope.value;
  const variance = intercept.standardError ** 2 + 2 * value * covariance + (value * slope.standardError) ** 2;
  return measured({ value, standardError: Math.sqrt(Math.max(0, variance)) / Math.abs(slope.value) });
}
