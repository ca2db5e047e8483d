import { type ErrorCovariances, errorCovariances } from './errorCovariances.ts';
import { type Measured, measured, type Reason, undefinedFor } from './measured.ts';
import { columnOf, meanSquareOf, type ReaderAnova, readerAnova } from './readerAnova.ts';

/*
 * Several readers over the same documents, in one modality or more: N. A. Obuchowski and H. E. Rockette (1995) with the
 * degrees of freedom of S. L. Hillis (2007). Covariances come from the jackknife over documents.
 */

/** Fewer readers say nothing about readers in general. */
export const ENOUGH_READERS = 3;
/** Documents of each kind below which a class report must carry a warning. */
export const ENOUGH_DOCUMENTS = 20;

export function hasEnoughDocuments(normal: number, abnormal: number): boolean {
  return normal >= ENOUGH_DOCUMENTS && abnormal >= ENOUGH_DOCUMENTS;
}

/** Figures of merit [modality][reader] and the same with each document left out in turn [modality][reader][document]. */
export type ReaderStudy = {
  readonly figures: readonly (readonly number[])[];
  readonly leaveOneOut: readonly (readonly (readonly number[])[])[];
};

/** varR and varTR can come out negative, as estimates of variance components do; null for a single modality. */
export type ReaderVariances = { readonly varR: number; readonly varTR: number };

export type ReaderTable = {
  readonly figures: readonly (readonly number[])[];
  readonly anova: ReaderAnova;
  readonly covariances: ErrorCovariances;
  readonly components: ReaderVariances | null;
  readonly perModality: readonly {
    readonly degrees: number;
    readonly readerMeanSquare: number;
    readonly variance: number;
    readonly cov2: number;
  }[];
  /** degrees is 0 and the mean square null for a single modality. */
  readonly perReader: readonly {
    readonly degrees: number;
    readonly modalityMeanSquare: number | null;
    readonly variance: number;
    readonly cov1: number | null;
  }[];
};

function refusal({ figures, leaveOneOut }: ReaderStudy): Reason | null {
  const readers = figures[0]?.length ?? 0;
  const cases = leaveOneOut[0]?.[0]?.length ?? 0;
  if (figures.some(line => line.length !== readers) || leaveOneOut.length !== figures.length)
    return 'statistics/unequal-lengths';
  if (leaveOneOut.some(line => line.length !== readers || line.some(values => values.length !== cases)))
    return 'statistics/unequal-lengths';
  if (readers < ENOUGH_READERS) return 'statistics/too-few-readers';
  if (cases < 2) return 'statistics/too-few-cases';
  const allFinite = [figures.flat(), leaveOneOut.flat(2)].every(values => values.every(Number.isFinite));
  return allFinite ? null : 'statistics/not-finite';
}

export function readerVariances(anova: ReaderAnova, covariances: ErrorCovariances): ReaderVariances | null {
  const { variance, cov1, cov2, cov3 } = covariances;
  if (anova.modality === null || anova.interaction === null || cov1 === null || cov3 === null) return null;
  const varTR = anova.interaction.meanSquare - variance + cov1 + Math.max(cov2 - cov3, 0);
  const modalities = anova.modality.degrees + 1;
  const rest = anova.reader.meanSquare - varTR - variance + cov2 - (modalities - 1) * (cov1 - cov3);
  return { varR: rest / modalities, varTR };
}

/** Needs three readers and two documents; undefined otherwise. */
export function obuchowskiRockette(study: ReaderStudy): Measured<ReaderTable> {
  const reason = refusal(study);
  if (reason !== null) return undefinedFor(reason);
  const { figures, leaveOneOut } = study;
  const anova = readerAnova(figures);
  const covariances = errorCovariances(leaveOneOut);
  const single = figures.length === 1;
  return measured({
    figures,
    anova,
    covariances,
    components: readerVariances(anova, covariances),
    perModality: figures.map((line, i) => ({
      degrees: line.length - 1,
      readerMeanSquare: meanSquareOf(line),
      ...covariances.perModality[i]!,
    })),
    perReader: figures[0]!.map((_, j) => ({
      degrees: figures.length - 1,
      modalityMeanSquare: single ? null : meanSquareOf(columnOf(figures, j)),
      ...covariances.perReader[j]!,
    })),
  });
}
