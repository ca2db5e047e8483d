import { isSameValue } from '../units/isSameValue.ts';
import { centroidOfMask, countCommon, maskCovers } from '../units/mask.ts';
import type { MarkTarget, PreparedMark } from './admitMarks.ts';
import type { KeySign, KeyTarget, PreparedPlace } from './preparedKey.ts';

/** How a mark meets a place: by which sign (0 is the main one), for which share of its points, how precisely (0 to 1). */
export type Match = { readonly spot: number; readonly share: 1 | 0.5; readonly precision: number };

type Fit = Omit<Match, 'spot'>;

/** Precision of a single mark on a target, or null where it misses (SCO-1, in whole cells). */
export function matchTarget(mark: MarkTarget, target: KeyTarget): number | null {
  if (mark.kind !== 'region' || target.kind !== 'region') return isSameValue(mark, target) ? 1 : null;
  if (mark.face !== target.face) return null;
  const inside = countCommon(mark.mask, target.grown);
  if (2 * inside < mark.mask.count) return null;
  const centre = centroidOfMask(mark.mask);
  const isCentred = centre !== null && maskCovers(target.grown, centre);
  if (!isCentred && 2 * countCommon(mark.mask, target.mask) < target.mask.count) return null;
  return inside / mark.mask.count;
}

function better(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

function mean(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : (a + b) / 2;
}

function matchPair(mark: PreparedMark, first: KeyTarget, second: KeyTarget): Fit | null {
  const straight = [matchTarget(mark.first, first), mark.second && matchTarget(mark.second, second)] as const;
  const crossed = [matchTarget(mark.first, second), mark.second && matchTarget(mark.second, first)] as const;
  const whole = better(mean(...straight), mean(...crossed));
  if (whole !== null) return { share: 1, precision: whole };
  const half = better(better(...straight), better(...crossed));
  return half === null ? null : { share: 0.5, precision: half };
}

function matchSign(mark: PreparedMark, sign: KeySign): Fit | null {
  if (sign.second !== null) return matchPair(mark, sign.first, sign.second);
  if (mark.second !== null) return null;
  const precision = matchTarget(mark.first, sign.first);
  return precision === null ? null : { share: 1, precision };
}

/** The best of a place's signs that a mark meets, or null: by share, then precision, then the sign's order. */
export function matchPlace(mark: PreparedMark, place: PreparedPlace): Match | null {
  let best: Match | null = null;
  for (const [spot, sign] of place.signs.entries()) {
    const fit = matchSign(mark, sign);
    if (fit === null) continue;
    if (best === null || fit.share > best.share || (fit.share === best.share && fit.precision > best.precision)) {
      best = { spot, ...fit };
    }
  }
  return best;
}
