import { describe, expect, it } from 'vitest';
import { countRatings, tabulatePairs } from '../../../src/core/statistics/ratingCounts.ts';

describe('rating counts', () => {
  it('STA-73 the categories given make the table, empty ones too', () => {
    const table = tabulatePairs(['a', 'b', 'b', null], ['a', 'c', 'b', 'a'], ['a', 'b', 'c', 'd']).value!;
    expect(table).toEqual([
      [1, 0, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('STA-73 counts per case leave out a case with a missing rating', () => {
    const rows = [
      [1, 2, 2],
      [1, null, 2],
      [3, 3, 3],
    ];
    expect(countRatings(rows, [1, 2, 3]).value).toEqual([
      [1, 2, 0],
      [0, 0, 3],
    ]);
  });

  it('STA-89 ratings outside the categories or out of step are refused with a reason', () => {
    expect(tabulatePairs([1], [4], [1, 2]).reason).toBe('statistics/out-of-range');
    expect(tabulatePairs([4], [1], [1, 2]).reason).toBe('statistics/out-of-range');
    expect(tabulatePairs([1, 2], [1], [1, 2]).reason).toBe('statistics/unequal-lengths');
    expect(countRatings([[1, 2], [1]], [1, 2]).reason).toBe('statistics/unequal-lengths');
    expect(countRatings([[1, 9]], [1, 2]).reason).toBe('statistics/out-of-range');
  });
});
