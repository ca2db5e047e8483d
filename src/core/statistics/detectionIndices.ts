import type { DetectionRates } from './detectionRates.ts';
import { type Measured, measured, undefinedFor } from './measured.ts';
import { normalCumulative, normalQuantile } from './normal.ts';

/*
 * Indices of detectability and of bias from a hit rate H and a false-alarm rate F.
 * The normal ones are undefined where a rate is 0 or 1: correct the rates first.
 */

function fromDeviates(rates: DetectionRates, figure: (zHit: number, zFalse: number) => number): Measured<number> {
  const zHit = normalQuantile(rates.hitRate);
  const zFalse = normalQuantile(rates.falseAlarmRate);
  if (!Number.isFinite(zHit) || !Number.isFinite(zFalse)) return undefinedFor('statistics/out-of-range');
  return measured(figure(zHit, zFalse));
}

/** d': distance between the two kinds of document in standard deviations. */
export function dPrime(rates: DetectionRates): Measured<number> {
  return fromDeviates(rates, (zHit, zFalse) => zHit - zFalse);
}

/** c: positive for an officer slow to refer, negative for one quick to refer. */
export function criterion(rates: DetectionRates): Measured<number> {
  return fromDeviates(rates, (zHit, zFalse) => -(zHit + zFalse) / 2);
}

export function logBeta(rates: DetectionRates): Measured<number> {
  return fromDeviates(rates, (zHit, zFalse) => ((zFalse - zHit) * (zFalse + zHit)) / 2);
}

export function beta(rates: DetectionRates): Measured<number> {
  const log = logBeta(rates);
  return log.value === null ? log : measured(Math.exp(log.value));
}

/** c': c as a share of d'; undefined where d' is 0. */
export function relativeCriterion(rates: DetectionRates): Measured<number> {
  const distance = dPrime(rates);
  const c = criterion(rates);
  if (distance.value === null || c.value === null) return distance;
  return distance.value === 0 ? undefinedFor('statistics/no-variance') : measured(c.value / distance.value);
}

/** Ad: area under the equal-variance normal ROC with this d'. */
export function normalArea(rates: DetectionRates): Measured<number> {
  return fromDeviates(rates, (zHit, zFalse) => normalCumulative((zHit - zFalse) / Math.SQRT2));
}

function fromShares(rates: DetectionRates, figure: (hit: number, alarm: number) => number): Measured<number> {
  const { hitRate, falseAlarmRate } = rates;
  const isShare = (x: number): boolean => x >= 0 && x <= 1;
  if (!isShare(hitRate) || !isShare(falseAlarmRate)) return undefinedFor('statistics/out-of-range');
  const value = figure(hitRate, falseAlarmRate);
  return Number.isFinite(value) ? measured(value) : undefinedFor('statistics/no-variance');
}

function aboveChance(high: number, low: number): number {
  return high === low ? 0 : ((high - low) * (1 + high - low)) / (4 * high * (1 - low));
}

/** A' (Pollack and Norman 1964), kept for continuity with older reports: it is not free of bias. */
export function aPrime(rates: DetectionRates): Measured<number> {
  return fromShares(rates, (hit, alarm) =>
    hit >= alarm ? 0.5 + aboveChance(hit, alarm) : 0.5 - aboveChance(alarm, hit),
  );
}

/** B'' (Grier 1971), with its sign turned where F is above H; undefined where both rates are 0 or 1. */
export function grierBias(rates: DetectionRates): Measured<number> {
  return fromShares(rates, (hit, alarm) => {
    const hitSpread = hit * (1 - hit);
    const alarmSpread = alarm * (1 - alarm);
    return (Math.sign(hit - alarm) || 1) * ((hitSpread - alarmSpread) / (hitSpread + alarmSpread));
  });
}

/** B''D (Donaldson 1992). */
export function donaldsonBias(rates: DetectionRates): Measured<number> {
  return fromShares(rates, (hit, alarm) => {
    const quiet = (1 - hit) * (1 - alarm);
    const loud = hit * alarm;
    return (quiet - loud) / (quiet + loud);
  });
}
