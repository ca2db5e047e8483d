import { intervalAround, isLevel, normalReach } from './interval.ts';
import type { Interval, Measured, Reason } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

/** How much of an agreement a near miss is: none, 1 - distance / (k - 1), or 1 - (distance / (k - 1))^2. */
export const KAPPA_WEIGHTS = ['nominal', 'linear', 'quadratic'] as const;
export type KappaWeights = (typeof KAPPA_WEIGHTS)[number];

type Counts = readonly (readonly number[])[];

export type CohenKappa = {
  readonly cases: number;
  readonly kappa: number;
  /** Weighted proportions of agreement, seen and to be expected by chance. */
  readonly observed: number;
  readonly expected: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** The standard error if the true kappa were 0; the test z rests on it. */
  readonly standardErrorAtZero: number;
  readonly z: Measured<number>;
};

/**
 * Kappa of a square table of counts (row: first rater, column: second rater). The categories are the table's, in
 * its order, empty ones included: their number sets the linear and quadratic weights.
 * Standard errors: Fleiss, Cohen and Everitt 1969.
 */
export function measureCohenKappa(
  table: Counts,
  weights: KappaWeights = 'nominal',
  level = 0.95,
): Measured<CohenKappa> {
  const reason = refuseTable(table);
  if (reason !== null) return undefinedFor(reason);
  if (!isLevel(level)) return undefinedFor('statistics/out-of-range');
  const cases = table.flat().reduce((sum, count) => sum + count, 0);
  if (cases === 0) return undefinedFor('statistics/no-cases');

  const share = table.map(row => row.map(count => count / cases));
  const rows = share.map(row => row.reduce((sum, p) => sum + p, 0));
  const columns = rows.map((_, j) => share.reduce((sum, row) => sum + row[j]!, 0));
  const weight = (i: number, j: number) => weigh(weights, Math.abs(i - j), table.length);
  const average = (cell: (i: number, j: number) => number, value: (i: number, j: number) => number) =>
    rows.reduce((sum, _, i) => sum + columns.reduce((part, __, j) => part + cell(i, j) * value(i, j), 0), 0);
  const seen = (i: number, j: number) => share[i]![j]!;
  const chance = (i: number, j: number) => rows[i]! * columns[j]!;

  const observed = average(seen, weight);
  const expected = average(chance, weight);
  const room = average(chance, (i, j) => 1 - weight(i, j));
  if (room < 1e-14) return undefinedFor('statistics/no-variance');
  const rowWeight = rows.map((_, i) => columns.reduce((sum, p, j) => sum + p * weight(i, j), 0));
  const columnWeight = columns.map((_, j) => rows.reduce((sum, p, i) => sum + p * weight(i, j), 0));
  const margin = (i: number, j: number) => rowWeight[i]! + columnWeight[j]!;

  const kappa = 1 - average(seen, (i, j) => 1 - weight(i, j)) / room;
  const scatter = average(seen, (i, j) => (weight(i, j) * room - margin(i, j) * (1 - observed)) ** 2);
  const offset = observed * expected - 2 * expected + observed;
  const standardError = root(scatter - offset ** 2, cases * room ** 4);
  const scatterAtZero = average(chance, (i, j) => (weight(i, j) - margin(i, j)) ** 2);
  const standardErrorAtZero = root(scatterAtZero - expected ** 2, cases * room ** 2);
  return measured({
    cases,
    kappa,
    observed,
    expected,
    standardError,
    interval: intervalAround(kappa, normalReach(level) * standardError, level),
    standardErrorAtZero,
    z: standardErrorAtZero > 0 ? measured(kappa / standardErrorAtZero) : undefinedFor('statistics/no-variance'),
  });
}

function weigh(weights: KappaWeights, distance: number, categories: number): number {
  if (distance === 0) return 1;
  if (weights === 'nominal') return 0;
  const far = distance / (categories - 1);
  return weights === 'linear' ? 1 - far : 1 - far ** 2;
}

/** Rounding may leave a variance of nothing a hair above or below 0. */
function root(variance: number, divisor: number): number {
  return variance < 1e-15 ? 0 : Math.sqrt(variance / divisor);
}

function refuseTable(table: Counts): Reason | null {
  if (table.some(row => row.length !== table.length)) return 'statistics/unequal-lengths';
  const counts = table.flat();
  if (!counts.every(Number.isFinite)) return 'statistics/not-finite';
  return counts.some(count => count < 0) ? 'statistics/out-of-range' : null;
}
