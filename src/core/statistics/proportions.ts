import { betaQuantile } from './beta.ts';
import { intervalAround, isLevel, normalReach, SHARE } from './interval.ts';
import { type Interval, type Measured, measured, type Reason, undefinedFor } from './measured.ts';

function refusal(successes: number, n: number, level: number): Reason | null {
  if (!Number.isFinite(successes) || !Number.isFinite(n)) return 'statistics/not-finite';
  if (n === 0) return 'statistics/no-cases';
  return n > 0 && successes >= 0 && successes <= n && isLevel(level) ? null : 'statistics/out-of-range';
}

function clip(low: number, high: number, level: number): Measured<Interval> {
  return measured({ low: Math.max(0, low), high: Math.min(1, high), level });
}

/** Wilson's score interval (1927). */
export function wilsonInterval(successes: number, n: number, level = 0.95): Measured<Interval> {
  const reason = refusal(successes, n, level);
  if (reason !== null) return undefinedFor(reason);
  const z = normalReach(level);
  const centre = successes + (z * z) / 2;
  const reach = z * Math.sqrt((successes * (n - successes)) / n + (z * z) / 4);
  const total = n + z * z;
  return clip(successes === 0 ? 0 : (centre - reach) / total, successes === n ? 1 : (centre + reach) / total, level);
}

/** Wilson's interval with continuity correction (Newcombe 1998, method 4; R's prop.test). */
export function wilsonIntervalWithContinuity(successes: number, n: number, level = 0.95): Measured<Interval> {
  const reason = refusal(successes, n, level);
  if (reason !== null) return undefinedFor(reason);
  const z = normalReach(level);
  const p = successes / n;
  const total = 2 * (n + z * z);
  const centre = 2 * successes + z * z;
  const under = z * Math.sqrt(Math.max(0, z * z - 2 - 1 / n + 4 * p * (n * (1 - p) + 1)));
  const over = z * Math.sqrt(Math.max(0, z * z + 2 - 1 / n + 4 * p * (n * (1 - p) - 1)));
  return clip(
    successes === 0 ? 0 : (centre - 1 - under) / total,
    successes === n ? 1 : (centre + 1 + over) / total,
    level,
  );
}

/** The exact interval of Clopper and Pearson (1934), from quantiles of the beta distribution. */
export function clopperPearsonInterval(successes: number, n: number, level = 0.95): Measured<Interval> {
  const reason = refusal(successes, n, level);
  if (reason !== null) return undefinedFor(reason);
  const tail = (1 - level) / 2;
  return measured({
    low: successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
    high: successes === n ? 1 : betaQuantile(1 - tail, successes + 1, n - successes),
    level,
  });
}

export type AdjustedProportion = { readonly estimate: number; readonly interval: Interval };

/**
 * Agresti and Coull (1998). `plus-four` adds two successes and two failures whatever the level (their advice, and what
 * statpsych prints); `z-squared` adds z^2 / 2 of each (what binom prints).
 */
export function agrestiCoullInterval(
  successes: number,
  n: number,
  level = 0.95,
  added: 'plus-four' | 'z-squared' = 'plus-four',
): Measured<AdjustedProportion> {
  const reason = refusal(successes, n, level);
  if (reason !== null) return undefinedFor(reason);
  const z = normalReach(level);
  const extra = added === 'plus-four' ? 2 : (z * z) / 2;
  const total = n + 2 * extra;
  const estimate = (successes + extra) / total;
  const reach = z * Math.sqrt((estimate * (1 - estimate)) / total);
  return measured({ estimate, interval: intervalAround(estimate, reach, level, SHARE) });
}
