import {
  aPrime,
  beta,
  criterion,
  donaldsonBias,
  dPrime,
  grierBias,
  logBeta,
  normalArea,
  relativeCriterion,
} from './detectionIndices.ts';
import {
  type DetectionCounts,
  type DetectionRates,
  detectionRates,
  hasEnoughCases,
  type RateCorrection,
} from './detectionRates.ts';
import { intervalAround, isLevel, normalReach } from './interval.ts';
import { type Interval, type Measured, measured, undefinedFor } from './measured.ts';
import { normalDensity, normalQuantile } from './normal.ts';

export type UncertainFigure = { readonly value: number; readonly variance: number; readonly interval: Interval };

export type SignalDetection = {
  readonly rates: DetectionRates;
  readonly dPrime: Measured<UncertainFigure>;
  readonly criterion: Measured<UncertainFigure>;
  readonly relativeCriterion: Measured<number>;
  readonly logBeta: Measured<number>;
  readonly beta: Measured<number>;
  readonly normalArea: Measured<number>;
  readonly aPrime: Measured<number>;
  readonly grierBias: Measured<number>;
  readonly donaldsonBias: Measured<number>;
  /** False where there are under 10 documents of either kind: the figures are then for the curious only. */
  readonly enoughCases: boolean;
};

export type DetectionOptions = {
  readonly correction?: RateCorrection;
  /** Confidence level of both intervals. */
  readonly level?: number;
  /** Compute even with under 10 documents of a kind. */
  readonly evenIfFew?: boolean;
};

/** Variance of z(rate) for a rate observed on n documents: the delta method of Gourevitch and Galanter (1967). */
function deviateVariance(rate: number, n: number): number {
  return (rate * (1 - rate)) / (n * normalDensity(normalQuantile(rate)) ** 2);
}

function withVariance(figure: Measured<number>, variance: number, level: number): Measured<UncertainFigure> {
  if (figure.value === null) return figure;
  const interval = intervalAround(figure.value, normalReach(level) * Math.sqrt(variance), level);
  return measured({ value: figure.value, variance, interval });
}

/** All detection figures of one officer; undefined under 10 documents of either kind unless `evenIfFew`. */
export function signalDetection(counts: DetectionCounts, options: DetectionOptions = {}): Measured<SignalDetection> {
  const { correction = 'log-linear', level = 0.95, evenIfFew = false } = options;
  if (!isLevel(level)) return undefinedFor('statistics/out-of-range');
  const corrected = detectionRates(counts, correction);
  if (corrected.value === null) return corrected;
  const enoughCases = hasEnoughCases(counts.signals, counts.noises);
  if (!enoughCases && !evenIfFew) return undefinedFor('statistics/too-few-cases');
  const rates = corrected.value;
  const variance =
    deviateVariance(rates.hitRate, counts.signals) + deviateVariance(rates.falseAlarmRate, counts.noises);
  return measured({
    rates,
    dPrime: withVariance(dPrime(rates), variance, level),
    criterion: withVariance(criterion(rates), variance / 4, level),
    relativeCriterion: relativeCriterion(rates),
    logBeta: logBeta(rates),
    beta: beta(rates),
    normalArea: normalArea(rates),
    aPrime: aPrime(rates),
    grierBias: grierBias(rates),
    donaldsonBias: donaldsonBias(rates),
    enoughCases,
  });
}
