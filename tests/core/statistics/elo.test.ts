import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELO_STEP, type EloRating, expectScore, stepAfter, updateElo } from '../../../src/core/statistics/elo.ts';

const rating = fc.record({
  value: fc.double({ min: -6, max: 6, noNaN: true }),
  answers: fc.integer({ min: 0, max: 500 }),
});
const score = fc.double({ min: 0, max: 1, noNaN: true });

describe('Elo', () => {
  it('STA-70 equal ratings expect one half, and the two sides always expect 1 together', () => {
    expect(expectScore(1.3, 1.3)).toBe(0.5);
    expect(expectScore(1, 0)).toBeCloseTo(0.7310585786300049, 15);
    expect([expectScore(1000, 0), expectScore(-1000, 0)]).toEqual([1, 0]);
    fc.assert(
      fc.property(rating, rating, (a, b) => {
        expect(expectScore(a.value, b.value) + expectScore(b.value, a.value)).toBeCloseTo(1, 14);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-71 the step is 1 at first and 1 / (1 + .05 n) after n answers', () => {
    expect(ELO_STEP).toEqual({ start: 1, decay: 0.05 });
    expect(stepAfter(0)).toBe(1);
    expect(stepAfter(20)).toBe(0.5);
    expect(stepAfter(20, { start: 0.4, decay: 0 })).toBe(0.4);
    const fresh: EloRating = { value: 0, answers: 0 };
    expect(updateElo(fresh, { value: 0, answers: 20 }, 1).value).toEqual({
      person: { value: 0.5, answers: 1 },
      item: { value: -0.25, answers: 21 },
    });
  });

  it('STA-71 with equal steps what one side wins the other loses', () => {
    fc.assert(
      fc.property(rating, rating, score, (person, other, x) => {
        const item = { ...other, answers: person.answers };
        const after = updateElo(person, item, x).value!;
        expect(after.person.value + after.item.value).toBeCloseTo(person.value + item.value, 12);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-71 a success never lowers the person nor raises the item', () => {
    fc.assert(
      fc.property(rating, rating, (person, item) => {
        const won = updateElo(person, item, 1).value!;
        const lost = updateElo(person, item, 0).value!;
        expect(won.person.value).toBeGreaterThanOrEqual(person.value);
        expect(won.item.value).toBeLessThanOrEqual(item.value);
        expect(lost.person.value).toBeLessThanOrEqual(person.value);
        const asExpected = updateElo(person, item, expectScore(person.value, item.value)).value!;
        expect(asExpected.person.value).toBeCloseTo(person.value, 14);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-72 a score outside 0 to 1 or a rating that is no number moves nothing', () => {
    const fresh: EloRating = { value: 0, answers: 0 };
    expect(updateElo(fresh, fresh, 1.1)).toEqual({ value: null, reason: 'statistics/out-of-range' });
    expect(updateElo(fresh, fresh, Number.NaN).reason).toBe('statistics/not-finite');
    expect(updateElo({ value: 0, answers: -1 }, fresh, 1).reason).toBe('statistics/out-of-range');
    expect(updateElo(fresh, fresh, 1, { start: 0, decay: 0.05 }).reason).toBe('statistics/out-of-range');
  });
});
