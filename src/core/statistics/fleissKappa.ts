import type { Measured, Reason } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

type Kappa = {
  readonly kappa: number;
  /** If the true kappa were 0 (Fleiss, Nee and Landis 1979). */
  readonly standardErrorAtZero: number;
  readonly z: number;
};

export type FleissKappa = Kappa & {
  readonly cases: number;
  readonly raters: number;
  /** How far each case's raters agree, 0 to 1. */
  readonly agreementByCase: readonly number[];
  /** Each category against all others; undefined for one nobody or everybody used. */
  readonly categories: readonly Measured<Kappa>[];
};

/**
 * Fleiss' kappa of a row of counts per case: how many raters chose each category. Every case needs the same number
 * of raters, but they need not be the same people.
 */
export function measureFleissKappa(counts: readonly (readonly number[])[]): Measured<FleissKappa> {
  const reason = refuseCounts(counts);
  if (reason !== null) return undefinedFor(reason);
  const cases = counts.length;
  const raters = sum(counts[0]!);
  if (raters < 2) return undefinedFor('statistics/too-few-readers');
  const shares = counts[0]!.map((_, j) => sum(counts.map(row => row[j]!)) / (cases * raters));
  const pairs = raters * (raters - 1);
  const agreementByCase = counts.map(row => sum(row.map(count => count * (count - 1))) / pairs);

  const room = sum(shares.map(p => p * (1 - p)));
  if (room < 1e-14) return undefinedFor('statistics/no-variance');
  const kappa = 1 - (1 - sum(agreementByCase) / cases) / room;
  const skew = sum(shares.map(p => p * (1 - p) * (1 - 2 * p)));
  const errorOfCategory = Math.sqrt(2 / (cases * pairs));
  const standardErrorAtZero = (errorOfCategory * Math.sqrt(Math.max(0, room ** 2 - skew))) / room;
  const categories = shares.map((share, j) => {
    const again = sum(counts.map(row => row[j]! * (row[j]! - 1))) / (cases * pairs * share);
    return measureCategory(share, again, errorOfCategory);
  });
  return measured({
    cases,
    raters,
    kappa,
    standardErrorAtZero,
    z: kappa / standardErrorAtZero,
    agreementByCase,
    categories,
  });
}

/** `again` is the chance that another rater of the same case chooses the category too. */
function measureCategory(share: number, again: number, standardErrorAtZero: number): Measured<Kappa> {
  if (share * (1 - share) < 1e-14) return undefinedFor('statistics/no-variance');
  const kappa = (again - share) / (1 - share);
  return measured({ kappa, standardErrorAtZero, z: kappa / standardErrorAtZero });
}

function refuseCounts(counts: readonly (readonly number[])[]): Reason | null {
  const first = counts[0];
  if (first === undefined) return 'statistics/no-cases';
  if (counts.some(row => row.length !== first.length)) return 'statistics/unequal-lengths';
  if (!counts.every(row => row.every(Number.isFinite))) return 'statistics/not-finite';
  if (counts.some(row => row.some(count => count < 0))) return 'statistics/out-of-range';
  return counts.some(row => sum(row) !== sum(first)) ? 'statistics/unequal-lengths' : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
