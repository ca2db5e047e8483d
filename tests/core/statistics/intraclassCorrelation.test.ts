import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  measureConsistency,
  measureIntraclassCorrelation,
  RATER_DESIGNS,
} from '../../../src/core/statistics/intraclassCorrelation.ts';
import { measureMeanSquares } from '../../../src/core/statistics/meanSquares.ts';
import { measureReliability } from '../../../src/core/statistics/reliability.ts';
import { readVectors } from '../../vectors.ts';

/** Six targets by four judges: Shrout and Fleiss 1979, Psychological Bulletin 86, table 2. */
const SHROUT = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];
const tables = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 12 })).chain(([raters, cases]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: raters, maxLength: raters }), {
    minLength: cases,
    maxLength: cases,
  }),
);

describe('intraclass correlation', () => {
  it('STA-85 the three designs of Shrout and Fleiss: .17, .29, .71 single, .44, .62, .91 average', () => {
    const found = RATER_DESIGNS.map(design => measureIntraclassCorrelation(SHROUT, design).value!);
    expect(found.map(({ single }) => Number(single.value!.value.toFixed(2)))).toEqual([0.17, 0.29, 0.71]);
    expect(found.map(({ average }) => Number(average.value!.value.toFixed(2)))).toEqual([0.44, 0.62, 0.91]);
    const squares = measureMeanSquares(SHROUT).value!;
    expect(squares.betweenCases).toBeCloseTo(11.24, 2);
    expect(squares.betweenRaters).toBeCloseTo(32.49, 2);
    expect(squares.withinCases).toBeCloseTo(6.26, 2);
    expect(squares.residual).toBeCloseTo(1.02, 2);
  });

  it('STA-85 a rater who is stricter by a constant counts as disagreement in agreement, not in consistency', () => {
    const rows = [1, 3, 4, 6, 8].map(x => [x, x + 2]);
    expect(measureIntraclassCorrelation(rows, 'consistency').value!.single.value!.value).toBe(1);
    expect(measureIntraclassCorrelation(rows, 'agreement').value!.single.value!.value).toBeLessThan(0.9);
  });

  it('STA-85 consistency of the mean of all raters is the alpha of the raters taken as items', () => {
    fc.assert(
      fc.property(tables, rows => {
        const average = measureIntraclassCorrelation(rows, 'consistency').value!.average.value;
        const alpha = measureReliability(rows).value;
        if (average !== null && alpha !== null) expect(average.value).toBeCloseTo(alpha.alpha, 8);
        else expect(measureReliability(rows).reason).toBe('statistics/no-variance');
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-86 intervals of McGraw and Wong (R: the same analysis of variance and F quantiles)', () => {
    const wanted = {
      oneway: [-0.132932324875, 0.722560062328, -0.884442155238, 0.912415420341],
      agreement: [0.0187865133747, 0.761084369649, 0.0711368153025, 0.9272320401677],
      consistency: [0.342464765034, 0.945858259955, 0.675674713816, 0.985891678169],
    };
    for (const design of RATER_DESIGNS) {
      const { single, average } = measureIntraclassCorrelation(SHROUT, design).value!;
      const [low, high, lowMean, highMean] = wanted[design];
      expect(single.value!.interval.value!.low).toBeCloseTo(low!, 9);
      expect(single.value!.interval.value!.high).toBeCloseTo(high!, 9);
      expect(average.value!.interval.value!.low).toBeCloseTo(lowMean!, 9);
      expect(average.value!.interval.value!.high).toBeCloseTo(highMean!, 9);
    }
  });

  it('STA-86 every interval holds its estimate and none is NaN', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...RATER_DESIGNS), (rows, design) => {
        const found = measureIntraclassCorrelation(rows, design).value!;
        for (const { value } of [found.single, found.average]) {
          if (value === null || value.interval.value === null) continue;
          expect(value.interval.value.low).toBeLessThanOrEqual(value.value + 1e-9);
          expect(value.interval.value.high).toBeGreaterThanOrEqual(value.value - 1e-9);
        }
        expect(JSON.stringify(found)).not.toMatch(/:null,"(low|high|level)"|"(value|low|high)":null,"interval"/);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('STA-87 from a printed analysis of variance: .3951 and .7656 with intervals (statpsych ci.icc)', () => {
    const found = measureConsistency({ betweenCases: 48.2, residual: 11.3, raters: 5, cases: 30 }).value!;
    expect(found.single.value!.value).toBeCloseTo(0.3951, 4);
    expect(found.standardError).toBeCloseTo(0.09166, 5);
    expect(found.single.value!.interval.value!.low).toBeCloseTo(0.2311, 4);
    expect(found.single.value!.interval.value!.high).toBeCloseTo(0.5853, 4);
    expect(found.average.value!.value).toBeCloseTo(0.7656, 4);
  });

  it('STA-89 a level so near 1 that no tail is left is refused instead of giving NaN bounds', () => {
    const table = [
      [1, 1],
      [0.5, 1],
    ];
    expect(measureIntraclassCorrelation(table, 'oneway', 0.9999999999999999).reason).toBe('statistics/out-of-range');
    expect(measureIntraclassCorrelation(table, 'oneway', 0.999999999).reason).toBeNull();
  });

  it('STA-89 a table without spread, too small or ragged has no intraclass correlation', () => {
    expect(measureIntraclassCorrelation([], 'oneway').reason).toBe('statistics/too-few-cases');
    expect(measureIntraclassCorrelation([[1, 2]], 'oneway').reason).toBe('statistics/too-few-cases');
    expect(measureIntraclassCorrelation([[1], [2]], 'oneway').reason).toBe('statistics/too-few-readers');
    expect(measureIntraclassCorrelation([[1, 2], [1]], 'oneway').reason).toBe('statistics/unequal-lengths');
    expect(
      measureIntraclassCorrelation(
        [
          [1, 2],
          [1, Number.NaN],
        ],
        'oneway',
      ).reason,
    ).toBe('statistics/not-finite');
    expect(
      measureIntraclassCorrelation(
        [
          [1, 2],
          [1, null],
          [2, 4],
        ],
        'agreement',
      ).value!.cases,
    ).toBe(2);
    for (const design of RATER_DESIGNS) {
      const flat = measureIntraclassCorrelation(
        [
          [2, 2],
          [2, 2],
        ],
        design,
      ).value!;
      expect([flat.single.reason, flat.average.reason]).toEqual(['statistics/no-variance', 'statistics/no-variance']);
    }
    const negative = { betweenCases: -1, residual: 1, raters: 2, cases: 5 };
    expect(measureConsistency(negative).reason).toBe('statistics/out-of-range');
    expect(measureConsistency({ ...negative, betweenCases: 1, raters: 1 }).reason).toBe('statistics/too-few-readers');
  });
});

type AgreementFile = {
  readonly anxiety: {
    readonly data: number[][];
    readonly expected: Record<'ICC_twoway_agreement' | 'ICC_oneway' | 'ICC_twoway_consistency', number>;
  };
};
type ItemsFile = {
  readonly reliability: {
    readonly iccFromMeanSquares: {
      readonly input: { readonly msr: number; readonly mse: number; readonly raters: number; readonly objects: number };
      readonly expected: {
        readonly ICC_C1: number;
        readonly se1: number;
        readonly ci1: readonly [number, number];
        readonly ICC_Cr: number;
        readonly ciR: readonly [number, number];
      };
    };
  };
};
const agreement = readVectors('agreement.json') as AgreementFile | null;
const items = readVectors('items.json') as ItemsFile | null;

describe.runIf(agreement !== null && items !== null)('intraclass correlation against the published vectors', () => {
  it('STA-85 the anxiety ratings as R irr gives them', () => {
    const { data, expected } = agreement!.anxiety;
    const single = RATER_DESIGNS.map(design => measureIntraclassCorrelation(data, design).value!.single.value!.value);
    expect(single[0]).toBeCloseTo(expected.ICC_oneway, 12);
    expect(single[1]).toBeCloseTo(expected.ICC_twoway_agreement, 12);
    expect(single[2]).toBeCloseTo(expected.ICC_twoway_consistency, 12);
  });

  it('STA-87 statpsych ci.icc from mean squares', () => {
    const { input, expected } = items!.reliability.iccFromMeanSquares;
    const found = measureConsistency({
      betweenCases: input.msr,
      residual: input.mse,
      raters: input.raters,
      cases: input.objects,
    }).value!;
    expect(found.single.value!.value).toBeCloseTo(expected.ICC_C1, 4);
    expect(found.standardError).toBeCloseTo(expected.se1, 5);
    expect(found.single.value!.interval.value!.low).toBeCloseTo(expected.ci1[0], 4);
    expect(found.single.value!.interval.value!.high).toBeCloseTo(expected.ci1[1], 4);
    expect(found.average.value!.value).toBeCloseTo(expected.ICC_Cr, 4);
    expect(found.average.value!.interval.value!.low).toBeCloseTo(expected.ciR[0], 4);
    expect(found.average.value!.interval.value!.high).toBeCloseTo(expected.ciR[1], 4);
  });
});
