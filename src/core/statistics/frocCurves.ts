import { type FrocCases, highest, refuseFrocCases } from './frocCases.ts';
import { type Measured, measured, type Reason, undefinedFor } from './measured.ts';

export const FROC_CURVES = ['FROC', 'AFROC', 'AFROC1', 'wAFROC', 'wAFROC1'] as const;
export type FrocCurve = (typeof FROC_CURVES)[number];

export type CurvePoint = {
  /** Marks rated this or higher count; Infinity at the origin, -Infinity at the end of an AFROC curve. */
  readonly threshold: number;
  /** FROC: false marks per document, all documents. AFROC: share of documents with a false mark. */
  readonly x: number;
  /** Share of places found; weighted within the document for wAFROC. */
  readonly y: number;
};

type Rated = { readonly rating: number; readonly worth: number };
type Axis = { readonly rated: readonly Rated[]; readonly total: number };

function abscissae(curve: FrocCurve, { normal, abnormal }: FrocCases): Axis {
  const own = abnormal.map(({ falseMarks }) => falseMarks);
  const pages = curve === 'AFROC' || curve === 'wAFROC' ? normal : [...normal, ...own];
  const ratings = curve === 'FROC' ? pages.flat() : pages.map(highest);
  return { rated: ratings.map(rating => ({ rating, worth: 1 })), total: pages.length };
}

function ordinates(curve: FrocCurve, { abnormal }: FrocCases): Axis {
  const weighted = curve === 'wAFROC' || curve === 'wAFROC1';
  const rated = abnormal.flatMap(one =>
    one.lesions.map(({ rating, weight }) => ({
      rating: rating ?? Number.NEGATIVE_INFINITY,
      worth: weighted ? weight : 1,
    })),
  );
  return { rated, total: weighted ? abnormal.length : rated.length };
}

function refusal(curve: FrocCurve, cases: FrocCases): Reason | null {
  const reason = refuseFrocCases(cases);
  if (reason !== null) return reason;
  if (cases.abnormal.length === 0) return 'statistics/no-signal-cases';
  const needsNormal = curve === 'AFROC' || curve === 'wAFROC';
  return needsNormal && cases.normal.length === 0 ? 'statistics/no-noise-cases' : null;
}

/** Share of the total reached at each threshold, thresholds falling. */
function accumulate({ rated, total }: Axis, thresholds: readonly number[]): readonly number[] {
  const falling = [...rated].sort((a, b) => b.rating - a.rating || 0);
  let next = 0;
  let sum = 0;
  return thresholds.map(threshold => {
    while (next < falling.length && falling[next]!.rating >= threshold) {
      sum += falling[next]!.worth;
      next += 1;
    }
    return sum / total;
  });
}

/**
 * Points from the origin on, one for each different rating that matters. AFROC curves end with a straight line to
 * (1, 1), the share of ties among the unmarked; the FROC curve ends at its last mark.
 */
export function frocCurve(curve: FrocCurve, cases: FrocCases): Measured<readonly CurvePoint[]> {
  const reason = refusal(curve, cases);
  if (reason !== null) return undefinedFor(reason);
  const across = abscissae(curve, cases);
  const up = ordinates(curve, cases);
  const marked = [...across.rated, ...up.rated].map(({ rating }) => rating).filter(Number.isFinite);
  const thresholds = [...new Set(marked)].sort((a, b) => b - a);
  const x = accumulate(across, thresholds);
  const y = accumulate(up, thresholds);
  const points = thresholds.map((threshold, i) => ({ threshold, x: x[i]!, y: y[i]! }));
  const end = curve === 'FROC' ? [] : [{ threshold: Number.NEGATIVE_INFINITY, x: 1, y: 1 }];
  return measured([{ threshold: Number.POSITIVE_INFINITY, x: 0, y: 0 }, ...points, ...end]);
}
