import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureFleissKappa } from '../../../src/core/statistics/fleissKappa.ts';
import { countRatings } from '../../../src/core/statistics/ratingCounts.ts';
import { readVectors } from '../../vectors.ts';

/** Five psychiatric diagnoses by six raters each: Fleiss 1971, Psychological Bulletin 76, table 1 (counts). */
const FLEISS = [
  '00060',
  '03003',
  '01401',
  '00006',
  '03030',
  '20400',
  '00402',
  '20310',
  '20040',
  '00006',
  '10050',
  '11040',
  '03300',
  '10050',
  '02031',
  '00501',
  '30012',
  '51000',
  '02040',
  '10203',
  '00006',
  '01050',
  '02013',
  '20040',
  '10041',
  '05010',
  '40002',
  '02040',
  '10500',
  '00006',
].map(row => [...row].map(Number));

const counted = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 15 }))
  .chain(([raters, categories, cases]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: categories - 1 }), { minLength: raters, maxLength: raters }), {
      minLength: cases,
      maxLength: cases,
    }),
  );

describe("Fleiss' kappa", () => {
  it('STA-78 the diagnoses of Fleiss 1971: .4302445', () => {
    const found = measureFleissKappa(FLEISS).value!;
    expect(found.kappa).toBeCloseTo(0.4302445, 7);
    expect([found.cases, found.raters]).toEqual([30, 6]);
  });

  it('STA-78 it is 1 exactly when every case is unanimous and two categories are used', () => {
    fc.assert(
      fc.property(counted, ratings => {
        const found = measureFleissKappa(countRatings(ratings, [0, 1, 2, 3, 4]).value!);
        const unanimous = ratings.every(row => row.every(rating => rating === row[0]));
        const used = new Set(ratings.flat()).size;
        if (used === 1) expect(found.reason).toBe('statistics/no-variance');
        else if (unanimous) expect(found.value!.kappa).toBe(1);
        else expect(found.value!.kappa).toBeLessThan(1 - 1e-9);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('STA-79 error and z are those of R irr: z 17.65183', () => {
    const found = measureFleissKappa(FLEISS).value!;
    expect(found.z).toBeCloseTo(17.65183, 5);
    expect(found.standardErrorAtZero).toBeCloseTo(found.kappa / found.z, 14);
  });

  it('STA-79 kappa is the mean of the categories, each weighted by p(1 - p)', () => {
    fc.assert(
      fc.property(counted, ratings => {
        const counts = countRatings(ratings, [0, 1, 2, 3, 4]).value!;
        const found = measureFleissKappa(counts).value;
        if (found === null) {
          expect(new Set(ratings.flat()).size).toBe(1);
          return;
        }
        let [sum, weight] = [0, 0];
        found.categories.forEach((category, j) => {
          const share = counts.reduce((total, row) => total + row[j]!, 0) / ratings.flat().length;
          if (category.value === null) return;
          sum += share * (1 - share) * category.value.kappa;
          weight += share * (1 - share);
        });
        expect(sum / weight).toBeCloseTo(found.kappa, 10);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-89 what has no kappa is null with its reason', () => {
    expect(measureFleissKappa([]).reason).toBe('statistics/no-cases');
    expect(measureFleissKappa([[1, 0]]).reason).toBe('statistics/too-few-readers');
    expect(
      measureFleissKappa([
        [2, 0],
        [1, 0],
      ]).reason,
    ).toBe('statistics/unequal-lengths');
    expect(measureFleissKappa([[2, 0], [2]]).reason).toBe('statistics/unequal-lengths');
    expect(measureFleissKappa([[3, -1]]).reason).toBe('statistics/out-of-range');
    expect(measureFleissKappa([[Number.NaN, 1]]).reason).toBe('statistics/not-finite');
    const unused = measureFleissKappa([
      [2, 0, 0],
      [1, 1, 0],
    ]).value!;
    expect(unused.categories[2]!.reason).toBe('statistics/no-variance');
  });
});

type AgreementFile = {
  readonly fleiss1971: {
    readonly data: number[][];
    readonly expected: { readonly kappa: number; readonly z: number; readonly categoryTotals: number[] };
  };
  readonly fleissWikipedia: {
    readonly countsTable: number[][];
    readonly expected: { readonly kappa: number; readonly Pi: number[] };
  };
};
const file = readVectors('agreement.json') as AgreementFile | null;

describe.runIf(file !== null)("Fleiss' kappa against the published vectors", () => {
  it('STA-79 the ratings of 1971, kappa and z', () => {
    const { data, expected } = file!.fleiss1971;
    const counts = countRatings(data, [1, 2, 3, 4, 5]).value!;
    const found = measureFleissKappa(counts).value!;
    expect(counts).toEqual(FLEISS);
    expect(found.kappa).toBeCloseTo(expected.kappa, 7);
    expect(found.z).toBeCloseTo(expected.z, 5);
    expect(counts[0]!.map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0))).toEqual(expected.categoryTotals);
  });

  it('STA-78 the worked example of the encyclopaedia, with the agreement on each case', () => {
    const { countsTable, expected } = file!.fleissWikipedia;
    const found = measureFleissKappa(countsTable).value!;
    expect(found.kappa).toBeCloseTo(expected.kappa, 3);
    found.agreementByCase.forEach((agreement, i) => {
      expect(agreement).toBeCloseTo(expected.Pi[i]!, 3);
    });
  });
});
