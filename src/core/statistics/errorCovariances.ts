import { meanOf } from './readerAnova.ts';

/**
 * Averages of the covariances, over the sampling of documents, between two figures of merit: of one figure with itself
 * (`variance`), of one reader in two modalities (cov1), of two readers in one modality (cov2), of two readers in two
 * modalities (cov3). cov1 and cov3 are null for a single modality.
 */
export type ErrorCovariances = {
  readonly variance: number;
  readonly cov1: number | null;
  readonly cov2: number;
  readonly cov3: number | null;
  readonly perModality: readonly { readonly variance: number; readonly cov2: number }[];
  readonly perReader: readonly { readonly variance: number; readonly cov1: number | null }[];
};

type Pair = {
  readonly modalities: readonly [number, number];
  readonly readers: readonly [number, number];
  readonly covariance: number;
};

/** Jackknife covariance of two lists of leave-one-out figures: (K - 1) / K times the sum of products. */
function jackknifeCovariance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += a[k]! * b[k]!;
  return (sum * (a.length - 1)) / a.length;
}

function centred(values: readonly number[]): Float64Array {
  const mean = meanOf(values);
  return Float64Array.from(values, value => value - mean);
}

function allPairs(leaveOneOut: readonly (readonly (readonly number[])[])[]): readonly Pair[] {
  const cells = leaveOneOut.flatMap((line, modality) =>
    line.map((values, reader) => ({ modality, reader, values: centred(values) })),
  );
  return cells.flatMap((a, i) =>
    cells.slice(i).map(b => ({
      modalities: [a.modality, b.modality] as const,
      readers: [a.reader, b.reader] as const,
      covariance: jackknifeCovariance(a.values, b.values),
    })),
  );
}

function average(pairs: readonly Pair[], sameModality: boolean, sameReader: boolean): number {
  const chosen = pairs.filter(
    ({ modalities, readers }) =>
      (modalities[0] === modalities[1]) === sameModality && (readers[0] === readers[1]) === sameReader,
  );
  return meanOf(chosen.map(({ covariance }) => covariance));
}

/** From leave-one-out figures [modality][reader][document]; needs two readers. */
export function errorCovariances(leaveOneOut: readonly (readonly (readonly number[])[])[]): ErrorCovariances {
  const pairs = allPairs(leaveOneOut);
  const single = leaveOneOut.length === 1;
  const withModality = (i: number): readonly Pair[] => pairs.filter(({ modalities: [a, b] }) => a === i && b === i);
  const withReader = (j: number): readonly Pair[] => pairs.filter(({ readers: [a, b] }) => a === j && b === j);
  return {
    variance: average(pairs, true, true),
    cov1: single ? null : average(pairs, false, true),
    cov2: average(pairs, true, false),
    cov3: single ? null : average(pairs, false, false),
    perModality: leaveOneOut.map((_, i) => ({
      variance: average(withModality(i), true, true),
      cov2: average(withModality(i), true, false),
    })),
    perReader: leaveOneOut[0]!.map((_, j) => ({
      variance: average(withReader(j), true, true),
      cov1: single ? null : average(withReader(j), false, true),
    })),
  };
}
