import { deviance, stirlingRemainder } from './gamma.ts';
import { type LogTails, solveTail } from './tailRoot.ts';

const LOG_TWO_PI = 1.8378770664093456;
const ITERATIONS = 1_000_000;

/** ln of x^a y^b / B(a, b): the density of ln(x / y). */
function logDensityOfLogit(x: number, y: number, a: number, b: number): number {
  const sum = a + b;
  const scale = 0.5 * (Math.log(a) + Math.log(b / sum) - LOG_TWO_PI);
  const remainder = stirlingRemainder(sum) - stirlingRemainder(a) - stirlingRemainder(b);
  return scale + remainder - deviance(a, sum * x) - deviance(b, sum * y);
}

/**
 * x^a y^b / B(a, b) over I_x(a, b), for x below the mean: the continued fraction DLMF 8.17.22 two steps at a time, by
 * Lentz's method. In this form a y - b x is the only difference, so large shapes lose no digits (A. R. DiDonato and
 * A. H. Morris, ACM Algorithm 708, 1992).
 */
function fraction(x: number, y: number, a: number, b: number): number {
  const denominator = (m: number): number =>
    m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) * (a * y - b * x + 1 + m * (1 + y))) / (a + 2 * m + 1);
  let value = (a * (a * y - b * x + 1)) / (a + 1);
  let c = value;
  let d = 0;
  for (let m = 1; m < ITERATIONS; m += 1) {
    const share = x / (a + 2 * m - 1);
    const numerator = (a + m - 1) * (a + b + m - 1) * m * (b - m) * share * share;
    const next = denominator(m);
    d = 1 / (next + numerator * d);
    c = next + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

/** Both tails of Beta(a, b) at x, with y = 1 - x given apart so that neither end loses digits; 0 < x, y < 1. */
export function betaTails(x: number, y: number, a: number, b: number): LogTails {
  const logDensity = logDensityOfLogit(x, y, a, b);
  if (x <= (a + 1) / (a + b + 2)) {
    const logLower = Math.min(0, logDensity - Math.log(fraction(x, y, a, b)));
    return { logLower, logUpper: Math.log(-Math.expm1(logLower)), logDensity };
  }
  const logUpper = Math.min(0, logDensity - Math.log(fraction(y, x, b, a)));
  return { logLower: Math.log(-Math.expm1(logUpper)), logUpper, logDensity };
}

/** ln(x / (1 - x)) of the p-quantile, 0 < p < 1: exact at both ends of x. */
export function betaQuantileLogit(p: number, a: number, b: number): number {
  return solveTail(p, Math.log(a / b), u => betaTails(1 / (1 + Math.exp(-u)), 1 / (1 + Math.exp(u)), a, b));
}

/** Regularised incomplete beta I_x(a, b). */
export function betaCumulative(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  return x >= 1 ? 1 : Math.exp(betaTails(x, 1 - x, a, b).logLower);
}

/** x with I_x(a, b) = p; NaN where p is outside [0, 1] or a shape is not positive. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(a > 0 && b > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  return 1 / (1 + Math.exp(-betaQuantileLogit(p, a, b)));
}
