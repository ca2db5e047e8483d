import { intervalAround, isLevel, normalReach } from './interval.ts';
import type { Interval, Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

export type IntraclassKappa = {
  readonly kappa: number;
  readonly standardError: number;
  readonly interval: Interval;
};

/**
 * The kappa of a 2 x 2 table whose raters are taken to share one rate of "yes" (Scott's pi; Bloch and Kraemer 1989).
 * `table` is [[both no, no-yes], [yes-no, both yes]] in counts.
 */
export function measureIntraclassKappa(
  table: readonly [readonly [number, number], readonly [number, number]],
  level = 0.95,
): Measured<IntraclassKappa> {
  const [[bothNo, noYes], [yesNo, bothYes]] = table;
  const counts = [bothNo, noYes, yesNo, bothYes];
  if (!counts.every(Number.isFinite)) return undefinedFor('statistics/not-finite');
  if (counts.some(count => count < 0) || !isLevel(level)) return undefinedFor('statistics/out-of-range');
  const cases = counts.reduce((sum, count) => sum + count, 0);
  if (cases === 0) return undefinedFor('statistics/no-cases');

  const split = noYes + yesNo;
  const [no, yes] = [(2 * bothNo + split) / (2 * cases), (2 * bothYes + split) / (2 * cases)];
  if (no === 0 || yes === 0) return undefinedFor('statistics/no-variance');
  const kappa = 1 - split / cases / (2 * no * yes);
  const spread = (1 - kappa) * (1 - 2 * kappa) + (kappa * (2 - kappa)) / (2 * no * yes);
  const standardError = Math.sqrt(Math.max(0, ((1 - kappa) * spread) / cases));
  return measured({ kappa, standardError, interval: intervalAround(kappa, normalReach(level) * standardError, level) });
}
