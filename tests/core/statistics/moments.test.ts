import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  measureCorrelation,
  measureCovariance,
  measureMean,
  measureVariance,
} from '../../../src/core/statistics/moments.ts';

describe('moments', () => {
  it('STA-50 variances and covariances divide by n - 1', () => {
    expect(measureMean([2, 4, 9]).value).toBe(5);
    expect(measureVariance([2, 4, 9]).value).toBe(13);
    expect(measureCovariance([1, 2, 3], [2, 4, 9]).value).toBe(3.5);
  });

  it("STA-50 a correlation carries Fisher's interval from four pairs on", () => {
    // R: cor.test(c(1, 2, 3, 4, 5, 6), c(2, 1, 4, 3, 7, 5))
    const six = measureCorrelation([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 7, 5]).value!;
    expect(six.value).toBeCloseTo(0.7917946548886297, 12);
    expect(six.interval.value!.low).toBeCloseTo(-0.05530515967, 10);
    expect(six.interval.value!.high).toBeCloseTo(0.97611458012, 10);
    expect(measureCorrelation([1, 2, 3], [2, 1, 4]).value!.interval.reason).toBe('statistics/too-few-cases');
  });

  it('STA-50 a correlation keeps its size under any change of units', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 4,
      maxLength: 30,
    });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), (xy, scale, shift) => {
        const [x, y] = [xy.map(([a]) => a), xy.map(([, b]) => b)];
        const plain = measureCorrelation(x, y);
        const turned = measureCorrelation(
          x.map(a => shift - scale * a),
          y,
        );
        expect(turned.reason).toBe(plain.reason);
        if (plain.value !== null) expect(turned.value!.value).toBeCloseTo(-plain.value.value, 10);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-89 what cannot be measured is null with its reason', () => {
    expect(measureMean([])).toEqual({ value: null, reason: 'statistics/no-cases' });
    expect(measureVariance([3]).reason).toBe('statistics/too-few-cases');
    expect(measureCovariance([1, 2], [1]).reason).toBe('statistics/unequal-lengths');
    expect(measureCovariance([1, Number.NaN], [1, 2]).reason).toBe('statistics/not-finite');
    expect(measureCorrelation([0.1, 0.1, 0.1], [1, 2, 3]).reason).toBe('statistics/no-variance');
    expect(measureCorrelation([1, 2, 3], [1, 2, 3], 1).reason).toBe('statistics/out-of-range');
  });
});
