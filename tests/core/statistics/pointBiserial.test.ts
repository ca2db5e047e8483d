import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCorrelation, measureMean, measureVariance } from '../../../src/core/statistics/moments.ts';
import { GROUP_WEIGHTINGS, type Group, measurePointBiserial } from '../../../src/core/statistics/pointBiserial.ts';
import { readVectors } from '../../vectors.ts';

const ONE: Group = { mean: 28.32, deviation: 3.81, cases: 40 };
const OTHER: Group = { mean: 21.48, deviation: 3.09, cases: 40 };

function groupOf(values: readonly number[]): Group {
  return {
    mean: measureMean(values).value!,
    deviation: Math.sqrt(measureVariance(values).value!),
    cases: values.length,
  };
}

describe('point-biserial correlation of two groups', () => {
  it('STA-88 weighted .7066 and unweighted .7021 with their intervals (statpsych ci.pbcor)', () => {
    const weighted = measurePointBiserial(ONE, OTHER, 'weighted').value!;
    expect(weighted.correlation).toBeCloseTo(0.7066, 4);
    expect(weighted.interval.low).toBeCloseTo(0.5885, 4);
    expect(weighted.interval.high).toBeCloseTo(0.7854, 4);
    const unweighted = measurePointBiserial(ONE, OTHER, 'unweighted').value!;
    expect(unweighted.correlation).toBeCloseTo(0.7021, 4);
  });

  it('STA-88 weighted, it is the correlation of the measure with belonging to the first group', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 15 });
    fc.assert(
      fc.property(values, values, (first, second) => {
        const found = measurePointBiserial(groupOf(first), groupOf(second), 'weighted');
        if (found.value === null) {
          expect(found.reason).toBe('statistics/no-variance');
          return;
        }
        const belongs = [...first.map(() => 1), ...second.map(() => 0)];
        const r = measureCorrelation(belongs, [...first, ...second]).value!.value;
        expect(found.value.correlation).toBeCloseTo(r, 9);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-88 exchanging the groups turns the sign', () => {
    for (const weighting of GROUP_WEIGHTINGS) {
      const forward = measurePointBiserial(ONE, OTHER, weighting).value!;
      const backward = measurePointBiserial(OTHER, ONE, weighting).value!;
      expect(backward.correlation).toBeCloseTo(-forward.correlation, 14);
      expect(backward.interval.low).toBeCloseTo(-forward.interval.high, 14);
    }
  });

  it('STA-89 groups without spread or too small have none', () => {
    expect(measurePointBiserial({ ...ONE, cases: 1 }, OTHER, 'weighted').reason).toBe('statistics/too-few-cases');
    expect(measurePointBiserial({ ...ONE, deviation: -1 }, OTHER, 'weighted').reason).toBe('statistics/out-of-range');
    expect(measurePointBiserial({ ...ONE, mean: Number.NaN }, OTHER, 'weighted').reason).toBe('statistics/not-finite');
    const flat = { ...ONE, deviation: 0 };
    expect(measurePointBiserial(flat, flat, 'unweighted').reason).toBe('statistics/no-variance');
  });
});

type Sample = {
  readonly input: Record<'m1' | 'm2' | 'sd1' | 'sd2' | 'n1' | 'n2', number>;
  readonly expected: {
    readonly weighted: number;
    readonly weightedCi: readonly [number, number];
    readonly unweighted: number;
    readonly unweightedCi: readonly [number, number];
  };
};
const file = readVectors('items.json') as { readonly reliability: { readonly pointBiserial: Sample } } | null;

describe.runIf(file !== null)('point-biserial correlation against the published vectors', () => {
  it('STA-88 both kinds with their intervals', () => {
    const { input, expected } = file!.reliability.pointBiserial;
    const first = { mean: input.m1, deviation: input.sd1, cases: input.n1 };
    const second = { mean: input.m2, deviation: input.sd2, cases: input.n2 };
    const weighted = measurePointBiserial(first, second, 'weighted').value!;
    expect(weighted.correlation).toBeCloseTo(expected.weighted, 4);
    expect(weighted.interval.low).toBeCloseTo(expected.weightedCi[0], 4);
    expect(weighted.interval.high).toBeCloseTo(expected.weightedCi[1], 4);
    const unweighted = measurePointBiserial(first, second, 'unweighted').value!;
    expect(unweighted.correlation).toBeCloseTo(expected.unweighted, 4);
    expect(unweighted.interval.low).toBeCloseTo(expected.unweightedCi[0], 4);
    expect(unweighted.interval.high).toBeCloseTo(expected.unweightedCi[1], 4);
  });
});
