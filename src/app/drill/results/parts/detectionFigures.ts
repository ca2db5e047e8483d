import type { Measured } from '../../../../core/statistics/measured.ts';
import type { SignalDetection, UncertainFigure } from '../../../../core/statistics/signalDetection.ts';

export function dPrimeOf({ value, reason }: Measured<SignalDetection>): Measured<UncertainFigure> {
  return value === null ? { value, reason } : value.dPrime;
}

export function criterionOf({ value, reason }: Measured<SignalDetection>): Measured<UncertainFigure> {
  return value === null ? { value, reason } : value.criterion;
}
