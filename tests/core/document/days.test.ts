import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../../src/core/document/days.ts';

describe('days of the calendar', () => {
  it('DOC-23 follow one another as in the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_000 }), fc.integer({ min: -4000, max: 4000 }), (number, count) => {
        const day = (since: number): string => new Date(since * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(day(number), count)).toBe(day(number + count));
        expect(dayNumber(day(number + count)) - dayNumber(day(number))).toBe(count);
      }),
      { seed: 23, numRuns: 300 },
    );
  });
});
