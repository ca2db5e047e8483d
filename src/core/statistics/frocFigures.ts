import {
  type AbnormalCase,
  type FrocCases,
  highest,
  highestMark,
  lesionRatings,
  refuseFrocCases,
} from './frocCases.ts';
import { type Bounds, SHARE } from './interval.ts';
import { type Jackknife, jackknife } from './jackknife.ts';
import { type Measured, measured, type Reason, undefinedFor } from './measured.ts';
import { type PairDesign, pairFigure, pairFigureLeaveOneOut, type TargetGroup } from './pairFigure.ts';
import { type Share, shareFigure, shareFigureLeaveOneOut } from './shareFigure.ts';

/*
 * Figures of merit of free-response data (Chakraborty, Observer Performance Methods, 2017). A 1 at the end of a name
 * means that false marks on abnormal documents count as well. The area under the FROC curve itself is not here: it
 * grows with every false mark.
 */
export const FROC_FIGURES = [
  'AFROC',
  'AFROC1',
  'wAFROC',
  'wAFROC1',
  'HrAUC',
  'HrSe',
  'HrSp',
  'MaxLLF',
  'MaxNLF',
  'MaxNLFAllCases',
] as const;
export type FrocFigure = (typeof FROC_FIGURES)[number];

type Needs = 'both' | 'abnormal' | 'normal' | 'any';
type Design =
  | { readonly kind: 'pairs'; readonly needs: Needs; readonly design: (cases: FrocCases) => PairDesign }
  | {
      readonly kind: 'shares';
      readonly needs: Needs;
      readonly bounds: Bounds;
      readonly shares: (cases: FrocCases) => readonly Share[];
    };

function countEach({ lesions }: AbnormalCase): TargetGroup {
  return {
    targets: lesions.map(({ rating }) => ({ rating: rating ?? Number.NEGATIVE_INFINITY, weight: 1 })),
    count: lesions.length,
  };
}

function weighEach({ lesions }: AbnormalCase): TargetGroup {
  return {
    targets: lesions.map(({ rating, weight }) => ({ rating: rating ?? Number.NEGATIVE_INFINITY, weight })),
    count: 1,
  };
}

function topOnly(abnormal: AbnormalCase): TargetGroup {
  return { targets: [{ rating: highestMark(abnormal), weight: 1 }], count: 1 };
}

function pairs(group: (abnormal: AbnormalCase) => TargetGroup, sources: 'normal' | 'all'): Design {
  return {
    kind: 'pairs',
    needs: sources === 'normal' ? 'both' : 'abnormal',
    design: ({ normal, abnormal }) => ({
      normal: normal.map(highest),
      own: sources === 'normal' ? null : abnormal.map(({ falseMarks }) => highest(falseMarks)),
      groups: abnormal.map(group),
    }),
  };
}

const ANY_NUMBER: Bounds = { low: 0, high: Number.POSITIVE_INFINITY };

function marksOn(falseMarks: readonly number[]): Share {
  return { part: falseMarks.length, whole: 1 };
}

const DESIGNS: Readonly<Record<FrocFigure, Design>> = {
  AFROC: pairs(countEach, 'normal'),
  AFROC1: pairs(countEach, 'all'),
  wAFROC: pairs(weighEach, 'normal'),
  wAFROC1: pairs(weighEach, 'all'),
  HrAUC: pairs(topOnly, 'normal'),
  HrSe: {
    kind: 'shares',
    needs: 'abnormal',
    bounds: SHARE,
    shares: ({ abnormal }) =>
      abnormal.map(one => ({ part: highestMark(one) === Number.NEGATIVE_INFINITY ? 0 : 1, whole: 1 })),
  },
  HrSp: {
    kind: 'shares',
    needs: 'normal',
    bounds: SHARE,
    shares: ({ normal }) => normal.map(marks => ({ part: marks.length === 0 ? 1 : 0, whole: 1 })),
  },
  MaxLLF: {
    kind: 'shares',
    needs: 'abnormal',
    bounds: SHARE,
    shares: ({ abnormal }) =>
      abnormal.map(one => ({
        part: lesionRatings(one).filter(rating => rating !== null).length,
        whole: one.lesions.length,
      })),
  },
  MaxNLF: { kind: 'shares', needs: 'normal', bounds: ANY_NUMBER, shares: ({ normal }) => normal.map(marksOn) },
  MaxNLFAllCases: {
    kind: 'shares',
    needs: 'any',
    bounds: ANY_NUMBER,
    shares: ({ normal, abnormal }) => [...normal, ...abnormal.map(({ falseMarks }) => falseMarks)].map(marksOn),
  },
};

function refusal(cases: FrocCases, needs: Needs): Reason | null {
  const reason = refuseFrocCases(cases);
  if (reason !== null) return reason;
  if (cases.abnormal.length === 0 && needs !== 'normal' && needs !== 'any') return 'statistics/no-signal-cases';
  return cases.normal.length === 0 && (needs === 'both' || needs === 'normal') ? 'statistics/no-noise-cases' : null;
}

export function frocFigure(name: FrocFigure, cases: FrocCases): Measured<number> {
  const plan = DESIGNS[name];
  const reason = refusal(cases, plan.needs);
  if (reason !== null) return undefinedFor(reason);
  return measured(plan.kind === 'pairs' ? pairFigure(plan.design(cases)) : shareFigure(plan.shares(cases)));
}

/**
 * Jackknife over documents, normal ones first: over all of them, but over the normal ones alone for HrSp and MaxNLF and
 * the abnormal ones alone for HrSe and MaxLLF. Undefined where a figure would lose its last document of a kind.
 */
export function jackknifeFroc(name: FrocFigure, cases: FrocCases, level = 0.95): Measured<Jackknife> {
  const plan = DESIGNS[name];
  const reason = refusal(cases, plan.needs);
  if (reason !== null) return undefinedFor(reason);
  if (plan.kind === 'shares') {
    const shares = plan.shares(cases);
    return jackknife(shareFigure(shares), shareFigureLeaveOneOut(shares), level, plan.bounds);
  }
  const isShort = cases.abnormal.length < 2 || (plan.needs === 'both' && cases.normal.length < 2);
  if (isShort) return undefinedFor('statistics/too-few-cases');
  const design = plan.design(cases);
  const figure = pairFigure(design);
  // Weights are kept as given, so a weighted figure can lie above 1.
  return jackknife(figure, pairFigureLeaveOneOut(design), level, { low: 0, high: Math.max(1, figure) });
}
