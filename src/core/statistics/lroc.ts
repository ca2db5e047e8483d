import { type FrocCases, highest, highestMark, lesionRatings, refuseFrocCases } from './frocCases.ts';
import { SHARE } from './interval.ts';
import { type Jackknife, jackknife } from './jackknife.ts';
import { type Measured, measured, type Reason, undefinedFor } from './measured.ts';
import { areaBetween } from './partialArea.ts';

/**
 * One place and one rating a document at most (Swensson 1996): the rating of each normal document, and of each abnormal
 * one with whether the place was right. null is a document that was not marked.
 */
export type LrocCases = {
  readonly normal: readonly (number | null)[];
  readonly abnormal: readonly { readonly rating: number | null; readonly localised: boolean }[];
};

export type LrocPoint = { readonly threshold: number; readonly fpf: number; readonly pcl: number };

/** Keeps the highest mark of each document; a false mark as high as the best right one makes the place wrong. */
export function toLrocCases(cases: FrocCases): Measured<LrocCases> {
  const reason = refuseFrocCases(cases);
  if (reason !== null) return undefinedFor(reason);
  const nullIfNone = (rating: number): number | null => (rating === Number.NEGATIVE_INFINITY ? null : rating);
  return measured({
    normal: cases.normal.map(marks => nullIfNone(highest(marks))),
    abnormal: cases.abnormal.map(one => ({
      rating: nullIfNone(highestMark(one)),
      localised: highest(lesionRatings(one)) > highest(one.falseMarks),
    })),
  });
}

function refusal({ normal, abnormal }: LrocCases): Reason | null {
  const ratings = [...normal, ...abnormal.map(({ rating }) => rating)];
  if (ratings.some(rating => rating !== null && !Number.isFinite(rating))) return 'statistics/not-finite';
  if (ratings.length === 0) return 'statistics/no-cases';
  if (abnormal.length === 0) return 'statistics/no-signal-cases';
  return normal.length === 0 ? 'statistics/no-noise-cases' : null;
}

/** PCL(t) against FPF(t), from the origin, ending level at FPF = 1: a document never marked is never localised. */
export function lrocCurve(cases: LrocCases): Measured<readonly LrocPoint[]> {
  const reason = refusal(cases);
  if (reason !== null) return undefinedFor(reason);
  const noise = cases.normal.filter(rating => rating !== null).sort((a, b) => b - a);
  const right = cases.abnormal
    .flatMap(({ rating, localised }) => (localised && rating !== null ? [rating] : []))
    .sort((a, b) => b - a);
  const points: LrocPoint[] = [{ threshold: Number.POSITIVE_INFINITY, fpf: 0, pcl: 0 }];
  let alarms = 0;
  let found = 0;
  for (const threshold of [...new Set([...noise, ...right])].sort((a, b) => b - a)) {
    while (alarms < noise.length && noise[alarms]! >= threshold) alarms += 1;
    while (found < right.length && right[found]! >= threshold) found += 1;
    points.push({ threshold, fpf: alarms / cases.normal.length, pcl: found / cases.abnormal.length });
  }
  const last = points.at(-1)!;
  if (last.fpf < 1) points.push({ threshold: Number.NEGATIVE_INFINITY, fpf: 1, pcl: last.pcl });
  return measured(points);
}

export const LROC_FIGURES = ['pcl', 'area'] as const;
export type LrocFigure = (typeof LROC_FIGURES)[number];

function readCurve(points: readonly LrocPoint[], fpf: number): Readonly<Record<LrocFigure, number>> {
  const line = points.map(point => ({ x: point.fpf, y: point.pcl }));
  const after = line.findIndex(point => point.x >= fpf);
  const a = line[after - 1]!;
  const b = line[after]!;
  return { pcl: a.y + ((b.y - a.y) * (fpf - a.x)) / (b.x - a.x), area: areaBetween(line, 0, fpf) };
}

/**
 * Share of places found at a false-positive fraction in (0, 1], and the area under the curve up to it, points joined by
 * straight lines. Where the curve rises straight up at that fraction, the foot of the rise is read.
 */
export function lrocAt(cases: LrocCases, fpf: number): Measured<Readonly<Record<LrocFigure, number>>> {
  if (!(fpf > 0 && fpf <= 1)) return undefinedFor('statistics/out-of-range');
  const curve = lrocCurve(cases);
  return curve.value === null ? curve : measured(readCurve(curve.value, fpf));
}

function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, i) => i !== index);
}

/** Jackknife over all documents, normal ones first; needs two of each kind. */
export function jackknifeLroc(figure: LrocFigure, cases: LrocCases, fpf: number, level = 0.95): Measured<Jackknife> {
  const whole = lrocAt(cases, fpf);
  if (whole.value === null) return whole;
  if (cases.normal.length < 2 || cases.abnormal.length < 2) return undefinedFor('statistics/too-few-cases');
  const reduced = [
    ...cases.normal.map((_, i) => ({ ...cases, normal: without(cases.normal, i) })),
    ...cases.abnormal.map((_, i) => ({ ...cases, abnormal: without(cases.abnormal, i) })),
  ];
  const leaveOneOut = reduced.map(one => lrocAt(one, fpf).value![figure]);
  return jackknife(whole.value[figure], leaveOneOut, level, SHARE);
}
