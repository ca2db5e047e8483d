import type { ItemScores } from './itemScores.ts';
import type { Measured } from './measured.ts';
import { measured } from './measured.ts';
import { type Estimate, fitResponseModel, type ResponseModel } from './responseModel.ts';

export type RaschModel = ResponseModel & {
  readonly discrimination: Estimate;
  /**
   * The same model told the other way, slopes 1 and abilities with a variance of their own: the square of the
   * discrimination, the intercepts unchanged.
   */
  readonly abilityVariance: Estimate;
};

/** The Rasch model with every discrimination 1 and standard normal abilities. */
export function fitRasch(scores: ItemScores): Measured<ResponseModel> {
  return fitResponseModel(scores, 'one');
}

/** The Rasch model with one discrimination, to be estimated, for all items. */
export function fitRaschCommonSlope(scores: ItemScores): Measured<RaschModel> {
  const model = fitResponseModel(scores, 'common');
  if (model.value === null) return model;
  const discrimination = model.value.items.find(item => item.value !== null)!.value!.slope;
  const abilityVariance = {
    value: discrimination.value ** 2,
    standardError: 2 * discrimination.value * discrimination.standardError,
  };
  return measured({ ...model.value, discrimination, abilityVariance });
}

/** The two-parameter model: a slope for every item. */
export function fitTwoParameter(scores: ItemScores): Measured<ResponseModel> {
  return fitResponseModel(scores, 'free');
}
