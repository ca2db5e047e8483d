import type { FrocCases } from './frocCases.ts';
import { type FrocFigure, jackknifeFroc } from './frocFigures.ts';
import { isLevel } from './interval.ts';
import { type Measured, measured, undefinedFor } from './measured.ts';
import { type MeanEstimate, modalityMean } from './modalityTests.ts';
import { hasEnoughDocuments, obuchowskiRockette } from './obuchowskiRockette.ts';

/**
 * Mean figure of a class over one set of documents: [reader] and [reader][document left out]. The interval takes both
 * readers and documents as drawn by chance and is not cut off at 1. Undefined under three readers.
 */
export function classMean(
  figures: readonly number[],
  leaveOneOut: readonly (readonly number[])[],
  level = 0.95,
): Measured<MeanEstimate> {
  if (!isLevel(level)) return undefinedFor('statistics/out-of-range');
  const table = obuchowskiRockette({ figures: [figures], leaveOneOut: [leaveOneOut] });
  return table.value === null ? table : modalityMean(table.value, 0, 'RRRC', level);
}

export type ClassReport = MeanEstimate & {
  readonly figures: readonly number[];
  /** False under 20 documents of either kind: the report must then carry a warning. */
  readonly enoughDocuments: boolean;
};

function haveSameDocuments(readers: readonly FrocCases[]): boolean {
  const first = readers[0];
  return readers.every(
    ({ normal, abnormal }) =>
      normal.length === first?.normal.length &&
      abnormal.length === first.abnormal.length &&
      abnormal.every(({ lesions }, k) => lesions.length === first.abnormal[k]!.lesions.length),
  );
}

/** The same from the marks of each reader over the same documents in the same order. */
export function classMeanOf(name: FrocFigure, readers: readonly FrocCases[], level = 0.95): Measured<ClassReport> {
  const first = readers[0];
  if (first === undefined) return undefinedFor('statistics/too-few-readers');
  if (!haveSameDocuments(readers)) return undefinedFor('statistics/unequal-lengths');
  const jackknives = readers.map(cases => jackknifeFroc(name, cases, level));
  const failed = jackknives.find(({ value }) => value === null);
  if (failed?.value === null) return failed;
  const values = jackknives.flatMap(({ value }) => (value === null ? [] : [value]));
  const figures = values.map(({ figure }) => figure);
  const mean = classMean(
    figures,
    values.map(({ leaveOneOut }) => leaveOneOut),
    level,
  );
  if (mean.value === null) return mean;
  return measured({
    ...mean.value,
    figures,
    enoughDocuments: hasEnoughDocuments(first.normal.length, first.abnormal.length),
  });
}
