import { describe, expect, it } from 'vitest';
import { chanceOfSuccess } from '../../../src/core/statistics/ability.ts';
import { fitRasch, fitRaschCommonSlope, fitTwoParameter } from '../../../src/core/statistics/rasch.ts';
import { curvesOf, type ResponseModel } from '../../../src/core/statistics/responseModel.ts';
import { readVectors } from '../../vectors.ts';
import { expandPatterns, LSAT6 } from './lsat6.ts';

const difficulties = (model: ResponseModel) => model.items.map(item => item.value!.difficulty.value!);

/** 1 where the toss of a fixed sequence falls below the chance. */
function answerBy(chances: readonly (readonly number[])[]): number[][] {
  let state = 12345;
  const toss = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return chances.map(row => row.map(chance => (toss() < chance ? 1 : 0)));
}

describe('item response models', () => {
  it('STA-62 Rasch with discrimination 1: LSAT 6 in J. Stat. Software 17(5)', () => {
    const model = fitRasch(LSAT6).value!;
    const printed = [-2.872, -1.063, -0.2576, -1.3881, -2.2188];
    const errors = [0.1287, 0.0821, 0.0766, 0.0865, 0.1048];
    difficulties(model).forEach((difficulty, i) => {
      expect(difficulty.value).toBeCloseTo(printed[i]!, 3);
      expect(difficulty.standardError).toBeCloseTo(errors[i]!, 4);
    });
    expect(model.logLikelihood).toBeCloseTo(-2473.054, 3);
    expect(model.parameters).toBe(5);
  });

  it('STA-63 Rasch with one discrimination to be estimated: LSAT 6 in J. Stat. Software 17(5)', () => {
    const model = fitRaschCommonSlope(LSAT6).value!;
    const printed = [-3.6153, -1.3224, -0.3176, -1.7301, -2.7802];
    difficulties(model).forEach((difficulty, i) => {
      expect(difficulty.value).toBeCloseTo(printed[i]!, 4);
    });
    expect(model.discrimination.value).toBeCloseTo(0.7551, 4);
    expect(model.logLikelihood).toBeCloseTo(-2466.938, 3);
    expect(model.aic).toBeCloseTo(4945.875, 3);
    expect(model.bic).toBeCloseTo(4975.322, 3);
  });

  it('STA-64 told with slopes 1, abilities have the variance discrimination^2 and intercepts stay', () => {
    const model = fitRaschCommonSlope(LSAT6).value!;
    expect(model.abilityVariance.value).toBeCloseTo(model.discrimination.value ** 2, 14);
    expect(model.abilityVariance.value).toBeCloseTo(0.57, 3);
    const printed = [2.73, 0.999, 0.24, 1.306, 2.099];
    model.items.forEach((item, i) => {
      expect(item.value!.intercept.value).toBeCloseTo(printed[i]!, 3);
    });
  });

  it('STA-65 the two-parameter model of LSAT 6 has log-likelihood -2466.65 and never fits worse than Rasch', () => {
    const model = fitTwoParameter(LSAT6).value!;
    expect(model.logLikelihood).toBeCloseTo(-2466.65, 2);
    expect(model.parameters).toBe(10);
    expect(model.logLikelihood).toBeGreaterThan(fitRaschCommonSlope(LSAT6).value!.logLikelihood);
  });

  it('STA-65 with missing answers only what was answered counts (R optim on the same likelihood)', () => {
    const scores = LSAT6.map((row, person) => row.map((score, item) => ((person + item) % 7 === 0 ? null : score)));
    const model = fitRaschCommonSlope(scores).value!;
    expect(model.persons).toBe(1000);
    expect(model.logLikelihood).toBeCloseTo(-2113.909275, 5);
    expect(model.discrimination.value).toBeCloseTo(0.760489, 4);
  });

  it('STA-65 two groups of items that run against each other keep slopes of two signs', () => {
    const levels = Array.from({ length: 400 }, (_, i) => -2.5 + (5 * i) / 399);
    const logistic = (x: number) => 1 / (1 + Math.exp(-x));
    const scores = answerBy(levels.map(t => [1.5 * t, 1.5 * t + 0.5, 1.2 * t, -1.5 * t].map(logistic)));
    const slopes = fitTwoParameter(scores).value!.items.map(item => item.value!.slope.value);
    expect(slopes.slice(0, 3).every(slope => slope > 0.5)).toBe(true);
    expect(slopes[3]).toBeLessThan(-0.5);
  });

  it('STA-66 standard errors are from the observed information, difficulties by the delta method', () => {
    const model = fitRaschCommonSlope(LSAT6).value!;
    const printed = [0.3266, 0.1422, 0.0977, 0.1691, 0.251];
    difficulties(model).forEach((difficulty, i) => {
      expect(difficulty.standardError).toBeCloseTo(printed[i]!, 4);
    });
    expect(model.discrimination.standardError).toBeCloseTo(0.0694, 4);
  });

  it('STA-66 turning all answers round mirrors the difficulties and keeps every error', () => {
    const plain = fitTwoParameter(LSAT6).value!;
    const turned = fitTwoParameter(LSAT6.map(row => row.map(score => 1 - score))).value!;
    expect(turned.logLikelihood).toBeCloseTo(plain.logLikelihood, 6);
    difficulties(turned).forEach((difficulty, i) => {
      expect(difficulty.value).toBeCloseTo(-difficulties(plain)[i]!.value, 4);
      expect(difficulty.standardError).toBeCloseTo(difficulties(plain)[i]!.standardError, 4);
    });
  });

  it('STA-67 an item everybody answers alike is left out with its reason and changes nothing else', () => {
    const model = fitRasch(LSAT6.map(row => [1, ...row, null])).value!;
    expect(model.items[0]).toEqual({ value: null, reason: 'statistics/no-variance' });
    expect(model.items[6]).toEqual({ value: null, reason: 'statistics/no-cases' });
    expect(model.items.slice(1, 6)).toEqual(fitRasch(LSAT6).value!.items);
    expect(curvesOf(model)[0]).toBeNull();
  });

  it('STA-68 where persons are too few or the likelihood has no summit there is no model', () => {
    const guttman = [
      [0, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
    ];
    expect(fitTwoParameter(guttman).reason).toBe('statistics/no-convergence');
    expect(fitRasch([]).reason).toBe('statistics/no-cases');
    expect(fitRasch([[1, 0, 1]]).reason).toBe('statistics/too-few-items');
    expect(
      fitTwoParameter([
        [1, 0],
        [0, 1],
        [1, 1],
      ]).reason,
    ).toBe('statistics/too-few-items');
    expect(
      fitRasch([
        [1, 2],
        [0, 1],
      ]).reason,
    ).toBe('statistics/out-of-range');
    expect(fitRasch([[1, 0], [0]]).reason).toBe('statistics/unequal-lengths');
  });

  it('STA-68 items that have nothing in common give no common scale', () => {
    const crossed = [
      [1, 0],
      [0, 1],
      [1, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    expect(fitRaschCommonSlope(crossed).reason).toBe('statistics/no-variance');
    expect(fitRasch(crossed).value!.items).toHaveLength(2);
  });
});

type Patterns = Record<string, number>;
type ItemsFile = {
  readonly LSAT6: {
    readonly patterns: Patterns;
    readonly expected: {
      readonly rasch_discrimination_fixed_1: {
        readonly difficulty: number[];
        readonly se: number[];
        readonly logLik: number;
        readonly pAtThetaZero: number[];
      };
      readonly rasch_common_discrimination: {
        readonly difficulty: number[];
        readonly discrimination: number;
        readonly se: number[];
        readonly logLik: number;
        readonly AIC: number;
        readonly BIC: number;
      };
      readonly likelihoodRatio_1PLfixed_vs_common: { readonly LRT: number };
      readonly logLik2PL: number;
    };
    readonly raschMirt: { readonly intercepts: number[]; readonly latentVariance: number };
  };
  readonly LSAT7: {
    readonly patterns: Patterns;
    readonly expected: {
      readonly model2PL_slope: number[];
      readonly model2PL_intercept: number[];
      readonly modelCommonSlope: { readonly slope: number; readonly intercepts: number[] };
    };
  };
};
const file = readVectors('items.json') as ItemsFile | null;

describe.runIf(file !== null)('item response models against the published vectors', () => {
  it('STA-62 LSAT 6 with discrimination 1', () => {
    const { patterns, expected } = file!.LSAT6;
    const model = fitRasch(expandPatterns(patterns)).value!;
    const printed = expected.rasch_discrimination_fixed_1;
    difficulties(model).forEach((difficulty, i) => {
      expect(difficulty.value).toBeCloseTo(printed.difficulty[i]!, 3);
      expect(difficulty.standardError).toBeCloseTo(printed.se[i]!, 4);
    });
    expect(model.logLikelihood).toBeCloseTo(printed.logLik, 3);
    curvesOf(model).forEach((curve, i) => {
      expect(chanceOfSuccess(curve!, 0)).toBeCloseTo(printed.pAtThetaZero[i]!, 3);
    });
  });

  it('STA-63 LSAT 6 with a common discrimination', () => {
    const { patterns, expected, raschMirt } = file!.LSAT6;
    const scores = expandPatterns(patterns);
    const model = fitRaschCommonSlope(scores).value!;
    const printed = expected.rasch_common_discrimination;
    difficulties(model).forEach((difficulty, i) => {
      expect(difficulty.value).toBeCloseTo(printed.difficulty[i]!, 4);
      expect(difficulty.standardError).toBeCloseTo(printed.se[i]!, 4);
    });
    expect(model.discrimination.value).toBeCloseTo(printed.discrimination, 4);
    expect(model.discrimination.standardError).toBeCloseTo(printed.se[5]!, 4);
    expect(model.logLikelihood).toBeCloseTo(printed.logLik, 3);
    expect(model.aic).toBeCloseTo(printed.AIC, 3);
    expect(model.bic).toBeCloseTo(printed.BIC, 3);
    const ratio = 2 * (model.logLikelihood - fitRasch(scores).value!.logLikelihood);
    expect(ratio).toBeCloseTo(expected.likelihoodRatio_1PLfixed_vs_common.LRT, 2);
    expect(fitTwoParameter(scores).value!.logLikelihood).toBeCloseTo(expected.logLik2PL, 2);
    expect(model.abilityVariance.value).toBeCloseTo(raschMirt.latentVariance, 2);
    model.items.forEach((item, i) => {
      expect(item.value!.intercept.value).toBeCloseTo(raschMirt.intercepts[i]!, 3);
    });
  });

  it('STA-65 LSAT 7 with two parameters and with a common slope (R mirt, tolerance .01)', () => {
    const { patterns, expected } = file!.LSAT7;
    const scores = expandPatterns(patterns);
    fitTwoParameter(scores).value!.items.forEach((item, i) => {
      expect(Math.abs(item.value!.slope.value - expected.model2PL_slope[i]!)).toBeLessThan(0.0025);
      expect(Math.abs(item.value!.intercept.value - expected.model2PL_intercept[i]!)).toBeLessThan(0.0025);
    });
    const common = fitRaschCommonSlope(scores).value!;
    expect(common.discrimination.value).toBeCloseTo(expected.modelCommonSlope.slope, 3);
    common.items.forEach((item, i) => {
      expect(Math.abs(item.value!.intercept.value - expected.modelCommonSlope.intercepts[i]!)).toBeLessThan(0.001);
    });
  });
});
