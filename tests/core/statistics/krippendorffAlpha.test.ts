import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureKrippendorffAlpha, RATING_METRICS } from '../../../src/core/statistics/krippendorffAlpha.ts';
import { readVectors } from '../../vectors.ts';

type Ratings = readonly (readonly (number | null)[])[];

/** Krippendorff's data "C": four observers, twelve units; a dot is a missing rating. */
const DATA_C = transpose(
  ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'].map(row =>
    [...row].map(mark => (mark === '.' ? null : Number(mark))),
  ),
);

function transpose(rows: Ratings): Ratings {
  return rows[0]!.map((_, j) => rows.map(row => row[j]!));
}

const rated = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 15 })).chain(([raters, cases]) =>
  fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: raters, maxLength: raters }), {
    minLength: cases,
    maxLength: cases,
  }),
);

function alphaOf(ratings: Ratings, metric: (typeof RATING_METRICS)[number]): number | null {
  return measureKrippendorffAlpha(ratings, metric).value?.alpha ?? null;
}

function expectSame(one: number | null, other: number | null): void {
  if (one === null || other === null) expect(one).toBe(other);
  else expect(one).toBeCloseTo(other, 9);
}

describe("Krippendorff's alpha", () => {
  it("STA-80 Krippendorff's data C: nominal .743421, ordinal .815388, interval .849107, ratio .797403", () => {
    const found = RATING_METRICS.map(metric => measureKrippendorffAlpha(DATA_C, metric).value!);
    expect(found[0]!.alpha).toBeCloseTo(0.743421, 6);
    expect(found[1]!.alpha).toBeCloseTo(0.815388, 6);
    expect(found[2]!.alpha).toBeCloseTo(0.849107, 6);
    expect(found[3]!.alpha).toBeCloseTo(0.797403, 6);
    expect(found[0]).toMatchObject({ ratings: 40, cases: 11 });
  });

  it('STA-80 it is 1 exactly when raters of a case never differ though cases do', () => {
    fc.assert(
      fc.property(rated, fc.constantFrom(...RATING_METRICS), (ratings, metric) => {
        const alpha = alphaOf(ratings, metric);
        const rows = ratings.map(row => row.filter(rating => rating !== null)).filter(row => row.length > 1);
        const agree = rows.every(row => row.every(rating => rating === row[0]));
        if (new Set(rows.flat()).size < 2) expect(alpha).toBeNull();
        else if (agree) expect(alpha).toBe(1);
        else expect(alpha!).toBeLessThan(1 - 1e-9);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('STA-81 a case rated once and the order of raters count for nothing', () => {
    fc.assert(
      fc.property(rated, fc.constantFrom(...RATING_METRICS), (ratings, metric) => {
        const raters = ratings[0]!.length;
        const lone = [5, ...new Array<null>(raters - 1).fill(null)];
        const other = [...ratings.map(row => [...row].reverse()), lone];
        expectSame(alphaOf(other, metric), alphaOf(ratings, metric));
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-82 nominal alpha survives new names, ordinal any rising scale, interval a line, ratio a factor', () => {
    fc.assert(
      fc.property(rated, ratings => {
        const change = (to: (rating: number) => number) =>
          ratings.map(row => row.map(rating => (rating === null ? null : to(rating))));
        const shuffled = change(rating => [0, 30, -7, 12, 5, 1][rating]!);
        expectSame(alphaOf(shuffled, 'nominal'), alphaOf(ratings, 'nominal'));
        expectSame(
          alphaOf(
            change(rating => rating ** 3 - 4),
            'ordinal',
          ),
          alphaOf(ratings, 'ordinal'),
        );
        expectSame(
          alphaOf(
            change(rating => 7 - 2.5 * rating),
            'interval',
          ),
          alphaOf(ratings, 'interval'),
        );
        expectSame(
          alphaOf(
            change(rating => 2.5 * rating),
            'ratio',
          ),
          alphaOf(ratings, 'ratio'),
        );
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-89 without pairs, without differences or with impossible ratings there is no alpha', () => {
    expect(measureKrippendorffAlpha([], 'nominal').reason).toBe('statistics/no-pairs');
    expect(
      measureKrippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        'nominal',
      ).reason,
    ).toBe('statistics/no-pairs');
    expect(
      measureKrippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        'interval',
      ).reason,
    ).toBe('statistics/no-variance');
    expect(
      measureKrippendorffAlpha(
        [
          [-1, 2],
          [3, 3],
        ],
        'ratio',
      ).reason,
    ).toBe('statistics/out-of-range');
    expect(measureKrippendorffAlpha([[1, Number.NaN]], 'ordinal').reason).toBe('statistics/not-finite');
    expect(
      alphaOf(
        [
          [0, 0],
          [0, 1],
        ],
        'ratio',
      ),
    ).toBeCloseTo(0, 12);
  });
});

type Sample = {
  readonly data: Ratings;
  readonly expected: Record<string, number>;
  readonly recomputed: Record<string, number>;
};
const file = readVectors('agreement.json') as Record<'krippendorffC' | 'krippendorffWikipedia', Sample> | null;

describe.runIf(file !== null)("Krippendorff's alpha against the published vectors", () => {
  it('STA-80 data C as R irr gives it, and the example of the encyclopaedia', () => {
    for (const metric of RATING_METRICS) {
      expect(alphaOf(transpose(file!.krippendorffC.data), metric)!).toBeCloseTo(
        file!.krippendorffC.expected[metric]!,
        12,
      );
      expect(alphaOf(transpose(file!.krippendorffWikipedia.data), metric)!).toBeCloseTo(
        file!.krippendorffWikipedia.recomputed[metric]!,
        9,
      );
    }
    expect(alphaOf(transpose(file!.krippendorffWikipedia.data), 'nominal')!).toBeCloseTo(0.691, 3);
    expect(transpose(file!.krippendorffC.data)).toEqual(DATA_C);
  });
});
