import { describe, expect, it } from 'vitest';
import { sampleOf } from './sample.ts';

describe('the sample of a day', () => {
  it.each([1, 9, 10, 11, 120, 137])('takes at most ten of %i, and every one once in a round', number => {
    const list = Array.from({ length: number }, (_, index) => index);
    const days = Array.from({ length: Math.ceil(number / 10) }, (_, day) => sampleOf(list, 10, String(200 + day)));
    for (const part of days) expect(part.length).toBeLessThanOrEqual(10);
    expect(days.flat().toSorted((a, b) => a - b)).toEqual(list);
  });

  it('is everything where all are asked for, and never nothing by mistake', () => {
    expect(sampleOf([1, 2, 3], 1, 'all')).toEqual([1, 2, 3]);
    expect(() => sampleOf([1, 2, 3], 1, 'everything')).toThrow('LOUPE_SAMPLE');
  });
});
