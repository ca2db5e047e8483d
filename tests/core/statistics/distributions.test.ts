import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCumulative, betaQuantile } from '../../../src/core/statistics/beta.ts';
import {
  chiSquareCumulative,
  chiSquareQuantile,
  chiSquareSurvival,
  fisherCumulative,
  fisherQuantile,
  fisherSurvival,
  studentCumulative,
  studentQuantile,
  studentSurvival,
} from '../../../src/core/statistics/distributions.ts';
import { gammaCumulative, gammaQuantile, gammaSurvival, logGamma } from '../../../src/core/statistics/gamma.ts';
import { relativeError } from './closeness.ts';

type Printed = readonly [string, number, number];

describe('the other distributions', () => {
  it.each<Printed>([
    ['lgamma(0.1)', logGamma(0.1), 2.252712651734206],
    ['lgamma(7.5)', logGamma(7.5), 7.534364236758733],
    ['lgamma(1e5)', logGamma(1e5), 1051287.708973657],
    ['pgamma(3.2, 2.5)', gammaCumulative(3.2, 2.5), 0.7307812010128965],
    ['pgamma(40, 10, lower = FALSE)', gammaSurvival(40, 10), 3.925932226286188e-9],
    ['qgamma(0.01, 0.05)', gammaQuantile(0.01, 0.05), 5.8446320572866e-41],
    ['pbeta(0.3, 2.5, 4.5)', betaCumulative(0.3, 2.5, 4.5), 0.4065390166824592],
    ['pbeta(1e-5, 0.5, 30)', betaCumulative(1e-5, 0.5, 30), 0.01946095864572472],
    ['qbeta(0.025, 3, 18)', betaQuantile(0.025, 3, 18), 0.03207093718546371],
    ['qbeta(0.975, 0.3, 7000)', betaQuantile(0.975, 0.3, 7000), 0.0002714429608558838],
    ['pt(-2.5, 7.3)', studentCumulative(-2.5, 7.3), 0.01982511733280023],
    ['pt(-12, 3)', studentCumulative(-12, 3), 0.000622507900394668],
    ['qt(0.975, 4.7)', studentQuantile(0.975, 4.7), 2.620726075353169],
    ['qt(0.001, 1.5)', studentQuantile(0.001, 1.5), -52.18443000899266],
    ['qt(0.975, 1e7)', studentQuantile(0.975, 1e7), 1.959964221767205],
    ['pf(3.1, 2.5, 17.3)', fisherCumulative(3.1, 2.5, 17.3), 0.9386051937131363],
    ['pf(30, 4, 21, lower = FALSE)', fisherSurvival(30, 4, 21), 2.059306235172833e-8],
    ['qf(0.975, 4, 995)', fisherQuantile(0.975, 4, 995), 2.798655255271021],
    ['qf(0.05, 12.5, 3.2)', fisherQuantile(0.05, 12.5, 3.2), 0.2947040535053572],
    ['pchisq(3.84, 1)', chiSquareCumulative(3.84, 1), 0.9499564787512947],
    ['pchisq(60, 10.5, lower = FALSE)', chiSquareSurvival(60, 10.5), 5.834901245904466e-9],
    ['qchisq(0.95, 7.7)', chiSquareQuantile(0.95, 7.7), 15.07852085082436],
    ['qchisq(0.001, 0.3)', chiSquareQuantile(0.001, 0.3), 1.259992526277039e-20],
  ])('STA-2 agrees with R 4.2.2 %s', (_, got, wanted) => {
    expect(relativeError(got, wanted)).toBeLessThan(1e-10);
  });

  it('STA-2 is exact where the answer is known without a table', () => {
    expect(relativeError(studentQuantile(0.975, 1), Math.tan(0.475 * Math.PI))).toBeLessThan(1e-13);
    expect(relativeError(fisherSurvival(2.5, 2, 6), (1 + (2 * 2.5) / 6) ** -3)).toBeLessThan(1e-13);
    expect(relativeError(chiSquareSurvival(7, 2), Math.exp(-3.5))).toBeLessThan(1e-13);
    expect(relativeError(betaCumulative(0.2, 1, 9), 1 - 0.8 ** 9)).toBeLessThan(1e-13);
    expect(relativeError(logGamma(6), Math.log(120))).toBeLessThan(1e-14);
  });

  it('STA-2 loses no digits to many degrees of freedom (40 digits of mpmath 1.3)', () => {
    expect(relativeError(fisherSurvival(1.7, 10, 1e7), 0.07436414908954662)).toBeLessThan(1e-13);
    expect(relativeError(fisherSurvival(1.7, 1000, 1e7), 4.266254689095337e-39)).toBeLessThan(1e-13);
    expect(relativeError(studentCumulative(-2, 9e5), 0.02275028192316534)).toBeLessThan(1e-13);
  });

  it('STA-2 quantiles undo cumulatives for any degrees of freedom', () => {
    const degrees = fc.double({ min: 0.5, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), degrees, degrees, (p, a, b) => {
        expect(relativeError(studentCumulative(studentQuantile(p, a), a), p)).toBeLessThan(1e-9);
        expect(relativeError(fisherCumulative(fisherQuantile(p, a, b), a, b), p)).toBeLessThan(1e-9);
        expect(relativeError(chiSquareCumulative(chiSquareQuantile(p, a), a), p)).toBeLessThan(1e-9);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-2 mirrors: two tails make one, and swapping the shapes of beta swaps its tails', () => {
    const shape = fc.double({ min: 0.1, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (x, a, b) => {
        expect(betaCumulative(x, a, b) + betaCumulative(1 - x, b, a)).toBeCloseTo(1, 11);
        expect(studentSurvival(x, a)).toBe(studentCumulative(-x, a));
        expect(gammaCumulative(x * a, b) + gammaSurvival(x * a, b)).toBeCloseTo(1, 12);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-2 gives no number outside the domain and the ends at 0 and 1', () => {
    for (const bad of [studentQuantile(1.2, 3), fisherQuantile(0.5, -1, 2), betaQuantile(0.5, 0, 1), logGamma(-1)])
      expect(bad).toBeNaN();
    expect(studentQuantile(0, 3)).toBe(Number.NEGATIVE_INFINITY);
    expect(fisherQuantile(1, 3, 4)).toBe(Number.POSITIVE_INFINITY);
    expect(chiSquareQuantile(0, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(studentQuantile(0.5, 3)).toBe(0);
  });
});
