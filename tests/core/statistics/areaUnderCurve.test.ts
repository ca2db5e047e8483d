import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaInterval,
  areaUnderCurve,
  hanleyMcNeilVariance,
  placeRatings,
} from '../../../src/core/statistics/areaUnderCurve.ts';
import {
  comparePairedAreas,
  compareUnpairedAreas,
  delongCovariance,
  delongVariance,
} from '../../../src/core/statistics/delong.ts';
import { areaBetween, partialArea } from '../../../src/core/statistics/partialArea.ts';
import { rocCurve } from '../../../src/core/statistics/rocCurve.ts';
import type { RocRatings } from '../../../src/core/statistics/rocRatings.ts';
import { readVectors } from '../../vectors.ts';

function expand(counts: readonly number[]): readonly number[] {
  return counts.flatMap((count, i) => Array.from({ length: count }, () => i + 1));
}

/** Hanley and McNeil 1982, Table I: ratings 1 to 5 of 58 normal and 51 abnormal scans. */
const CT: RocRatings = { noise: expand([33, 6, 6, 11, 2]), signal: expand([3, 2, 2, 11, 33]) };

const ratingList = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 25 });
const ratings = fc.record({ noise: ratingList, signal: ratingList });

function pairByPair({ noise, signal }: RocRatings): number {
  let sum = 0;
  for (const x of noise) for (const y of signal) sum += x < y ? 1 : x === y ? 0.5 : 0;
  return sum / (noise.length * signal.length);
}

describe('the ROC curve and its area', () => {
  it('STA-9 area of the CT table of Hanley and McNeil 1982 is .893', () => {
    expect(areaUnderCurve(CT).value).toBeCloseTo(0.8931710615280595, 14);
  });

  it('STA-9 is the share of pairs in the right order, ties one half, and the area under the points', () => {
    fc.assert(
      fc.property(ratings, set => {
        const area = areaUnderCurve(set).value!;
        expect(area).toBeCloseTo(pairByPair(set), 13);
        const points = rocCurve(set).value!.map(({ falseAlarmRate, hitRate }) => ({ x: falseAlarmRate, y: hitRate }));
        expect(areaBetween(points, 0, 1)).toBeCloseTo(area, 13);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-10 only the order of ratings counts, and swapping the kinds gives the rest to 1', () => {
    fc.assert(
      fc.property(ratings, set => {
        const area = areaUnderCurve(set).value!;
        const bend = (x: number): number => Math.exp(x / 2) - 7;
        expect(areaUnderCurve({ noise: set.noise.map(bend), signal: set.signal.map(bend) }).value).toBe(area);
        expect(areaUnderCurve({ noise: set.signal, signal: set.noise }).value).toBeCloseTo(1 - area, 13);
        const turned = { noise: set.noise.map(x => -x), signal: set.signal.map(x => -x) };
        expect(areaUnderCurve(turned).value).toBeCloseTo(1 - area, 13);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-11 has one point for each rating, ties in one step, from corner to corner', () => {
    const points = rocCurve({ noise: [1, 1, 2, 3], signal: [2, 3, 3, 4] }).value!;
    expect(points).toEqual([
      { threshold: Number.POSITIVE_INFINITY, falseAlarmRate: 0, hitRate: 0 },
      { threshold: 4, falseAlarmRate: 0, hitRate: 0.25 },
      { threshold: 3, falseAlarmRate: 0.25, hitRate: 0.75 },
      { threshold: 2, falseAlarmRate: 0.5, hitRate: 1 },
      { threshold: 1, falseAlarmRate: 1, hitRate: 1 },
    ]);
  });

  it('STA-12 Hanley-McNeil error of the CT table is .0325', () => {
    const area = areaUnderCurve(CT).value!;
    expect(Math.sqrt(hanleyMcNeilVariance(area, 51, 58).value!)).toBeCloseTo(0.03248657960734214, 14);
    expect(Math.sqrt(hanleyMcNeilVariance(0.85, 10, 10).value!)).toBeCloseTo(0.09, 2);
    expect(Math.sqrt(hanleyMcNeilVariance(0.85, 80, 80).value!)).toBeCloseTo(0.031, 3);
    expect(hanleyMcNeilVariance(1, Number.POSITIVE_INFINITY, 5).reason).toBe('statistics/not-finite');
  });

  it('STA-13 DeLong error of the CT table is .0307', () => {
    expect(Math.sqrt(delongVariance(CT).value!)).toBeCloseTo(0.030724408379381132, 14);
    expect(delongCovariance(CT, CT).value).toBe(delongVariance(CT).value);
  });

  it('STA-13 rests on placements whose mean, over either kind, is the area', () => {
    fc.assert(
      fc.property(ratings, set => {
        const { area, signal, noise } = placeRatings(set).value!;
        expect(signal.reduce((sum, x) => sum + x, 0) / signal.length).toBeCloseTo(area, 12);
        expect(noise.reduce((sum, x) => sum + x, 0) / noise.length).toBeCloseTo(area, 12);
        expect(delongVariance(set).value).toBeGreaterThanOrEqual(0);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('STA-14 the plain interval is cut at 1, the logit one stays inside and is undefined at 1', () => {
    const plain = areaInterval(0.97, 0.0009).value!;
    expect(plain.high).toBe(1);
    expect(plain.low).toBeCloseTo(0.97 - 1.959963984540054 * 0.03, 12);
    const logit = areaInterval(0.97, 0.0009, 0.95, 'logit').value!;
    const reach = (1.959963984540054 * 0.03) / (0.97 * 0.03);
    expect(Math.log(logit.high / (1 - logit.high))).toBeCloseTo(Math.log(0.97 / 0.03) + reach, 9);
    expect(Math.log(logit.low / (1 - logit.low))).toBeCloseTo(Math.log(0.97 / 0.03) - reach, 9);
    expect(areaInterval(1, 0, 0.95, 'logit').reason).toBe('statistics/no-variance');
  });

  it('STA-15 two equal sets of ratings give Z 0 and p 1; a difference without spread gives no test', () => {
    const same = comparePairedAreas(CT, CT).value!;
    expect([same.difference, same.statistic, same.p]).toEqual([0, 0, 1]);
    const perfect = { noise: [1, 2, 3], signal: [4, 5, 6] };
    const wrong = { noise: [4, 5, 6], signal: [1, 2, 3] };
    expect(comparePairedAreas(perfect, wrong).reason).toBe('statistics/no-variance');
    expect(comparePairedAreas(CT, perfect).reason).toBe('statistics/unequal-lengths');
  });

  it('STA-15 the variance of a difference is that of both less twice their covariance', () => {
    const pairedList = fc.array(fc.tuple(fc.integer({ max: 5, min: 0 }), fc.integer({ max: 5, min: 0 })), {
      minLength: 3,
      maxLength: 20,
    });
    fc.assert(
      fc.property(pairedList, pairedList, (noise, signal) => {
        const first = { noise: noise.map(([x]) => x), signal: signal.map(([x]) => x) };
        const second = { noise: noise.map(([, x]) => x), signal: signal.map(([, x]) => x) };
        const test = comparePairedAreas(first, second).value;
        const sum = delongVariance(first).value! + delongVariance(second).value!;
        const wanted = sum - 2 * delongCovariance(first, second).value!;
        if (test !== null) expect(test.variance).toBeCloseTo(wanted, 12);
        expect(wanted).toBeGreaterThan(-1e-12);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('STA-16 the unpaired test takes Welch degrees of freedom: equal halves give those of both together', () => {
    const test = compareUnpairedAreas(CT, CT).value!;
    expect(test.statistic).toBe(0);
    expect(test.p).toBe(1);
    expect(test.degrees).toBeCloseTo(2 * 108, 9);
  });

  it('STA-17 a guesser has corrected partial area one half, a perfect reader 1', () => {
    const guess = partialArea({ noise: [1, 1], signal: [1, 1] }, 1, 0.9).value!;
    expect(guess.area).toBeCloseTo(0.005, 12);
    expect(guess.corrected.value).toBeCloseTo(0.5, 12);
    const perfect = partialArea({ noise: [1, 2], signal: [3, 4] }, 0.9, 1).value!;
    expect(perfect.area).toBeCloseTo(0.1, 12);
    expect(perfect.corrected.value).toBeCloseTo(1, 12);
    const wrong = partialArea({ noise: [3, 4], signal: [1, 2] }, 1, 0.9).value!;
    expect(wrong.corrected.reason).toBe('statistics/out-of-range');
    expect(partialArea(CT, 0.5, 0.5).reason).toBe('statistics/out-of-range');
    expect(partialArea(CT, 0, 1).value!.area).toBeCloseTo(areaUnderCurve(CT).value!, 12);
    expect(partialArea(CT, 0, 1, 'sensitivity').value!.area).toBeCloseTo(areaUnderCurve(CT).value!, 12);
  });

  it('STA-3 names what is missing: a kind of document, a second document of a kind, a number', () => {
    expect(areaUnderCurve({ noise: [], signal: [] }).reason).toBe('statistics/no-cases');
    expect(areaUnderCurve({ noise: [1], signal: [] }).reason).toBe('statistics/no-signal-cases');
    expect(rocCurve({ noise: [], signal: [1] }).reason).toBe('statistics/no-noise-cases');
    expect(areaUnderCurve({ noise: [Number.NaN], signal: [1] }).reason).toBe('statistics/not-finite');
    expect(delongVariance({ noise: [1], signal: [1, 2] }).reason).toBe('statistics/too-few-cases');
    expect(areaUnderCurve({ noise: [Number.NEGATIVE_INFINITY], signal: [Number.NEGATIVE_INFINITY] }).value).toBe(0.5);
  });
});

type Score = 'wfns' | 'ndka' | 's100b';
type Expected = {
  readonly auc: Readonly<Record<Score, number>>;
  readonly varDeLong: Readonly<Record<Score, number>>;
  readonly covDeLong: Readonly<Record<string, number>>;
  readonly ci95DeLong: { readonly ndka: readonly [number, number, number] };
  readonly pairedDeLongTest: Readonly<
    Record<string, { readonly Z: number; readonly p: number; readonly ci95: readonly [number, number] }>
  >;
  readonly unpairedDeLongTest: Readonly<Record<string, { readonly D: number; readonly p: number }>>;
  readonly 'partialAuc_specificity_1_to_.9': Readonly<Record<string, number>>;
  readonly 'partialAuc_corrected_specificity_1_to_.9': Readonly<Record<string, number>>;
};
type File = {
  readonly cases: {
    readonly aSAH: {
      readonly data: { readonly outcome: readonly string[] } & Readonly<Record<Score, readonly number[]>>;
      readonly expected: Expected;
      readonly notes: readonly string[];
    };
    readonly hanleyMcNeil1982: {
      readonly data: { readonly normalCounts: readonly number[]; readonly abnormalCounts: readonly number[] };
      readonly derivedByUs: Readonly<Record<string, number>>;
    };
  };
};
const file = readVectors('auc.json') as File | null;

describe.runIf(file !== null)('against the published vectors', () => {
  const sah = file?.cases.aSAH;
  const expected = sah?.expected as Expected;
  const score = (name: string): RocRatings => {
    const values = sah!.data[name as Score];
    const pick = (outcome: string): readonly number[] => values.filter((_, i) => sah!.data.outcome[i] === outcome);
    return { noise: pick('Good'), signal: pick('Poor') };
  };
  const both = (key: string, by: string): readonly [RocRatings, RocRatings] => {
    const [first, second] = key.split(by) as [string, string];
    return [score(first), score(second)];
  };

  it('STA-9 and STA-13 areas, variances and covariances of aSAH (pROC)', () => {
    for (const name of ['wfns', 'ndka'] as const)
      expect(areaUnderCurve(score(name)).value).toBeCloseTo(expected.auc[name], 14);
    expect(areaUnderCurve(score('s100b')).value).toBeCloseTo(0.731368563685637, 14);
    for (const [name, variance] of Object.entries(expected.varDeLong))
      expect(delongVariance(score(name)).value).toBeCloseTo(variance, 15);
    // pROC stores the covariance of ndka with the others for ratings turned the other way round.
    for (const [key, covariance] of Object.entries(expected.covDeLong))
      expect(delongCovariance(...both(key, ',')).value).toBeCloseTo(covariance, 15);
  });

  it('STA-14 interval of ndka', () => {
    const [low, area, high] = expected.ci95DeLong.ndka;
    const found = areaInterval(areaUnderCurve(score('ndka')).value!, delongVariance(score('ndka')).value!).value!;
    expect(found.low).toBeCloseTo(low, 13);
    expect(found.high).toBeCloseTo(high, 13);
    expect((found.low + found.high) / 2).toBeCloseTo(area, 13);
  });

  it('STA-15 paired tests', () => {
    for (const [key, wanted] of Object.entries(expected.pairedDeLongTest)) {
      const test = comparePairedAreas(...both(key, '-')).value!;
      expect(test.statistic).toBeCloseTo(wanted.Z, 11);
      expect(test.p).toBeCloseTo(wanted.p, 11);
      expect(test.interval.low).toBeCloseTo(wanted.ci95[0], 11);
      expect(test.interval.high).toBeCloseTo(wanted.ci95[1], 11);
    }
  });

  it('STA-16 unpaired tests', () => {
    for (const [key, wanted] of Object.entries(expected.unpairedDeLongTest)) {
      const test = compareUnpairedAreas(...both(key, '-')).value!;
      expect(test.statistic).toBeCloseTo(wanted.D, 11);
      expect(test.p).toBeCloseTo(wanted.p, 11);
    }
  });

  it('STA-17 partial areas for specificity 1 to .9, plain and corrected', () => {
    for (const [name, wanted] of Object.entries(expected['partialAuc_specificity_1_to_.9']))
      expect(partialArea(score(name), 1, 0.9).value!.area).toBeCloseTo(wanted, 14);
    for (const [name, wanted] of Object.entries(expected['partialAuc_corrected_specificity_1_to_.9']))
      expect(partialArea(score(name), 1, 0.9).value!.corrected.value).toBeCloseTo(wanted, 13);
  });

  it('STA-12 Hanley and McNeil 1982', () => {
    const { data, derivedByUs } = file!.cases.hanleyMcNeil1982;
    const set = { noise: expand(data.normalCounts), signal: expand(data.abnormalCounts) };
    const area = areaUnderCurve(set).value!;
    expect(area).toBeCloseTo(derivedByUs['auc']!, 14);
    expect(Math.sqrt(hanleyMcNeilVariance(area, 51, 58).value!)).toBeCloseTo(derivedByUs['seHanleyMcNeil']!, 14);
    expect(Math.sqrt(delongVariance(set).value!)).toBeCloseTo(derivedByUs['seDeLong']!, 14);
  });
});
