import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as indices from '../../../src/core/statistics/detectionIndices.ts';
import {
  type DetectionCounts,
  type DetectionRates,
  detectionRates,
  ENOUGH_CASES,
  hasEnoughCases,
  type RateCorrection,
} from '../../../src/core/statistics/detectionRates.ts';
import { signalDetection } from '../../../src/core/statistics/signalDetection.ts';
import { readVectors } from '../../vectors.ts';

type Input = {
  readonly H?: number;
  readonly F?: number;
  readonly hits?: number;
  readonly misses?: number;
  readonly falseAlarms?: number;
  readonly correctRejections?: number;
  readonly nSignal?: number;
  readonly nNoise?: number;
  readonly correction?: string;
};
type Vector = {
  readonly id: string;
  readonly input: Input;
  readonly expected: Readonly<Record<string, number>>;
  readonly tolerance: number;
  readonly recomputed: Readonly<Record<string, number>>;
};
type File = { readonly vectors: readonly Vector[]; readonly traps: readonly Vector[] };
const file = readVectors('sdt.json') as File | null;

const COUNTS: DetectionCounts = { hits: 82, signals: 100, falseAlarms: 46, noises: 100 };

function correctionOf(text: string | undefined): RateCorrection {
  if (text?.startsWith('log-linear')) return 'log-linear';
  return text?.startsWith('1/(2N)') ? 'half-count' : 'none';
}

function ratesOf({ H, F, ...counts }: Input): DetectionRates {
  if (H !== undefined && F !== undefined) return { hitRate: H, falseAlarmRate: F };
  const hits = counts.hits!;
  const falseAlarms = counts.falseAlarms!;
  const signals = counts.nSignal ?? hits + counts.misses!;
  const noises = counts.nNoise ?? falseAlarms + counts.correctRejections!;
  return detectionRates({ hits, signals, falseAlarms, noises }, correctionOf(counts.correction)).value!;
}

function figuresOf(rates: DetectionRates): Readonly<Record<string, number | null>> {
  return {
    H: rates.hitRate,
    F: rates.falseAlarmRate,
    dprime: indices.dPrime(rates).value,
    c: indices.criterion(rates).value,
    lnbeta: indices.logBeta(rates).value,
    beta: indices.beta(rates).value,
    Aprime: indices.aPrime(rates).value,
    Bpp_grier: indices.grierBias(rates).value,
    BppD_donaldson: indices.donaldsonBias(rates).value,
    Ad: indices.normalArea(rates).value,
    cprime: indices.relativeCriterion(rates).value,
  };
}

describe('signal detection', () => {
  it('STA-5 always adds the log-linear correction: statpsych signal(82, 46, 100, 100)', () => {
    const found = signalDetection(COUNTS).value!;
    expect(found.rates.hitRate).toBeCloseTo(0.8168317, 7);
    expect(found.rates.falseAlarmRate).toBeCloseTo(0.460396, 6);
    expect(found.dPrime.value!.value).toBeCloseTo(1.002793, 6);
    expect(found.criterion.value!.value).toBeCloseTo(-0.4019603, 7);
  });

  it('STA-5 the 1/(2N) rule touches only rates of 0 and 1: Statistics::SDT, 50 of 50 and 17 of 25', () => {
    const counts = { hits: 50, signals: 50, falseAlarms: 17, noises: 25 };
    const found = signalDetection(counts, { correction: 'half-count' }).value!;
    expect(found.rates).toEqual({ hitRate: 0.99, falseAlarmRate: 0.68 });
    expect(found.dPrime.value!.value).toBeCloseTo(1.86, 2);
    expect(found.criterion.value!.value).toBeCloseTo(-1.4, 2);
    expect(found.logBeta.value).toBeCloseTo(-2.6, 2);
    expect(found.beta.value).toBeCloseTo(0.07, 2);
    expect(found.aPrime.value).toBeCloseTo(0.82, 2);
    expect(found.grierBias.value).toBeCloseTo(-0.91, 2);
  });

  it('STA-5 the two traps: 1.771 and -1.645, not the 1.65 and -1.49 of an old package', () => {
    const first = { hits: 9, signals: 10, falseAlarms: 2, noises: 9 };
    const second = { hits: 1, signals: 2, falseAlarms: 9, noises: 9 };
    expect(signalDetection(first, { evenIfFew: true }).value!.dPrime.value!.value).toBeCloseTo(1.771293312, 9);
    expect(signalDetection(second, { evenIfFew: true }).value!.dPrime.value!.value).toBeCloseTo(-1.644853627, 9);
  });

  it('STA-6 d-prime and beta of Schneider: H .7 F .1 and H .85 F .05', () => {
    const first = figuresOf({ hitRate: 0.7, falseAlarmRate: 0.1 });
    expect(first['dprime']).toBeCloseTo(1.806, 3);
    expect(first['beta']).toBeCloseTo(1.981, 3);
    expect(first['Bpp_grier']).toBeCloseTo(0.4, 9);
    expect(first['BppD_donaldson']).toBeCloseTo(0.588235294, 9);
    expect(first['Aprime']).toBeCloseTo(0.880952381, 9);
    const second = figuresOf({ hitRate: 0.85, falseAlarmRate: 0.05 });
    expect(second['dprime']).toBeCloseTo(2.681, 3);
    expect(second['beta']).toBeCloseTo(2.261, 3);
  });

  it('STA-6 turns with the point of view: swapping the rates turns the sign of d-prime and of Grier, not of c', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, (hitRate, falseAlarmRate) => {
        const there = figuresOf({ hitRate, falseAlarmRate });
        const back = figuresOf({ hitRate: falseAlarmRate, falseAlarmRate: hitRate });
        expect(back['dprime']).toBeCloseTo(-there['dprime']!, 10);
        expect(back['c']).toBeCloseTo(there['c']!, 10);
        expect(there['Aprime']! + back['Aprime']!).toBeCloseTo(1, 10);
        expect(there['Ad']! + back['Ad']!).toBeCloseTo(1, 10);
        expect(back['BppD_donaldson']).toBeCloseTo(there['BppD_donaldson']!, 10);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-6 leaves d-prime of a perfect or blank rate undefined, but not A-prime', () => {
    const rates = { hitRate: 0.5, falseAlarmRate: 0 };
    expect(indices.dPrime(rates)).toEqual({ value: null, reason: 'statistics/out-of-range' });
    expect(indices.aPrime(rates).value).toBe(0.875);
    expect(indices.grierBias({ hitRate: 1, falseAlarmRate: 0 }).reason).toBe('statistics/no-variance');
    expect(indices.aPrime({ hitRate: 0, falseAlarmRate: 0 }).value).toBe(0.5);
    expect(indices.relativeCriterion({ hitRate: 0.5, falseAlarmRate: 0.5 }).reason).toBe('statistics/no-variance');
  });

  it('STA-7 the standard error of d-prime is .64, .45, .32 and .23 for 10, 20, 40 and 80 of each kind at H .8 F .2', () => {
    for (const [n, error] of [
      [10, 0.64],
      [20, 0.45],
      [40, 0.32],
      [80, 0.23],
    ] as const) {
      const counts = { hits: 0.8 * n, signals: n, falseAlarms: Math.round(0.2 * n), noises: n };
      const { variance } = signalDetection(counts, { correction: 'none' }).value!.dPrime.value!;
      expect(Math.sqrt(variance)).toBeCloseTo(error, 2);
    }
  });

  it('STA-7 the interval of c is half as wide as that of d-prime, both around the figure', () => {
    const found = signalDetection(COUNTS, { level: 0.9 }).value!;
    const { value, variance, interval } = found.dPrime.value!;
    expect(interval.level).toBe(0.9);
    expect(interval.high - value).toBeCloseTo(1.6448536269514722 * Math.sqrt(variance), 12);
    expect(value - interval.low).toBeCloseTo(interval.high - value, 12);
    expect(found.criterion.value!.variance).toBeCloseTo(variance / 4, 14);
  });

  it('STA-8 says "too few" under 10 documents of either kind, and computes all the same when asked', () => {
    const counts = { hits: 7, signals: 9, falseAlarms: 3, noises: 30 };
    expect(ENOUGH_CASES).toBe(10);
    expect(hasEnoughCases(10, 10)).toBe(true);
    expect(hasEnoughCases(10, 9)).toBe(false);
    expect(signalDetection(counts)).toEqual({ value: null, reason: 'statistics/too-few-cases' });
    expect(signalDetection(counts, { evenIfFew: true }).value!.enoughCases).toBe(false);
    expect(signalDetection({ ...counts, signals: 10 }).value!.enoughCases).toBe(true);
  });

  it('STA-3 names the kind of document that is missing and refuses impossible counts', () => {
    const none = { hits: 0, signals: 0, falseAlarms: 0, noises: 0 };
    expect(signalDetection(none).reason).toBe('statistics/no-cases');
    expect(signalDetection({ ...none, noises: 20 }).reason).toBe('statistics/no-signal-cases');
    expect(signalDetection({ ...none, signals: 20 }).reason).toBe('statistics/no-noise-cases');
    expect(signalDetection({ ...COUNTS, hits: 101 }).reason).toBe('statistics/out-of-range');
    expect(signalDetection({ ...COUNTS, hits: 1.5 }).reason).toBe('statistics/out-of-range');
    expect(signalDetection(COUNTS, { level: 1 }).reason).toBe('statistics/out-of-range');
  });
});

const PROBED = ['dprime', 'c', 'lnbeta', 'beta', 'Aprime', 'Bpp_grier', 'BppD_donaldson', 'Ad', 'cprime', 'H', 'F'];

describe.runIf(file !== null)('against the published vectors', () => {
  it.each(file?.vectors ?? [])('STA-6 $id', ({ id, input, expected, tolerance, recomputed }) => {
    const figures = figuresOf(ratesOf(input));
    for (const [name, wanted] of Object.entries(expected))
      if (name in figures) expect(Math.abs(figures[name]! - wanted), name).toBeLessThanOrEqual(tolerance);
    expect(Object.keys(expected).some(name => name in figures)).toBe(true);
    const unbounded = id === 'psycho-4' ? ['dprime', 'c', 'lnbeta', 'beta', 'Ad', 'cprime'] : [];
    for (const name of PROBED) {
      if (unbounded.includes(name)) expect(figures[name], name).toBeNull();
      else expect(Math.abs(figures[name]! - recomputed[name]!), name).toBeLessThan(1e-8);
    }
  });

  it.each(file?.traps ?? [])('STA-5 trap $id gives the right value, not the printed one', trap => {
    const figures = figuresOf(ratesOf(trap.input));
    for (const name of PROBED) expect(Math.abs(figures[name]! - trap.recomputed[name]!), name).toBeLessThan(1e-8);
    expect(Math.abs(figures['dprime']! - trap.expected['dprime']!)).toBeGreaterThan(0.1);
  });
});
