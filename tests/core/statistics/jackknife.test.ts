import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jackknife } from '../../../src/core/statistics/jackknife.ts';

describe('the jackknife', () => {
  it('STA-29 of a mean gives back the data as pseudovalues and the usual standard error', () => {
    const numbers = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(numbers, list => {
        const n = list.length;
        const sum = list.reduce((total, x) => total + x, 0);
        const found = jackknife(
          sum / n,
          list.map(x => (sum - x) / (n - 1)),
        ).value!;
        const spread = list.reduce((total, x) => total + (x - sum / n) ** 2, 0);
        for (const [i, x] of list.entries()) expect(found.pseudovalues[i]).toBeCloseTo(x, 9);
        expect(found.variance).toBeCloseTo(spread / (n - 1) / n, 8);
        expect(found.standardError ** 2).toBeCloseTo(found.variance, 9);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('STA-29 centred pseudovalues have the figure itself as their mean', () => {
    const { centredPseudovalues, pseudovalues } = jackknife(0.6, [0.5, 0.7, 0.75]).value!;
    expect(centredPseudovalues.reduce((sum, x) => sum + x, 0) / 3).toBeCloseTo(0.6, 14);
    expect(pseudovalues.reduce((sum, x) => sum + x, 0) / 3).not.toBeCloseTo(0.6, 6);
  });

  it('STA-29 the interval is normal and cut off at the bounds of the figure', () => {
    const { interval, standardError } = jackknife(0.9, [0.8, 0.9, 1], 0.95, { low: 0, high: 1 }).value!;
    expect(interval.high).toBe(1);
    expect(interval.low).toBeCloseTo(0.9 - 1.959963984540054 * standardError, 14);
    expect(jackknife(0.9, [0.9]).reason).toBe('statistics/too-few-cases');
    expect(jackknife(0.9, [0.9, 0.8], 0).reason).toBe('statistics/out-of-range');
  });
});
