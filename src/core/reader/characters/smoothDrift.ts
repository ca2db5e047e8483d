/** Neighbours, counted in characters, whose drift one character is taken to share. */
const REACH = 12;
const ROUNDS = 4;

/**
 * A slowly changing value from single measures, some of which are far off: at each index the straight line through its
 * neighbours, those that stand aside left out (Cleveland 1979, robust locally weighted regression). `weights` 0: not
 * measured.
 */
export function smoothDrift(values: readonly number[], weights: readonly number[]): readonly number[] {
  let trust = weights;
  let smooth = values.map((_, i) => localLine(values, trust, i));
  for (let round = 0; round < ROUNDS; round++) {
    const aside = values.map((value, i) => Math.abs(value - smooth[i]!));
    const usual = Math.max(1e-3, medianOf(aside.filter((_, i) => weights[i]! > 0)));
    trust = weights.map((weight, i) => weight * bisquare(aside[i]! / (5 * usual)));
    smooth = values.map((_, i) => localLine(values, trust, i));
  }
  return smooth;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function bisquare(share: number): number {
  return share >= 1 ? 0 : (1 - share * share) ** 2;
}

function localLine(values: readonly number[], weights: readonly number[], at: number): number {
  for (let reach = REACH; reach < 4 * values.length + REACH; reach *= 2) {
    const [count, ...sums] = sumNear(values, weights, at, reach);
    if (count! > 0.5) return lineAt(count!, sums as [number, number, number, number]);
  }
  return 0;
}

function sumNear(values: readonly number[], weights: readonly number[], at: number, reach: number): readonly number[] {
  const sums = [0, 0, 0, 0, 0];
  for (let i = Math.max(0, at - reach); i <= Math.min(values.length - 1, at + reach); i++) {
    const far = Math.abs(i - at) / (reach + 1);
    const weight = weights[i]! * (1 - far ** 3) ** 3;
    const along = i - at;
    const terms = [1, along, along * along, values[i]!, along * values[i]!];
    for (const [term, value] of terms.entries()) sums[term]! += weight * value;
  }
  return sums;
}

/** The line's height at 0; a little stiffness keeps it level where there is little to go by. */
function lineAt(count: number, [first, second, value, moment]: readonly [number, number, number, number]): number {
  const slope = (moment - (first * value) / count) / (second - (first * first) / count + 20);
  return (value - slope * first) / count;
}
