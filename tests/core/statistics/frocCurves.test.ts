import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FROC_CURVES, type FrocCurve, frocCurve } from '../../../src/core/statistics/frocCurves.ts';
import { frocFigure } from '../../../src/core/statistics/frocFigures.ts';
import { operatingPoints } from '../../../src/core/statistics/operatingPoints.ts';
import { areaBetween } from '../../../src/core/statistics/partialArea.ts';
import { readVectors } from '../../vectors.ts';
import { frocSets, withEqualWeights } from './frocSets.ts';
import { type FrocListing, readListing, TOY_FIRST } from './frocToy.ts';

type Zanca = FrocListing & {
  readonly K1: number;
  readonly weights: readonly (readonly number[])[];
  readonly expectedOperatingPoints: Readonly<Record<FrocCurve, readonly (readonly [number, number])[]>>;
};
const zanca = readVectors('dataset04_reader3.json') as Zanca | null;

describe('free-response curves', () => {
  it('STA-24 the area under each AFROC curve is the figure of that name', () => {
    fc.assert(
      fc.property(frocSets, raw => {
        const cases = withEqualWeights(raw);
        for (const name of ['AFROC', 'AFROC1', 'wAFROC', 'wAFROC1'] as const)
          expect(areaBetween(frocCurve(name, cases).value!, 0, 1)).toBeCloseTo(frocFigure(name, cases).value!, 12);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('STA-24 starts at the origin; AFROC curves end at (1, 1), the FROC curve at its last mark', () => {
    for (const name of FROC_CURVES) {
      const points = frocCurve(name, TOY_FIRST).value!;
      expect([points[0]!.x, points[0]!.y]).toEqual([0, 0]);
      const { x, y } = points.at(-1)!;
      if (name === 'FROC') expect([x, y]).toEqual([0.5, 7 / 9]);
      else expect([x, y]).toEqual([1, 1]);
    }
  });

  it('STA-24 has no AFROC without a normal document and no curve without an abnormal one', () => {
    const abnormal = { ...TOY_FIRST, normal: [] };
    expect(frocCurve('AFROC', abnormal).reason).toBe('statistics/no-noise-cases');
    expect(frocCurve('wAFROC1', abnormal).value!.at(-1)).toMatchObject({ x: 1, y: 1 });
    expect(frocCurve('FROC', { normal: [[1]], abnormal: [] }).reason).toBe('statistics/no-signal-cases');
  });

  it('STA-25 counts places found and false marks at each confidence, asked for or used', () => {
    const asked = operatingPoints(TOY_FIRST, [5, 3, 1]).value!;
    expect(asked.map(({ llf }) => llf.value)).toEqual([3 / 9, 7 / 9, 7 / 9]);
    expect(asked.map(({ nlf }) => nlf)).toEqual([0, 1 / 8, 4 / 8]);
    expect(asked.map(({ nlfOnNormal }) => nlfOnNormal.value)).toEqual([0, 1 / 3, 4 / 3]);
    const used = operatingPoints(TOY_FIRST).value!;
    expect(used[0]!.rating).toBe(5.3);
    expect(used.at(-1)!.rating).toBe(2.07);
    expect(operatingPoints({ normal: [[1]], abnormal: [] }).value![0]!.llf.reason).toBe('statistics/no-signal-cases');
  });
});

describe.runIf(zanca !== null)('against the published vectors', () => {
  it.each(FROC_CURVES)('STA-24 points of the %s curve of dataset04 reader 3', name => {
    const cases = readListing(zanca!, zanca!.weights, zanca!.K1);
    const points = frocCurve(name, cases).value!;
    const wanted = zanca!.expectedOperatingPoints[name];
    expect(points.length).toBe(wanted.length);
    for (const [i, [x, y]] of wanted.entries()) {
      expect(points[i]!.x).toBeCloseTo(x, 13);
      expect(points[i]!.y).toBeCloseTo(y, 13);
    }
  });

  it('STA-25 the same points by confidence', () => {
    const cases = readListing(zanca!, zanca!.weights, zanca!.K1);
    const points = operatingPoints(cases, [5, 4, 3, 2, 1]).value!;
    for (const [i, [x, y]] of zanca!.expectedOperatingPoints.FROC.slice(1).entries()) {
      expect(points[i]!.nlf).toBeCloseTo(x, 13);
      expect(points[i]!.llf.value).toBeCloseTo(y, 13);
    }
  });
});
