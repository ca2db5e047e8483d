import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jackknifeLroc, type LrocCases, lrocAt, lrocCurve, toLrocCases } from '../../../src/core/statistics/lroc.ts';
import { frocSets } from './frocSets.ts';
import { TOY_FIRST, TOY_SECOND } from './frocToy.ts';

/** Worked by hand: FPF 0, .25, .5, 1 at 4, 3, 2, 1 against PCL .4, .6, .6, .8, one document never marked. */
const CASES: LrocCases = {
  normal: [1, 1, 2, 3],
  abnormal: [
    { rating: 5, localised: true },
    { rating: 4, localised: true },
    { rating: 3, localised: true },
    { rating: 1, localised: true },
    { rating: 4, localised: false },
  ],
};

describe('one place a document (LROC)', () => {
  it('STA-26 gives the share of places found against the share of false alarms at each rating', () => {
    const points = lrocCurve(CASES).value!.map(({ fpf, pcl }) => [fpf, pcl]);
    expect(points).toEqual([
      [0, 0],
      [0, 0.2],
      [0, 0.4],
      [0.25, 0.6],
      [0.5, 0.6],
      [1, 0.8],
    ]);
  });

  it('STA-26 joins points by straight lines, for the share at a false-positive fraction and the area up to it', () => {
    const at = lrocAt(CASES, 0.2).value!;
    expect(at.pcl).toBeCloseTo(0.4 + 0.2 * 0.8, 14);
    expect(at.area).toBeCloseTo((0.2 * (0.4 + 0.56)) / 2, 14);
    const all = lrocAt(CASES, 1).value!;
    expect(all.pcl).toBeCloseTo(0.8, 14);
    expect(all.area).toBeCloseTo(0.125 + 0.15 + 0.35, 14);
  });

  it('STA-26 ends level where a normal document was never marked', () => {
    const cases: LrocCases = { normal: [2, null], abnormal: [{ rating: 2, localised: true }] };
    expect(lrocCurve(cases).value!.map(({ fpf, pcl }) => [fpf, pcl])).toEqual([
      [0, 0],
      [0.5, 1],
      [1, 1],
    ]);
    expect(lrocAt(cases, 0.75).value).toEqual({ pcl: 1, area: 0.5 });
  });

  it('STA-26 never falls along the curve, and the area keeps below both of its sides', () => {
    fc.assert(
      fc.property(frocSets, fc.double({ min: 0.01, max: 1, noNaN: true }), (set, fpf) => {
        const cases = toLrocCases(set).value!;
        const points = lrocCurve(cases).value!;
        for (const [i, point] of points.slice(1).entries()) {
          expect(point.fpf).toBeGreaterThanOrEqual(points[i]!.fpf);
          expect(point.pcl).toBeGreaterThanOrEqual(points[i]!.pcl);
        }
        const { pcl, area } = lrocAt(cases, fpf).value!;
        expect(area).toBeLessThanOrEqual(pcl * fpf + 1e-12);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('STA-26 takes the highest mark of a free-response document, right only if above every false one', () => {
    const first = toLrocCases(TOY_FIRST).value!;
    expect(first.normal).toEqual([2.21, 3.1, 2.07]);
    expect(first.abnormal.map(({ localised }) => localised)).toEqual([true, true, true, true, true]);
    const second = toLrocCases(TOY_SECOND).value!;
    expect(second.normal).toEqual([null, null, null]);
    expect(second.abnormal.map(({ rating, localised }) => [rating, localised])).toEqual([
      [4.87, true],
      [4.01, false],
      [1.86, false],
      [null, false],
      [null, false],
    ]);
    const tied = { normal: [[]], abnormal: [{ falseMarks: [3], lesions: [{ rating: 3, weight: 1 }] }] };
    expect(toLrocCases(tied).value!.abnormal).toEqual([{ rating: 3, localised: false }]);
  });

  it('STA-27 jackknifes by leaving each document out', () => {
    const { figure, leaveOneOut, variance } = jackknifeLroc('pcl', CASES, 0.2).value!;
    expect(leaveOneOut.length).toBe(9);
    const without = lrocAt({ ...CASES, normal: [1, 1, 2] }, 0.2).value!.pcl;
    expect(leaveOneOut[3]).toBe(without);
    expect(figure).toBeCloseTo(0.56, 14);
    expect(variance).toBeGreaterThan(0);
    expect(jackknifeLroc('area', { ...CASES, normal: [1] }, 0.2).reason).toBe('statistics/too-few-cases');
  });

  it('STA-3 refuses a fraction that is none, loose ratings and a missing kind of document', () => {
    expect(lrocAt(CASES, 0).reason).toBe('statistics/out-of-range');
    expect(lrocAt(CASES, 1.01).reason).toBe('statistics/out-of-range');
    expect(lrocCurve({ normal: [Number.NaN], abnormal: CASES.abnormal }).reason).toBe('statistics/not-finite');
    expect(lrocCurve({ normal: [], abnormal: CASES.abnormal }).reason).toBe('statistics/no-noise-cases');
    expect(lrocCurve({ normal: [1], abnormal: [] }).reason).toBe('statistics/no-signal-cases');
    expect(lrocCurve({ normal: [], abnormal: [] }).reason).toBe('statistics/no-cases');
  });
});
