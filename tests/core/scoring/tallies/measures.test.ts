import { describe, expect, it } from 'vitest';
import type { VerdictStep } from '../../../../src/core/marks/verdict.ts';
import { measureTrials, medianOf } from '../../../../src/core/scoring/tallies/measures.ts';
import { at, makeMark, pin } from '../cases.ts';
import { ALTERED, CLEAN, makeTrial, times } from './trials.ts';

const photo = (confidence: number) => makeMark(at(pin(20, 40)), { confidence });
const beside = (confidence: number) => makeMark(at(pin(70, 80)), { confidence });

describe('how well something is detected', () => {
  it("SCO-45 gives d' and c as published (statpsych: 82 of 100, 46 of 100, log-linear)", () => {
    const { detection, referred, overcalled } = measureTrials([
      ...times(100, index => makeTrial(ALTERED, index < 82 ? 4 : 3)),
      ...times(100, index => makeTrial(CLEAN, index < 46 ? 6 : 1)),
    ]);
    expect([referred.count, overcalled.count]).toEqual([82, 46]);
    expect(detection.value?.dPrime.value?.value).toBeCloseTo(1.002793, 6);
    expect(detection.value?.criterion.value?.value).toBeCloseTo(-0.4019603, 6);
  });

  it('SCO-45 gives the area of the verdict steps as published (Hanley and McNeil 1982: .893, DeLong SE .0307)', () => {
    const rated = (key: typeof CLEAN, counts: readonly number[]) =>
      counts.flatMap((count, index) => times(count, () => makeTrial(key, (index + 1) as VerdictStep)));
    const { verdictArea } = measureTrials([...rated(CLEAN, [33, 6, 6, 11, 2]), ...rated(ALTERED, [3, 2, 2, 11, 33])]);
    expect(verdictArea.value?.value).toBeCloseTo(0.893, 3);
    expect((0.893 - verdictArea.value!.interval.low) / 1.96).toBeCloseTo(0.0307, 3);
  });

  it('SCO-45 gives the share of pairs of a false mark and a place in the right order as wAFROC', () => {
    const trials = [
      ...times(5, () => makeTrial(ALTERED, 5, [photo(4)])),
      ...times(5, () => makeTrial(ALTERED, 2)),
      ...times(2, () => makeTrial(CLEAN, 4, [beside(5)])),
      ...times(8, () => makeTrial(CLEAN, 1)),
    ];
    const pairs = 5 * 8 + 0.5 * 5 * 8;
    expect(measureTrials(trials).placeArea.value?.value).toBeCloseTo(pairs / 100, 12);
  });

  it('SCO-45 is silent under ten cases of either kind, and has its counts all the same', () => {
    const few = measureTrials([
      ...times(9, () => makeTrial(ALTERED, 6, [photo(5)])),
      ...times(40, () => makeTrial(CLEAN, 1)),
    ]);
    for (const figure of [few.detection, few.verdictArea, few.placeArea]) {
      expect(figure).toEqual({ value: null, reason: 'statistics/too-few-cases' });
    }
    expect([few.referred.count, few.referred.of, few.overcalled.of]).toEqual([9, 9, 40]);
    expect(measureTrials([])).toMatchObject({ cases: 0, medianTime: null, calibration: [] });
  });

  it('SCO-46 leaves omitted cases out and counts them', () => {
    const answered = times(10, () => makeTrial(ALTERED, 6, [photo(5)], { responseTime: 10_000 }));
    const late = makeTrial(ALTERED, null, [photo(5)], { responseTime: 60_000 });
    const measures = measureTrials([...answered, late]);
    expect(measures).toMatchObject({ cases: 11, omitted: 1, medianTime: 10_000, lucky: 0 });
    expect([measures.referred.of, measures.successes.of, measures.calibration[0]?.marks]).toEqual([10, 10, 10]);
  });

  it('SCO-45 says how often marks of each confidence found something', () => {
    const { calibration } = measureTrials([
      makeTrial(ALTERED, 6, [photo(5), beside(2)]),
      makeTrial(CLEAN, 6, [beside(5)]),
      makeTrial(ALTERED, 6, [photo(5), photo(1)]),
    ]);
    expect(calibration.map(({ confidence, marks, hits }) => [confidence, marks, hits])).toEqual([
      [2, 1, 0],
      [5, 3, 2],
    ]);
  });

  it('SCO-45 takes the middle of response times', () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3]), medianOf([])]).toEqual([2, 2.5, null]);
  });
});
