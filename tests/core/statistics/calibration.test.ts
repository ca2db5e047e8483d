import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore, calibrationTable } from '../../../src/core/statistics/calibration.ts';
import { wilsonInterval } from '../../../src/core/statistics/proportions.ts';

describe('calibration of confidence', () => {
  it('STA-34 gives hits, share and Wilson interval for each confidence used, lowest first', () => {
    const marks = [5, 1, 5, 3, 5, 1].map((confidence, i) => ({ confidence, hit: i !== 1 && i !== 4 }));
    const rows = calibrationTable(marks).value!;
    expect(rows.map(({ confidence, marks: n, hits }) => [confidence, n, hits])).toEqual([
      [1, 2, 1],
      [3, 1, 1],
      [5, 3, 2],
    ]);
    expect(rows[2]!.hitRate).toBeCloseTo(2 / 3, 14);
    expect(rows[2]!.interval).toEqual(wilsonInterval(2, 3).value);
    expect(calibrationTable([]).reason).toBe('statistics/no-cases');
    expect(calibrationTable([{ confidence: Number.NaN, hit: true }]).reason).toBe('statistics/not-finite');
    expect(calibrationTable(marks, 1).reason).toBe('statistics/out-of-range');
  });

  it('STA-35 the Brier score is 0 for a prophet, 1 for a false one and a quarter for "one half"', () => {
    const score = (probability: number, happened: boolean) => brierScore([{ probability, happened }]).value!.score;
    expect(score(1, true)).toBe(0);
    expect(score(1, false)).toBe(1);
    expect(score(0.5, true)).toBe(0.25);
    expect(brierScore([]).reason).toBe('statistics/no-cases');
    expect(brierScore([{ probability: 1.1, happened: true }]).reason).toBe('statistics/out-of-range');
    expect(brierScore([{ probability: Number.NaN, happened: true }]).reason).toBe('statistics/out-of-range');
  });

  it('STA-35 is reliability less resolution plus uncertainty, exactly', () => {
    const forecast = fc.record({
      probability: fc.constantFrom(0.05, 0.2, 0.4, 0.6, 0.8, 0.95),
      happened: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(forecast, { minLength: 1, maxLength: 60 }), forecasts => {
        const { score, reliability, resolution, uncertainty } = brierScore(forecasts).value!;
        expect(reliability - resolution + uncertainty).toBeCloseTo(score, 13);
        expect(Math.min(reliability, resolution)).toBeGreaterThanOrEqual(0);
        expect(uncertainty).toBeLessThanOrEqual(0.25);
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});
