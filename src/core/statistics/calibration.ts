import { isLevel } from './interval.ts';
import { type Interval, type Measured, measured, undefinedFor } from './measured.ts';
import { wilsonInterval } from './proportions.ts';

export type RatedMark = { readonly confidence: number; readonly hit: boolean };

export type CalibrationRow = {
  readonly confidence: number;
  readonly marks: number;
  readonly hits: number;
  readonly hitRate: number;
  /** Wilson. */
  readonly interval: Interval;
};

function groupBy<T>(list: readonly T[], keyOf: (item: T) => number): readonly (readonly [number, readonly T[]])[] {
  const groups = new Map<number, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

/** How often marks of each confidence that was used were right, lowest confidence first. */
export function calibrationTable(marks: readonly RatedMark[], level = 0.95): Measured<readonly CalibrationRow[]> {
  if (marks.length === 0) return undefinedFor('statistics/no-cases');
  if (!marks.every(({ confidence }) => Number.isFinite(confidence))) return undefinedFor('statistics/not-finite');
  if (!isLevel(level)) return undefinedFor('statistics/out-of-range');
  return measured(
    groupBy(marks, ({ confidence }) => confidence).map(([confidence, group]) => {
      const hits = group.filter(({ hit }) => hit).length;
      const interval = wilsonInterval(hits, group.length, level).value!;
      return { confidence, marks: group.length, hits, hitRate: hits / group.length, interval };
    }),
  );
}

export type Forecast = { readonly probability: number; readonly happened: boolean };

/** score = reliability - resolution + uncertainty (A. H. Murphy 1973), forecasts grouped by their probability. */
export type BrierScore = {
  /** Mean squared error: 0 is perfect, 0.25 is "always one half". */
  readonly score: number;
  /** How far forecasts lie from what then happened: small is good. */
  readonly reliability: number;
  /** How far the groups lie from one another: large is good. */
  readonly resolution: number;
  readonly uncertainty: number;
};

export function brierScore(forecasts: readonly Forecast[]): Measured<BrierScore> {
  if (forecasts.length === 0) return undefinedFor('statistics/no-cases');
  if (!forecasts.every(({ probability }) => probability >= 0 && probability <= 1))
    return undefinedFor('statistics/out-of-range');
  const n = forecasts.length;
  const shareOf = (group: readonly Forecast[]): number =>
    group.filter(({ happened }) => happened).length / group.length;
  const base = shareOf(forecasts);
  let reliability = 0;
  let resolution = 0;
  for (const [probability, group] of groupBy(forecasts, forecast => forecast.probability)) {
    const share = shareOf(group);
    reliability += (group.length * (probability - share) ** 2) / n;
    resolution += (group.length * (share - base) ** 2) / n;
  }
  const score =
    forecasts.reduce((sum, { probability, happened }) => sum + (probability - Number(happened)) ** 2, 0) / n;
  return measured({ score, reliability, resolution, uncertainty: base * (1 - base) });
}
