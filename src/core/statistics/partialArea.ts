import { type Measured, measured, undefinedFor } from './measured.ts';
import { rocCurve } from './rocCurve.ts';
import type { RocRatings } from './rocRatings.ts';

export type Point = { readonly x: number; readonly y: number };

/** Area under a polyline of rising x between two values of x. */
export function areaBetween(points: readonly Point[], from: number, to: number): number {
  let area = 0;
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1]!;
    const b = points[i]!;
    const low = Math.max(from, a.x);
    const high = Math.min(to, b.x);
    if (high <= low) continue;
    const slope = (b.y - a.y) / (b.x - a.x);
    area += (high - low) * (a.y + slope * ((low + high) / 2 - a.x));
  }
  return area;
}

export type PartialArea = {
  readonly area: number;
  /** McClish (1989): 0.5 for a guesser, 1 for a perfect reader; undefined for a curve under the diagonal. */
  readonly corrected: Measured<number>;
};

/** Area where specificity (or sensitivity) lies in a range within [0, 1]; the conventions are those of pROC. */
export function partialArea(
  ratings: RocRatings,
  from: number,
  to: number,
  focus: 'specificity' | 'sensitivity' = 'specificity',
): Measured<PartialArea> {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  if (!(low >= 0 && high <= 1 && low < high)) return undefinedFor('statistics/out-of-range');
  const curve = rocCurve(ratings);
  if (curve.value === null) return curve;
  const points =
    focus === 'specificity'
      ? curve.value.map(point => ({ x: 1 - point.falseAlarmRate, y: point.hitRate })).reverse()
      : curve.value.map(point => ({ x: point.hitRate, y: 1 - point.falseAlarmRate }));
  const area = areaBetween(points, low, high);
  const largest = high - low;
  const guessed = largest * (1 - (low + high) / 2);
  const corrected =
    area < guessed - 1e-12
      ? undefinedFor('statistics/out-of-range')
      : measured((1 + (area - guessed) / (largest - guessed)) / 2);
  return measured({ area, corrected });
}
