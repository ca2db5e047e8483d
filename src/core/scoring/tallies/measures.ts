import { areaInterval, areaUnderCurve } from '../../statistics/areaUnderCurve.ts';
import { type CalibrationRow, calibrationTable } from '../../statistics/calibration.ts';
import { delongVariance } from '../../statistics/delong.ts';
import { hasEnoughCases } from '../../statistics/detectionRates.ts';
import { jackknifeFroc } from '../../statistics/frocFigures.ts';
import { type Interval, type Measured, measured, undefinedFor } from '../../statistics/measured.ts';
import { type SignalDetection, signalDetection } from '../../statistics/signalDetection.ts';
import { REFER_FROM } from '../pointTables.ts';
import { toFrocCases } from '../toFrocCases.ts';
import { makeRate, type Rate } from './rate.ts';
import type { Trial } from './trial.ts';

export type Area = { readonly value: number; readonly interval: Interval };

/** How well whoever made these trials detects what must be referred. The signal is "must be referred". */
export type Measures = {
  readonly cases: number;
  readonly omitted: number;
  /** Referred of those to be referred, and of those to be admitted. */
  readonly referred: Rate;
  readonly overcalled: Rate;
  readonly detection: Measured<SignalDetection>;
  /** Area under the ROC of the six verdict steps, interval by DeLong. */
  readonly verdictArea: Measured<Area>;
  /** wAFROC of the marks, interval by the jackknife over documents. */
  readonly placeArea: Measured<Area>;
  readonly successes: Rate;
  readonly lucky: number;
  /** Of the marks of each confidence, those that found something. */
  readonly calibration: readonly CalibrationRow[];
  /** ms; of answered cases. */
  readonly medianTime: number | null;
};

function isReferred({ score }: Trial): boolean {
  return score.step !== null && score.step >= REFER_FROM;
}

function measureVerdicts(refer: readonly Trial[], admit: readonly Trial[]): Measured<Area> {
  if (!hasEnoughCases(refer.length, admit.length)) return undefinedFor('statistics/too-few-cases');
  const stepsOf = (trials: readonly Trial[]): readonly number[] => trials.map(({ score }) => score.step ?? 0);
  const ratings = { signal: stepsOf(refer), noise: stepsOf(admit) };
  const [area, variance] = [areaUnderCurve(ratings), delongVariance(ratings)];
  if (area.value === null) return area;
  if (variance.value === null) return variance;
  const interval = areaInterval(area.value, variance.value);
  return interval.value === null ? interval : measured({ value: area.value, interval: interval.value });
}

function measurePlaces(trials: readonly Trial[]): Measured<Area> {
  const cases = toFrocCases(trials.map(({ score }) => score));
  if (!hasEnoughCases(cases.abnormal.length, cases.normal.length)) return undefinedFor('statistics/too-few-cases');
  const figure = jackknifeFroc('wAFROC', cases);
  return figure.value === null ? figure : measured({ value: figure.value.figure, interval: figure.value.interval });
}

function calibrate(trials: readonly Trial[]): readonly CalibrationRow[] {
  const rated = trials.flatMap(({ score }) => [
    ...score.findings.map(({ confidence }) => ({ confidence, hit: true })),
    ...score.falseMarks.map(({ confidence }) => ({ confidence, hit: false })),
  ]);
  return calibrationTable(rated).value ?? [];
}

/** The middle value, or the mean of the two in the middle; null of none. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** Detection figures of some trials. Omitted cases are counted and left out of all else. */
export function measureTrials(trials: readonly Trial[]): Measures {
  const answered = trials.filter(({ score }) => !score.omitted);
  const refer = answered.filter(({ score }) => score.referRequired);
  const admit = answered.filter(({ score }) => !score.referRequired);
  const referred = makeRate(refer.filter(isReferred).length, refer.length);
  const overcalled = makeRate(admit.filter(isReferred).length, admit.length);
  return {
    cases: trials.length,
    omitted: trials.length - answered.length,
    referred,
    overcalled,
    detection: signalDetection({
      hits: referred.count,
      signals: referred.of,
      falseAlarms: overcalled.count,
      noises: overcalled.of,
    }),
    verdictArea: measureVerdicts(refer, admit),
    placeArea: measurePlaces(answered),
    successes: makeRate(answered.filter(({ score }) => score.success).length, answered.length),
    lucky: answered.filter(({ score }) => score.luck).length,
    calibration: calibrate(answered),
    medianTime: medianOf(answered.map(({ responseTime }) => responseTime)),
  };
}
