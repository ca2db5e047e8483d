import { type FrocCases, refuseFrocCases } from './frocCases.ts';
import { type Measured, measured, undefinedFor } from './measured.ts';

export type OperatingPoint = {
  /** Marks of this confidence or more are counted. */
  readonly rating: number;
  /** Places found as a share of all places; undefined without a document that has any. */
  readonly llf: Measured<number>;
  /** False marks per document, over all documents. */
  readonly nlf: number;
  /** False marks per normal document; undefined without one. */
  readonly nlfOnNormal: Measured<number>;
};

function countFrom(ratings: readonly number[], rating: number): number {
  return ratings.filter(one => one >= rating).length;
}

/** LLF and NLF at each of these confidences; by default at each one that was used, highest first. */
export function operatingPoints(cases: FrocCases, ratings?: readonly number[]): Measured<readonly OperatingPoint[]> {
  const reason = refuseFrocCases(cases);
  if (reason !== null) return undefinedFor(reason);
  const onNormal = cases.normal.flat();
  const onAbnormal = cases.abnormal.flatMap(({ falseMarks }) => falseMarks);
  const lesions = cases.abnormal.flatMap(one => one.lesions.map(({ rating }) => rating));
  const found = lesions.filter(rating => rating !== null);
  const used = ratings ?? [...new Set([...onNormal, ...onAbnormal, ...found])].sort((a, b) => b - a);
  const documents = cases.normal.length + cases.abnormal.length;
  return measured(
    used.map(rating => ({
      rating,
      llf:
        lesions.length === 0
          ? undefinedFor('statistics/no-signal-cases')
          : measured(countFrom(found, rating) / lesions.length),
      nlf: (countFrom(onNormal, rating) + countFrom(onAbnormal, rating)) / documents,
      nlfOnNormal:
        cases.normal.length === 0
          ? undefinedFor('statistics/no-noise-cases')
          : measured(countFrom(onNormal, rating) / cases.normal.length),
    })),
  );
}
