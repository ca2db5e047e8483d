import { type LogTails, solveTail } from './tailRoot.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
const ITERATIONS = 1_000_000;

/**
 * log Gamma(x) less its Stirling approximation, x > 0. Keeping this small remainder apart is what lets the tails below
 * stay exact where log Gammas of large numbers would cancel (C. Loader, Fast and accurate computation of binomial
 * probabilities, 2000).
 */
export function stirlingRemainder(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 15) {
    shift += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const inverseSquare = 1 / (at * at);
  let series = 0;
  for (let i = STIRLING.length - 1; i >= 0; i -= 1) series = series * inverseSquare + STIRLING[i]!;
  return shift + series / at;
}

/** k ln(k / m) + m - k for positive k and m, without cancellation near k = m. */
export function deviance(k: number, m: number): number {
  const gap = (k - m) / (k + m);
  if (Math.abs(gap) > 0.1) return k * Math.log(k / m) + m - k;
  let sum = (k - m) * gap;
  let power = 2 * k * gap;
  for (let i = 3; i < 1000; i += 2) {
    power *= gap * gap;
    const next = sum + power / i;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** ln Gamma(x) for x > 0, to about 1e-15 absolute or relative; +Infinity at 0, NaN below. */
export function logGamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0 || x === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingRemainder(x);
}

/** ln of x^shape e^-x / Gamma(shape): the density of ln X. */
function logDensityOfLog(x: number, shape: number): number {
  return 0.5 * Math.log(shape) - HALF_LOG_TWO_PI - stirlingRemainder(shape) - deviance(shape, x);
}

function lowerSeries(x: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let i = 1; i < ITERATIONS; i += 1) {
    term *= x / (shape + i);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** Legendre's continued fraction of the upper tail, by Lentz's method. */
function upperFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i < ITERATIONS; i += 1) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

function gammaTails(x: number, shape: number): LogTails {
  const logDensity = logDensityOfLog(x, shape);
  if (x < shape + 1) {
    const logLower = Math.min(0, logDensity + Math.log(lowerSeries(x, shape)));
    return { logLower, logUpper: Math.log(-Math.expm1(logLower)), logDensity };
  }
  const logUpper = Math.min(0, logDensity + Math.log(upperFraction(x, shape)));
  return { logLower: Math.log1p(-Math.exp(logUpper)), logUpper, logDensity };
}

/** Regularised lower incomplete gamma: P(X <= x) for a gamma variable of this shape and scale 1. */
export function gammaCumulative(x: number, shape: number): number {
  if (!(shape > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  return x === Number.POSITIVE_INFINITY ? 1 : Math.exp(gammaTails(x, shape).logLower);
}

/** 1 - gammaCumulative, exact where that is close to 1. */
export function gammaSurvival(x: number, shape: number): number {
  if (!(shape > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  return x === Number.POSITIVE_INFINITY ? 0 : Math.exp(gammaTails(x, shape).logUpper);
}

export function gammaQuantile(p: number, shape: number): number {
  if (!(shape > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return Math.exp(solveTail(p, Math.log(shape), u => gammaTails(Math.exp(u), shape)));
}
