import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agrestiCoullInterval,
  clopperPearsonInterval,
  wilsonInterval,
  wilsonIntervalWithContinuity,
} from '../../../src/core/statistics/proportions.ts';
import { readVectors } from '../../vectors.ts';

type Limits = readonly [number, number];
type ItemsFile = {
  readonly reliability: {
    readonly proportion: {
      readonly input: { readonly f: number; readonly n: number };
      readonly expected: {
        readonly agrestiCoull: { readonly estimate: number; readonly ci95: Limits };
        readonly wilsonWithContinuityCorrection: Limits;
        readonly clopperPearson: Limits;
      };
    };
  };
};
const file = readVectors('items.json') as ItemsFile | null;

function limits(measure: { readonly value: { readonly low: number; readonly high: number } | null }): Limits {
  return [measure.value!.low, measure.value!.high];
}

function expectLimits(got: Limits, wanted: Limits, digits: number): void {
  expect(got[0]).toBeCloseTo(wanted[0], digits);
  expect(got[1]).toBeCloseTo(wanted[1], digits);
}

describe('intervals of a proportion', () => {
  it('STA-4 Wilson with and without continuity agrees with R 4.2.2 prop.test', () => {
    expectLimits(limits(wilsonInterval(7, 20)), [0.1811918241010821, 0.5671457233147637], 12);
    expectLimits(limits(wilsonIntervalWithContinuity(7, 20)), [0.1630866797163093, 0.5905104338485733], 12);
    expectLimits(limits(wilsonIntervalWithContinuity(1, 9, 0.99)), [0.003665783638853266, 0.5891001908426057], 12);
    expectLimits(limits(wilsonIntervalWithContinuity(0, 9)), [0, 0.3711902634167689], 12);
  });

  it('STA-4 Clopper-Pearson agrees with R 4.2.2 binom.test', () => {
    expectLimits(limits(clopperPearsonInterval(7, 20)), [0.1539092047845411, 0.5921885345328282], 12);
    expectLimits(limits(clopperPearsonInterval(0, 12, 0.9)), [0, 0.2209221919455558], 12);
    expectLimits(limits(clopperPearsonInterval(12, 12, 0.9)), [1 - 0.2209221919455558, 1], 12);
  });

  it('STA-4 Agresti-Coull adds four, as statpsych prints for 120 of 300: .4013158, .3462156 to .456416', () => {
    const { estimate, interval } = agrestiCoullInterval(120, 300).value!;
    expect(estimate).toBeCloseTo(0.4013158, 7);
    expectLimits([interval.low, interval.high], [0.3462156, 0.456416], 7);
    expect(agrestiCoullInterval(120, 300, 0.95, 'z-squared').value!.estimate).toBeCloseTo(
      121.92072941 / 303.84145882,
      9,
    );
  });

  it('STA-4 every interval holds the observed share and mirrors when failures are counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const successes = Math.round(share * n);
        for (const interval of [wilsonInterval, wilsonIntervalWithContinuity, clopperPearsonInterval]) {
          const [low, high] = limits(interval(successes, n));
          const mirrored = limits(interval(n - successes, n));
          expect(low).toBeLessThanOrEqual(successes / n);
          expect(high).toBeGreaterThanOrEqual(successes / n);
          expectLimits(mirrored, [1 - high, 1 - low], 9);
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-3 refuses nothing observed, more successes than trials, and a level that is none', () => {
    expect(wilsonInterval(0, 0)).toEqual({ value: null, reason: 'statistics/no-cases' });
    expect(wilsonInterval(3, 2)).toEqual({ value: null, reason: 'statistics/out-of-range' });
    expect(clopperPearsonInterval(1, 2, 1)).toEqual({ value: null, reason: 'statistics/out-of-range' });
    expect(agrestiCoullInterval(Number.NaN, 2)).toEqual({ value: null, reason: 'statistics/not-finite' });
  });
});

describe.runIf(file !== null)('against the published vectors', () => {
  it('STA-4 statpsych ci.prop(.05, 120, 300)', () => {
    const { input, expected } = file!.reliability.proportion;
    const { estimate, interval } = agrestiCoullInterval(input.f, input.n).value!;
    expect(estimate).toBeCloseTo(expected.agrestiCoull.estimate, 7);
    expectLimits([interval.low, interval.high], expected.agrestiCoull.ci95, 7);
    expectLimits(limits(wilsonIntervalWithContinuity(input.f, input.n)), expected.wilsonWithContinuityCorrection, 7);
    expectLimits(limits(clopperPearsonInterval(input.f, input.n)), expected.clopperPearson, 7);
  });
});
