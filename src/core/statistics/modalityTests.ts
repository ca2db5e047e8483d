import { chiSquareSurvival, fisherSurvival, studentQuantile, studentSurvival } from './distributions.ts';
import { intervalAround, isLevel } from './interval.ts';
import { type Interval, type Measured, measured, undefinedFor } from './measured.ts';
import type { ReaderTable } from './obuchowskiRockette.ts';
import { columnOf, meanOf } from './readerAnova.ts';

/*
 * Tests of modalities after Obuchowski and Rockette, as set out by Hillis (2007). What is taken as drawn by chance is
 * what the conclusion reaches beyond: readers and cases (RRRC), cases only (FRRC), readers only (RRFC). FRRC statistics
 * are chi-square and z, written here as F and t with infinite degrees of freedom.
 */
export const READER_ANALYSES = ['RRRC', 'FRRC', 'RRFC'] as const;
export type ReaderAnalysis = (typeof READER_ANALYSES)[number];

export type MeanEstimate = {
  readonly estimate: number;
  readonly standardError: number;
  readonly degrees: number;
  readonly interval: Interval;
};

export type ModalityDifference = MeanEstimate & {
  readonly modalities: readonly [number, number];
  readonly statistic: number;
  readonly p: number;
};

export type ModalityTest = {
  readonly errorMeanSquare: number;
  readonly degrees: number;
  readonly errorDegrees: number;
  /** F; for FRRC chi-square divided by its degrees of freedom. */
  readonly f: number;
  readonly p: number;
  readonly differences: readonly ModalityDifference[];
  /** Mean over readers of each modality, from the data of that modality alone. */
  readonly means: readonly Measured<MeanEstimate>[];
};

export type ErrorTerm = { readonly meanSquare: number; readonly degrees: number };

/** The mean square enlarged by what documents add, with the degrees of freedom that leaves (Hillis 2007). */
export function enlarge(meanSquare: number, degrees: number, added: number): ErrorTerm {
  const sum = meanSquare + Math.max(added, 0);
  return { meanSquare: sum, degrees: (sum / meanSquare) ** 2 * degrees };
}

function estimateMean(estimate: number, standardError: number, degrees: number, level: number): MeanEstimate {
  const reach = -studentQuantile((1 - level) / 2, degrees) * standardError;
  return { estimate, standardError, degrees, interval: intervalAround(estimate, reach, level) };
}

/** Mean over the readers of one modality, its interval reaching to the population the analysis names. */
export function modalityMean(
  table: ReaderTable,
  modality: number,
  analysis: ReaderAnalysis,
  level: number,
): Measured<MeanEstimate> {
  const line = table.figures[modality]!;
  const { readerMeanSquare, variance, cov2, degrees } = table.perModality[modality]!;
  const readers = line.length;
  const error =
    analysis === 'FRRC'
      ? { meanSquare: variance + (readers - 1) * Math.max(cov2, 0), degrees: Number.POSITIVE_INFINITY }
      : enlarge(readerMeanSquare, degrees, analysis === 'RRRC' ? readers * cov2 : 0);
  if (!(error.meanSquare > 0)) return undefinedFor('statistics/no-variance');
  return measured(estimateMean(meanOf(line), Math.sqrt(error.meanSquare / readers), error.degrees, level));
}

function errorTerm(table: ReaderTable, analysis: ReaderAnalysis): ErrorTerm | null {
  const { interaction } = table.anova;
  const { variance, cov1, cov2, cov3 } = table.covariances;
  if (interaction === null || cov1 === null || cov3 === null) return null;
  const readers = table.perReader.length;
  if (analysis === 'FRRC') {
    const meanSquare = variance - cov1 + (readers - 1) * Math.max(cov2 - cov3, 0);
    return { meanSquare, degrees: Number.POSITIVE_INFINITY };
  }
  const added = analysis === 'RRRC' ? readers * (cov2 - cov3) : 0;
  return enlarge(interaction.meanSquare, interaction.degrees, added);
}

function compare(estimate: MeanEstimate, modalities: readonly [number, number]): ModalityDifference {
  const statistic = estimate.estimate / estimate.standardError;
  return { ...estimate, modalities, statistic, p: 2 * studentSurvival(Math.abs(statistic), estimate.degrees) };
}

function compareAll(table: ReaderTable, error: ErrorTerm, level: number): readonly ModalityDifference[] {
  const means = table.figures.map(meanOf);
  const standardError = Math.sqrt((2 * error.meanSquare) / table.perReader.length);
  return means.flatMap((mean, i) =>
    means
      .slice(i + 1)
      .map((other, k) => compare(estimateMean(mean - other, standardError, error.degrees, level), [i, i + 1 + k])),
  );
}

/** Whether modalities differ, and by how much; undefined for a single modality. */
export function testModalities(table: ReaderTable, analysis: ReaderAnalysis, level = 0.95): Measured<ModalityTest> {
  if (!isLevel(level)) return undefinedFor('statistics/out-of-range');
  const { modality } = table.anova;
  const error = errorTerm(table, analysis);
  if (modality === null || error === null) return undefinedFor('statistics/no-pairs');
  if (!(error.meanSquare > 0)) return undefinedFor('statistics/no-variance');
  const f = modality.meanSquare / error.meanSquare;
  const p =
    analysis === 'FRRC'
      ? chiSquareSurvival(f * modality.degrees, modality.degrees)
      : fisherSurvival(f, modality.degrees, error.degrees);
  return measured({
    errorMeanSquare: error.meanSquare,
    degrees: modality.degrees,
    errorDegrees: error.degrees,
    f,
    p,
    differences: compareAll(table, error, level),
    means: table.figures.map((_, i) => modalityMean(table, i, analysis, level)),
  });
}

/** Differences of modalities reader by reader (cases random), [reader][pair]; undefined for a single modality. */
export function testModalitiesByReader(
  table: ReaderTable,
  level = 0.95,
): Measured<readonly (readonly Measured<ModalityDifference>[])[]> {
  if (!isLevel(level)) return undefinedFor('statistics/out-of-range');
  if (table.figures.length < 2) return undefinedFor('statistics/no-pairs');
  return measured(
    table.perReader.map(({ variance, cov1 }, reader) => {
      const square = 2 * (variance - (cov1 ?? 0));
      const column = columnOf(table.figures, reader);
      return column.flatMap((figure, i) =>
        column.slice(i + 1).map((other, k) => {
          if (!(square > 0)) return undefinedFor('statistics/no-variance');
          const estimate = estimateMean(figure - other, Math.sqrt(square), Number.POSITIVE_INFINITY, level);
          return measured(compare(estimate, [i, i + 1 + k]));
        }),
      );
    }),
  );
}
