import { betaQuantileLogit, betaTails } from './beta.ts';
import { gammaCumulative, gammaQuantile, gammaSurvival } from './gamma.ts';
import { normalCumulative, normalQuantile } from './normal.ts';

/*
 * Student, F and chi-square, each as lower tail (Cumulative), upper tail (Survival, for p-values) and Quantile.
 * Degrees of freedom are positive and need not be whole; they may be infinite for Student and the second of F.
 */

/** Above this the beta fraction grows slow and Hill's expansion is the more exact. */
const MANY_DEGREES = 1e6;

/** The z of the same tail: G. W. Hill, ACM Algorithm 395 (1970); the terms left out are of order 1 / degrees^3. */
function normalDeviate(t: number, degrees: number): number {
  if (degrees === Number.POSITIVE_INFINITY) return t;
  const a = degrees - 0.5;
  const b = 48 * a * a;
  const z = Math.sign(t) * Math.sqrt(a * Math.log1p((t * t) / degrees));
  return z + (z ** 3 + 3 * z) / b;
}

/** Inverse of normalDeviate: the Cornish-Fisher expansion in 1 / degrees (Abramowitz and Stegun 26.7.5). */
function studentFromDeviate(z: number, degrees: number): number {
  const square = z * z;
  const first = (z * (square + 1)) / 4;
  const second = (z * ((5 * square + 16) * square + 3)) / 96;
  return z + (first + second / degrees) / degrees;
}

function lowerStudent(size: number, degrees: number): number {
  const square = size * size;
  if (square === Number.POSITIVE_INFINITY) return 0;
  const total = degrees + square;
  return 0.5 * Math.exp(betaTails(degrees / total, square / total, degrees / 2, 0.5).logLower);
}

export function studentCumulative(t: number, degrees: number): number {
  if (!(degrees > 0) || Number.isNaN(t)) return Number.NaN;
  if (degrees > MANY_DEGREES) return normalCumulative(normalDeviate(t, degrees));
  if (t * t === 0) return 0.5;
  return t < 0 ? lowerStudent(-t, degrees) : 1 - lowerStudent(t, degrees);
}

export function studentSurvival(t: number, degrees: number): number {
  return studentCumulative(-t, degrees);
}

export function studentQuantile(p: number, degrees: number): number {
  if (!(degrees > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  if (degrees > MANY_DEGREES) return studentFromDeviate(normalQuantile(p), degrees);
  const tail = 2 * Math.min(p, 1 - p);
  const logit =
    tail < 0.5 ? -betaQuantileLogit(tail, degrees / 2, 0.5) : betaQuantileLogit(Math.abs(1 - 2 * p), 0.5, degrees / 2);
  const size = Math.sqrt(degrees) * Math.exp(logit / 2);
  return p < 0.5 ? -size : size;
}

function fisherTails(
  f: number,
  above: number,
  below: number,
): { readonly logLower: number; readonly logUpper: number } {
  const ratio = (above / below) * f;
  return betaTails(ratio / (1 + ratio), 1 / (1 + ratio), above / 2, below / 2);
}

export function fisherCumulative(f: number, above: number, below: number): number {
  if (!(above > 0 && below > 0) || Number.isNaN(f)) return Number.NaN;
  if (below > 1e13) return chiSquareCumulative(f * above, above);
  if (f <= 0) return 0;
  return f === Number.POSITIVE_INFINITY ? 1 : Math.exp(fisherTails(f, above, below).logLower);
}

export function fisherSurvival(f: number, above: number, below: number): number {
  if (!(above > 0 && below > 0) || Number.isNaN(f)) return Number.NaN;
  if (below > 1e13) return chiSquareSurvival(f * above, above);
  if (f <= 0) return 1;
  return f === Number.POSITIVE_INFINITY ? 0 : Math.exp(fisherTails(f, above, below).logUpper);
}

export function fisherQuantile(p: number, above: number, below: number): number {
  if (!(above > 0 && below > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (below > 1e13) return chiSquareQuantile(p, above) / above;
  return (below / above) * Math.exp(betaQuantileLogit(p, above / 2, below / 2));
}

export function chiSquareCumulative(x: number, degrees: number): number {
  return gammaCumulative(x / 2, degrees / 2);
}

export function chiSquareSurvival(x: number, degrees: number): number {
  return gammaSurvival(x / 2, degrees / 2);
}

export function chiSquareQuantile(p: number, degrees: number): number {
  return 2 * gammaQuantile(p, degrees / 2);
}
