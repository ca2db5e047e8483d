import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseItems, flagItem, ITEM_FLAGS } from '../../../src/core/statistics/itemAnalysis.ts';
import type { ItemScores } from '../../../src/core/statistics/itemScores.ts';
import { measured, undefinedFor } from '../../../src/core/statistics/measured.ts';
import { measureCorrelation } from '../../../src/core/statistics/moments.ts';
import { measureReliability } from '../../../src/core/statistics/reliability.ts';
import { measureUpperLower } from '../../../src/core/statistics/upperLower.ts';
import { readVectors } from '../../vectors.ts';
import { expandPatterns, LSAT6 } from './lsat6.ts';

const tables = fc.tuple(fc.integer({ min: 2, max: 25 }), fc.integer({ min: 3, max: 7 })).chain(([persons, items]) =>
  fc.array(fc.array(fc.constantFrom(0, 1), { minLength: items, maxLength: items }), {
    minLength: persons,
    maxLength: persons,
  }),
);

describe('item analysis', () => {
  it('STA-51 difficulty is the share of success: LSAT 6 as printed in J. Stat. Software 17(5)', () => {
    const items = analyseItems(LSAT6).value!;
    expect(items.map(item => item.difficulty.value)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
  });

  it('STA-51 persons who were not given an item do not count for it', () => {
    const [first, second] = analyseItems([
      [1, null],
      [0, null],
      [1, 0.5],
      [null, 1],
    ]).value!;
    expect(first!.difficulty.value).toBeCloseTo(2 / 3, 15);
    expect(first!.answers).toBe(3);
    expect(second!.difficulty.value).toBe(0.75);
  });

  it('STA-52 D27 compares the best with the worst 27 % of persons', () => {
    const scores = [
      [1, 1, 1, 1],
      [1, 1, 1, 0],
      [1, 1, 1, 0],
      [1, 1, 0, 0],
      [1, 0, 0, 0],
      [1, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    // Three of ten each: the lower three are the two with 0 and one of the three with 1, a third of each.
    const values = measureUpperLower(scores).value!.map(item => item.value!);
    expect(values[0]).toBeCloseTo(1 - 2 / 9, 12);
    expect(values[1]).toBeCloseTo(1 - 1 / 9, 12);
    expect(values[2]).toBeCloseTo(1, 12);
    expect(values[3]).toBeCloseTo(1 / 3, 12);
  });

  it('STA-52 the order of persons never matters to D27', () => {
    fc.assert(
      fc.property(tables, scores => {
        const forward = measureUpperLower(scores).value!;
        const backward = measureUpperLower([...scores].reverse()).value!;
        forward.forEach((item, i) => {
          expect(backward[i]!.value).toBeCloseTo(item.value!, 12);
          expect(Math.abs(item.value!)).toBeLessThanOrEqual(1 + 1e-12);
        });
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-52 persons with the same total stay tied whatever rounding does to its sum', () => {
    // .1 + .2 + .3 is not .3 + .2 + .1 in binary; persons 1 and 2 have .6 both, and share the one upper place.
    const scores = [
      [0.1, 0.2, 0.3],
      [0.3, 0.2, 0.1],
      [0, 0, 0],
    ];
    const values = measureUpperLower(scores).value!.map(item => item.value!);
    expect(values[0]).toBeCloseTo(0.2, 12);
    expect(values[2]).toBeCloseTo(0.2, 12);
  });

  it('STA-53 LSAT 6 item-total and item-rest correlations as in J. Stat. Software 17(5) and R psych', () => {
    const items = analyseItems(LSAT6).value!;
    const printed = [0.362, 0.566, 0.618, 0.534, 0.435];
    items.forEach((item, i) => {
      expect(Math.abs(item.itemTotal.value! - printed[i]!)).toBeLessThan(1e-3);
      expect(item.itemRest.value!).toBeCloseTo([0.1128, 0.1532, 0.1728, 0.1444, 0.1216][i]!, 4);
    });
  });

  it('STA-53 item-total and item-rest are the correlations with the sums themselves', () => {
    fc.assert(
      fc.property(tables, scores => {
        const items = analyseItems(scores).value!;
        const totals = scores.map(row => row.reduce<number>((sum, score) => sum + score, 0));
        items.forEach((item, i) => {
          const column = scores.map(row => row[i]!);
          const whole = measureCorrelation(column, totals).value;
          const rest = measureCorrelation(
            column,
            totals.map((total, person) => total - column[person]!),
          ).value;
          if (whole !== null) expect(item.itemTotal.value!).toBeCloseTo(whole.value, 9);
          if (rest === null) expect(item.itemRest.value).toBeNull();
          else expect(item.itemRest.value!).toBeCloseTo(rest.value, 9);
        });
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it('STA-54 alpha if an item is dropped is the alpha of the rest', () => {
    fc.assert(
      fc.property(tables, scores => {
        analyseItems(scores).value!.forEach((item, i) => {
          const rest = measureReliability(scores.map(row => row.filter((_, j) => j !== i)));
          if (rest.value === null) expect(item.alphaIfDropped.value).toBeNull();
          else expect(item.alphaIfDropped.value!).toBeCloseTo(rest.value.alpha, 9);
        });
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('STA-55 flags each have their own mark to pass, and need 30 answers', () => {
    const item = { answers: 30, difficulty: measured(0.6), itemRest: measured(0.3) };
    expect(flagItem(item, null)).toEqual([]);
    expect(flagItem({ ...item, itemRest: measured(0.1), difficulty: measured(0.97) }, 0.2)).toEqual([]);
    expect(flagItem({ ...item, itemRest: measured(0.099) }, null)).toEqual(['statistics/item-separates-poorly']);
    expect(flagItem({ ...item, difficulty: measured(0.971) }, null)).toEqual(['statistics/item-too-easy']);
    expect(flagItem({ ...item, difficulty: measured(0.149) }, null)).toEqual(['statistics/item-too-hard']);
    expect(flagItem({ ...item, difficulty: measured(0.15) }, null)).toEqual([]);
    expect(flagItem(item, 0.21)).toEqual(['statistics/item-key-doubtful']);
    const all = { ...item, itemRest: measured(-0.2), difficulty: measured(0.99) };
    expect(flagItem(all, 0.9)).toEqual(ITEM_FLAGS.filter(flag => flag !== 'statistics/item-too-hard'));
    expect(flagItem({ ...item, answers: 29, itemRest: measured(-1) }, 1)).toEqual([]);
    expect(flagItem({ ...item, itemRest: undefinedFor('statistics/no-variance') }, null)).toEqual([]);
  });

  it('STA-55 an item everybody solves is too easy, and its poor separation is not held against it', () => {
    const scores: ItemScores = Array.from({ length: 40 }, (_, person) => [
      1,
      person % 2,
      ((person >> 1) % 2) | (person % 2),
    ]);
    const items = analyseItems(scores, [null, 0.5]).value!;
    expect(items[0]!.flags).toEqual(['statistics/item-too-easy']);
    expect(items[0]!.itemRest.reason).toBe('statistics/no-variance');
    expect(items[1]!.flags).toEqual(['statistics/item-key-doubtful']);
  });

  it('STA-89 tables that are no tables are refused with a reason', () => {
    expect(analyseItems([]).reason).toBe('statistics/no-cases');
    expect(analyseItems([[1, 0], [1]]).reason).toBe('statistics/unequal-lengths');
    expect(analyseItems([[1, Number.POSITIVE_INFINITY]]).reason).toBe('statistics/not-finite');
    const [only] = analyseItems([[1], [0]]).value!;
    expect(only!.itemRest.reason).toBe('statistics/too-few-items');
    expect(only!.alphaIfDropped.reason).toBe('statistics/too-few-items');
    expect(analyseItems([[1, 0]]).value![0]!.itemTotal.reason).toBe('statistics/no-pairs');
    expect(measureUpperLower([[1, 0]]).reason).toBe('statistics/too-few-cases');
    expect(measureUpperLower([[1], [0]], 0.6).reason).toBe('statistics/out-of-range');
  });
});

type ItemsFile = {
  readonly LSAT6: {
    readonly patterns: Record<string, number>;
    readonly expected: { readonly proportionCorrect: number[]; readonly totalScoreFreq: number[] };
    readonly psychPackage: Record<'correctedItemTotal_rdrop' | 'alphaIfDropped' | 'rawItemTotal', number[]>;
  };
};
const file = readVectors('items.json') as ItemsFile | null;

describe.runIf(file !== null)('item analysis against the published vectors', () => {
  it('STA-53 every figure of LSAT 6 as R psych gives it', () => {
    const { patterns, expected, psychPackage } = file!.LSAT6;
    const scores = expandPatterns(patterns);
    const items = analyseItems(scores).value!;
    items.forEach((item, i) => {
      expect(item.difficulty.value!).toBeCloseTo(expected.proportionCorrect[i]!, 10);
      expect(item.itemRest.value!).toBeCloseTo(psychPackage.correctedItemTotal_rdrop[i]!, 7);
      expect(item.itemTotal.value!).toBeCloseTo(psychPackage.rawItemTotal[i]!, 7);
      expect(item.alphaIfDropped.value!).toBeCloseTo(psychPackage.alphaIfDropped[i]!, 7);
    });
    const totals = scores.map(row => row.reduce((sum, score) => sum + score, 0));
    expect([0, 1, 2, 3, 4, 5].map(total => totals.filter(t => t === total).length)).toEqual(expected.totalScoreFreq);
  });
});
