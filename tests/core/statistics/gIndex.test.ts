import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureGIndex, measureGIndexTable } from '../../../src/core/statistics/gIndex.ts';
import { readVectors } from '../../vectors.ts';

describe('G-index', () => {
  it('STA-83 214 of 250 in three categories: .784, se .03331, interval .7098 to .8414 (statpsych)', () => {
    const found = measureGIndex({ cases: 250, agreements: 214, categories: 3 }).value!;
    expect(found.index).toBeCloseTo(0.784, 12);
    expect(found.standardError).toBeCloseTo(0.03331, 5);
    expect(found.interval.low).toBeCloseTo(0.7098, 4);
    expect(found.interval.high).toBeCloseTo(0.8414, 4);
  });

  it('STA-83 it is 1 for agreement always, 0 for agreement by chance, and knows nothing of how rare a category is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 2, max: 9 }), (each, categories) => {
        const index = (agreements: number) =>
          measureGIndex({ cases: each * categories, agreements, categories }).value!.index;
        expect(index(each * categories)).toBeCloseTo(1, 12);
        expect(index(each)).toBeCloseTo(0, 12);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('STA-84 three raters: each pair, and all three together', () => {
    const ratings = [
      [1, 1, 1],
      [1, 1, 2],
      [2, 2, 2],
      [2, 1, null],
    ];
    const table = measureGIndexTable(ratings, [1, 2]).value!;
    expect(table.pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(table.pairs[0]!.index.value!.index).toBeCloseTo(0.5, 12);
    expect(table.pairs[1]!.index.value!.index).toBeCloseTo(1 / 3, 12);
    expect(table.unanimous.value!.index).toBeCloseTo((2 / 3 - 1 / 4) / (3 / 4), 12);
  });

  it('STA-89 counts that cannot be are refused with a reason', () => {
    expect(measureGIndex({ cases: 0, agreements: 0, categories: 2 }).reason).toBe('statistics/no-cases');
    expect(measureGIndex({ cases: 5, agreements: 6, categories: 2 }).reason).toBe('statistics/out-of-range');
    expect(measureGIndex({ cases: 5, agreements: 3, categories: 1 }).reason).toBe('statistics/out-of-range');
    expect(measureGIndex({ cases: 5, agreements: Number.NaN, categories: 2 }).reason).toBe('statistics/out-of-range');
    expect(measureGIndex({ cases: 5, agreements: 3, categories: 2, raters: 1 }).reason).toBe(
      'statistics/too-few-readers',
    );
    expect(measureGIndexTable([[1]], [1, 2]).reason).toBe('statistics/too-few-readers');
    expect(measureGIndexTable([[1, 3]], [1, 2]).reason).toBe('statistics/out-of-range');
    expect(measureGIndexTable([[1, 2], [1]], [1, 2]).reason).toBe('statistics/unequal-lengths');
    expect(measureGIndexTable([[1, null]], [1, 2]).value!.unanimous.reason).toBe('statistics/no-cases');
  });
});

type AgreementFile = {
  readonly gIndex: {
    readonly n: number;
    readonly agree: number;
    readonly categories: number;
    readonly expected: { readonly G: number; readonly se: number; readonly ci95: readonly [number, number] };
  };
  readonly gIndex3raters: {
    readonly frequencies: Record<string, number>;
    readonly expected: Record<'G12' | 'G13' | 'G23' | 'Gunanimous', number>;
  };
};
const file = readVectors('agreement.json') as AgreementFile | null;

describe.runIf(file !== null)('G-index against the published vectors', () => {
  it('STA-84 two raters and three raters as statpsych gives them', () => {
    const { n, agree, categories, expected } = file!.gIndex;
    const two = measureGIndex({ cases: n, agreements: agree, categories }).value!;
    expect(two.index).toBeCloseTo(expected.G, 10);
    expect(two.standardError).toBeCloseTo(expected.se, 5);
    expect(two.interval.low).toBeCloseTo(expected.ci95[0], 4);
    expect(two.interval.high).toBeCloseTo(expected.ci95[1], 4);

    const { frequencies, expected: three } = file!.gIndex3raters;
    const ratings = Object.entries(frequencies).flatMap(([row, times]) =>
      Array.from({ length: times }, () => [...row].map(Number)),
    );
    const table = measureGIndexTable(ratings, [1, 2]).value!;
    const wanted = [three.G12, three.G13, three.G23];
    table.pairs.forEach(({ index }, i) => {
      expect(index.value!.index).toBeCloseTo(wanted[i]!, 4);
    });
    expect(table.unanimous.value!.index).toBeCloseTo(three.Gunanimous, 4);
  });
});
