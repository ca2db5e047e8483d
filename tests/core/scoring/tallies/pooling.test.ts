import { describe, expect, it } from 'vitest';
import { groupByCircumstances } from '../../../../src/core/scoring/tallies/circumstances.ts';
import { splitExposures } from '../../../../src/core/scoring/tallies/exposures.ts';
import { meanOverPersons } from '../../../../src/core/scoring/tallies/personMean.ts';
import { makeRate } from '../../../../src/core/scoring/tallies/rate.ts';
import { CLEAN, makeTrial, POLICY } from './trials.ts';

describe('which trials count together', () => {
  it('SCO-40 the first exposure counts, whatever order trials come in', () => {
    const trial = (id: string, person: string, exercise: string, startedAt: string) =>
      makeTrial(CLEAN, 1, [], { id, person, exercise, startedAt });
    const late = trial('a', 'p1', 'x', '2026-11-22T15:00:00Z');
    const early = trial('b', 'p1', 'x', '2026-11-22T14:00:00.5Z');
    const other = trial('c', 'p2', 'x', '2026-11-22T16:00:00Z');
    const twin = trial('d', 'p2', 'x', '2026-11-22T16:00:00.000Z');
    expect(splitExposures([late, early, twin, other])).toEqual({ first: [early, other], repeats: [late, twin] });
    expect(splitExposures([other, twin, early, late])).toEqual({ first: [other, early], repeats: [twin, late] });
  });

  it('SCO-41 circumstances part trials; order and pass score do not', () => {
    const of = (change: object) => makeTrial(CLEAN, 1, [], { policy: { ...POLICY, ...change } });
    const [plain, passed, rushed, silent] = [{}, { passScore: 60 }, { timeLimit: 20 }, { feedback: 'none' }].map(of);
    const groups = groupByCircumstances([rushed!, plain!, silent!, passed!]);
    expect(groups.map(({ trials }) => trials)).toEqual([[plain, passed], [rushed], [silent]]);
    expect(groups[1]!.circumstances).toEqual({ mode: 'learn', baseRate: 0.5, timeLimit: 20, feedback: 'each' });
  });
});

describe('a rate', () => {
  it("SCO-42 carries Wilson's interval (81 of 263 in Newcombe 1998)", () => {
    const { share } = makeRate(81, 263);
    expect(share.value?.value).toBeCloseTo(0.308, 4);
    expect(share.value?.interval.low).toBeCloseTo(0.2553, 4);
    expect(share.value?.interval.high).toBeCloseTo(0.3662, 4);
  });

  it('SCO-42 is counts alone under ten', () => {
    expect(makeRate(9, 9)).toEqual({ count: 9, of: 9, share: { value: null, reason: 'statistics/too-few-cases' } });
    expect(makeRate(0, 0).share.reason).toBe('statistics/no-cases');
    expect(makeRate(0, 10).share.value?.value).toBe(0);
  });
});

describe('a class', () => {
  it("SCO-47 has the mean of its persons with Student's interval", () => {
    const mean = meanOverPersons([1, null, 2, 3]).value;
    expect(mean?.value).toBe(2);
    expect(mean?.interval.low).toBeCloseTo(2 - 4.302653 / Math.sqrt(3), 6);
    expect(meanOverPersons([1, 2, 3], 0, 2.5).value?.interval).toEqual({ low: 0, high: 2.5, level: 0.95 });
    expect(mean?.persons).toBe(3);
  });

  it('SCO-47 is silent under three persons', () => {
    expect(meanOverPersons([1, null, 3])).toEqual({ value: null, reason: 'statistics/too-few-readers' });
  });
});
