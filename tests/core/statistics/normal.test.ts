import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCumulative, normalDensity, normalQuantile } from '../../../src/core/statistics/normal.ts';
import { relativeError } from './closeness.ts';

describe('the normal distribution', () => {
  it('STA-1 agrees with R 4.2.2 pnorm to 1e-13 relative, tails included', () => {
    const printed: readonly (readonly [number, number])[] = [
      [-37, 5.725571222524577e-300],
      [-20.5, 1.076467325879096e-93],
      [-6, 9.865876450376981e-10],
      [-0.3, 0.3820885778110473],
      [1.96, 0.9750021048517796],
    ];
    for (const [x, p] of printed) expect(relativeError(normalCumulative(x), p)).toBeLessThan(1e-13);
    expect(normalCumulative(0)).toBe(0.5);
    expect(normalCumulative(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCumulative(Number.POSITIVE_INFINITY)).toBe(1);
  });

  it('STA-1 agrees with R 4.2.2 qnorm to 1e-12, down to the smallest number there is', () => {
    const printed: readonly (readonly [number, number])[] = [
      [5e-324, -38.46740561714434],
      [1e-300, -37.0470962993612],
      [1e-10, -6.361340902404056],
      [0.3, -0.5244005127080407],
      [0.975, 1.959963984540054],
      [0.999, 3.090232306167813],
    ];
    for (const [p, z] of printed) expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-12);
  });

  it('STA-1 is infinite at 0 and 1 and no number outside', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(normalQuantile(p)).toBeNaN();
  });

  it('STA-1 quantile undoes cumulative', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 5, noNaN: true }), z => {
        expect(Math.abs(normalQuantile(normalCumulative(z)) - z)).toBeLessThan(1e-9);
        expect(normalDensity(z)).toBe(normalDensity(-z));
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
