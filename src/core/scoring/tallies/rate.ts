import { ENOUGH_CASES } from '../../statistics/detectionRates.ts';
import { type Interval, type Measured, measured, undefinedFor } from '../../statistics/measured.ts';
import { wilsonInterval } from '../../statistics/proportions.ts';

/** A count of a total. The share is given from 10 of the total on, with Wilson's interval. */
export type Rate = {
  readonly count: number;
  readonly of: number;
  readonly share: Measured<{ readonly value: number; readonly interval: Interval }>;
};

export function makeRate(count: number, of: number): Rate {
  return { count, of, share: shareOf(count, of) };
}

function shareOf(count: number, of: number): Rate['share'] {
  if (of < ENOUGH_CASES) return undefinedFor(of === 0 ? 'statistics/no-cases' : 'statistics/too-few-cases');
  const interval = wilsonInterval(count, of);
  return interval.value === null ? interval : measured({ value: count / of, interval: interval.value });
}
