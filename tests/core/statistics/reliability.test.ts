import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemScores } from '../../../src/core/statistics/itemScores.ts';
import {
  measureAlphaSpread,
  measureErrorOfMeasurement,
  measureKr20,
  measureReliability,
  projectLength,
  projectReliability,
} from '../../../src/core/statistics/reliability.ts';
import { readVectors } from '../../vectors.ts';
import { LSAT6 } from './lsat6.ts';

const answers = fc.tuple(fc.integer({ min: 2, max: 25 }), fc.integer({ min: 2, max: 7 })).chain(([persons, items]) =>
  fc.array(fc.array(fc.constantFrom(0, 1), { minLength: items, maxLength: items }), {
    minLength: persons,
    maxLength: persons,
  }),
);

describe('reliability', () => {
  it('STA-56 alpha of LSAT 6 is .29499719, standardised .29302827 (R psych)', () => {
    const found = measureReliability(LSAT6).value!;
    expect(found.alpha).toBeCloseTo(0.29499719, 8);
    expect(found.standardised.value!).toBeCloseTo(0.29302827, 8);
    expect(found.averageCorrelation.value!).toBeCloseTo(0.076550922, 9);
    expect([found.persons, found.items]).toEqual([1000, 5]);
  });

  it('STA-56 alpha does not change when all scores are stretched and every item is shifted', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 2, max: 9 }), (scores, scale) => {
        const plain = measureReliability(scores);
        const other = measureReliability(scores.map(row => row.map((score, item) => item - scale * score)));
        expect(other.reason).toBe(plain.reason);
        if (plain.value !== null) expect(other.value!.alpha).toBeCloseTo(plain.value.alpha, 8);
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it('STA-56 items that are copies of one another are perfectly reliable', () => {
    const found = measureReliability([0, 1, 1, 0, 1].map(x => [x, x, x])).value!;
    expect(found.alpha).toBeCloseTo(1, 12);
    expect(found.errorOfMeasurement.value!).toBeCloseTo(0, 6);
  });

  it('STA-57 KR-20 is .29500 for LSAT 6, not the .29595 of mixed variances', () => {
    expect(measureKr20(LSAT6).value!).toBeCloseTo(0.29499719, 8);
  });

  it('STA-57 KR-20 by population variances is alpha', () => {
    fc.assert(
      fc.property(answers, scores => {
        const [n, k] = [scores.length, scores[0]!.length];
        const totals = scores.map(row => row.reduce<number>((sum, score) => sum + score, 0));
        const mean = totals.reduce((sum, total) => sum + total, 0) / n;
        const variance = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / n;
        const shares = scores[0]!.map((_, i) => scores.reduce<number>((sum, row) => sum + row[i]!, 0) / n);
        const found = measureKr20(scores);
        if (variance < 1e-12) expect(found.reason).toBe('statistics/no-variance');
        else {
          const byHand = (k / (k - 1)) * (1 - shares.reduce((sum, p) => sum + p * (1 - p), 0) / variance);
          expect(found.value!).toBeCloseTo(byHand, 9);
        }
      }),
      { seed: 42, numRuns: 150 },
    );
    expect(measureKr20([[0.5, 1]]).reason).toBe('statistics/out-of-range');
  });

  it("STA-58 Feldt's interval and the standard error of a printed alpha (statpsych ci.cronbach)", () => {
    const spread = measureAlphaSpread(0.85, 7, 89).value!;
    expect(spread.standardError.value!).toBeCloseTo(0.02457, 5);
    expect(spread.interval.value!.low).toBeCloseTo(0.7971, 4);
    expect(spread.interval.value!.high).toBeCloseTo(0.8932, 4);
    expect(measureAlphaSpread(0.85, 7, 2).value!.standardError.reason).toBe('statistics/too-few-cases');
    expect(measureAlphaSpread(0.85, 1, 20).reason).toBe('statistics/too-few-items');
    expect(measureAlphaSpread(1.2, 7, 20).reason).toBe('statistics/out-of-range');
  });

  it('STA-58 the measured alpha carries that interval', () => {
    const found = measureReliability(LSAT6, 0.9).value!;
    expect(found.interval).toEqual(measureAlphaSpread(found.alpha, 5, 1000, 0.9).value!.interval);
    expect(found.standardError).toEqual(measureAlphaSpread(found.alpha, 5, 1000).value!.standardError);
  });

  it('STA-59 a test of twice the length goes from .5 to 2/3, and back', () => {
    expect(projectReliability(0.5, 2).value!).toBeCloseTo(2 / 3, 14);
    expect(projectLength(0.5, 2 / 3).value!).toBeCloseTo(2, 12);
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0.2, max: 9, noNaN: true }),
        (r, times) => {
          expect(projectLength(r, projectReliability(r, times).value!).value!).toBeCloseTo(times, 8);
        },
      ),
      { seed: 42, numRuns: 100 },
    );
    expect(projectReliability(-0.5, 4).reason).toBe('statistics/out-of-range');
    expect(projectLength(0, 0.8).reason).toBe('statistics/out-of-range');
  });

  it('STA-60 the error of measurement is the deviation of totals times the root of 1 - alpha', () => {
    expect(measureErrorOfMeasurement(10, 0.91).value!).toBeCloseTo(3, 12);
    expect(measureErrorOfMeasurement(10, 1.1).reason).toBe('statistics/out-of-range');
    expect(measureReliability(LSAT6).value!.errorOfMeasurement.value!).toBeCloseTo(0.8690666, 6);
  });

  it('STA-61 with missing scores each covariance uses the persons who have both', () => {
    const scores: ItemScores = [
      [1, 2, 3],
      [2, 3, null],
      [3, 3, 4],
      [4, 5, 6],
      [null, 1, 2],
      [null, null, null],
      [5, 4, 6],
    ];
    const found = measureReliability(scores).value!;
    // R: C <- cov(x, use = "pairwise"); 3 / 2 * (1 - sum(diag(C)) / sum(C)), and the same of cov2cor(C)
    expect(found.alpha).toBeCloseTo(0.9508716323296355, 12);
    expect(found.standardised.value!).toBeCloseTo(0.9528574744734164, 12);
    expect(found.persons).toBe(6);
  });

  it('STA-89 reliability that does not exist is null with its reason', () => {
    expect(measureReliability([]).reason).toBe('statistics/no-cases');
    expect(measureReliability([[1, 0]]).reason).toBe('statistics/too-few-cases');
    expect(measureReliability([[1], [0]]).reason).toBe('statistics/too-few-items');
    expect(
      measureReliability([
        [1, 0],
        [1, 0],
      ]).reason,
    ).toBe('statistics/no-variance');
    expect(
      measureReliability([
        [1, 0],
        [0, 1],
      ]).reason,
    ).toBe('statistics/no-variance');
    expect(
      measureReliability([
        [1, null],
        [null, 1],
      ]).reason,
    ).toBe('statistics/no-pairs');
    const constantItem = measureReliability([
      [1, 0, 1],
      [0, 0, 0],
      [1, 0, 1],
    ]).value!;
    expect(constantItem.averageCorrelation.reason).toBe('statistics/no-variance');
    expect(constantItem.standardised.reason).toBe('statistics/no-variance');
  });
});

type Summary = {
  readonly input: { readonly alpha: number; readonly items: number; readonly n: number };
  readonly expected: { readonly se: number; readonly ci95: readonly [number, number] };
};
const file = readVectors('items.json') as {
  readonly LSAT6: { readonly psychPackage: Record<'alphaRaw' | 'alphaStandardised' | 'averageInterItemR', number> };
  readonly reliability: { readonly cronbachCI: Summary };
} | null;

describe.runIf(file !== null)('reliability against the published vectors', () => {
  it('STA-56 alpha, standardised alpha and mean correlation as R psych gives them', () => {
    const { alphaRaw, alphaStandardised, averageInterItemR } = file!.LSAT6.psychPackage;
    const found = measureReliability(LSAT6).value!;
    expect(found.alpha).toBeCloseTo(alphaRaw, 8);
    expect(found.standardised.value!).toBeCloseTo(alphaStandardised, 8);
    expect(found.averageCorrelation.value!).toBeCloseTo(averageInterItemR, 9);
  });

  it('STA-58 the spread of alpha as statpsych gives it', () => {
    const { input, expected } = file!.reliability.cronbachCI;
    const spread = measureAlphaSpread(input.alpha, input.items, input.n).value!;
    expect(spread.standardError.value!).toBeCloseTo(expected.se, 5);
    expect(spread.interval.value!.low).toBeCloseTo(expected.ci95[0], 4);
    expect(spread.interval.value!.high).toBeCloseTo(expected.ci95[1], 4);
  });
});
