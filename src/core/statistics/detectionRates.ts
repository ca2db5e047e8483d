import { type Measured, measured, type Reason, undefinedFor } from './measured.ts';

/** Answers of a yes-or-no task: `hits` of `signals` documents to be referred, `falseAlarms` of `noises` others. */
export type DetectionCounts = {
  readonly hits: number;
  readonly signals: number;
  readonly falseAlarms: number;
  readonly noises: number;
};

export type DetectionRates = { readonly hitRate: number; readonly falseAlarmRate: number };

/**
 * `log-linear` adds a half to each count and one to each total, always (Hautus 1995). `half-count` replaces only rates
 * of exactly 0 or 1, by 1 / (2N) and 1 - 1 / (2N): for comparison with old data. `none` leaves raw rates.
 */
export const RATE_CORRECTIONS = ['log-linear', 'half-count', 'none'] as const;
export type RateCorrection = (typeof RATE_CORRECTIONS)[number];

/** Below this many documents of either kind a detection figure is too uncertain to be shown. */
export const ENOUGH_CASES = 10;

export function hasEnoughCases(signals: number, noises: number): boolean {
  return signals >= ENOUGH_CASES && noises >= ENOUGH_CASES;
}

function isCount(x: number): boolean {
  return Number.isSafeInteger(x) && x >= 0;
}

function refusal({ hits, signals, falseAlarms, noises }: DetectionCounts): Reason | null {
  if (![hits, signals, falseAlarms, noises].every(isCount)) return 'statistics/out-of-range';
  if (hits > signals || falseAlarms > noises) return 'statistics/out-of-range';
  if (signals === 0 && noises === 0) return 'statistics/no-cases';
  if (signals === 0) return 'statistics/no-signal-cases';
  return noises === 0 ? 'statistics/no-noise-cases' : null;
}

function rate(count: number, total: number, correction: RateCorrection): number {
  if (correction === 'log-linear') return (count + 0.5) / (total + 1);
  if (correction === 'none') return count / total;
  return Math.min(Math.max(count, 0.5), total - 0.5) / total;
}

export function detectionRates(
  counts: DetectionCounts,
  correction: RateCorrection = 'log-linear',
): Measured<DetectionRates> {
  const reason = refusal(counts);
  if (reason !== null) return undefinedFor(reason);
  return measured({
    hitRate: rate(counts.hits, counts.signals, correction),
    falseAlarmRate: rate(counts.falseAlarms, counts.noises, correction),
  });
}
