import { type Measured, measured, undefinedFor } from './measured.ts';
import { type RocRatings, refuseRatings } from './rocRatings.ts';
import { countBelow, sortRatings } from './sortedRatings.ts';

export type RocPoint = {
  /** "Refer" is said from this rating on; Infinity for the corner where nothing is referred. */
  readonly threshold: number;
  readonly falseAlarmRate: number;
  readonly hitRate: number;
};

/** The empirical curve from (0, 0) to (1, 1), one point for each different rating; ties move both ways at once. */
export function rocCurve(ratings: RocRatings): Measured<readonly RocPoint[]> {
  const reason = refuseRatings(ratings);
  if (reason !== null) return undefinedFor(reason);
  const noise = sortRatings(ratings.noise);
  const signal = sortRatings(ratings.signal);
  const thresholds = [...new Set([...noise, ...signal])].sort((a, b) => b - a);
  const points = thresholds.map(threshold => ({
    threshold,
    falseAlarmRate: (noise.length - countBelow(noise, threshold)) / noise.length,
    hitRate: (signal.length - countBelow(signal, threshold)) / signal.length,
  }));
  return measured([{ threshold: Number.POSITIVE_INFINITY, falseAlarmRate: 0, hitRate: 0 }, ...points]);
}
