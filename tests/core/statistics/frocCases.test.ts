import { describe, expect, it } from 'vitest';
import type { FrocCases } from '../../../src/core/statistics/frocCases.ts';
import { FROC_FIGURES, frocFigure, jackknifeFroc } from '../../../src/core/statistics/frocFigures.ts';
import { operatingPoints } from '../../../src/core/statistics/operatingPoints.ts';

function caseWith(rating: number | null, weight = 1): FrocCases {
  return {
    normal: [[1], []],
    abnormal: [
      { falseMarks: [], lesions: [{ rating, weight }] },
      { falseMarks: [2], lesions: [{ rating: 3, weight: 1 }] },
    ],
  };
}

describe('marks given to the free-response figures', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('STA-18 refuses a rating of %s', rating => {
    for (const name of FROC_FIGURES) expect(frocFigure(name, caseWith(rating)).reason).toBe('statistics/not-finite');
    expect(jackknifeFroc('wAFROC', caseWith(rating)).reason).toBe('statistics/not-finite');
    expect(operatingPoints({ normal: [[rating]], abnormal: [] }).reason).toBe('statistics/not-finite');
  });

  it('STA-18 refuses an abnormal document without a place, and a negative or missing weight', () => {
    const empty: FrocCases = { normal: [[]], abnormal: [{ falseMarks: [], lesions: [] }] };
    expect(frocFigure('wAFROC', empty).reason).toBe('statistics/no-lesions');
    expect(frocFigure('wAFROC', caseWith(2, -1)).reason).toBe('statistics/out-of-range');
    expect(frocFigure('wAFROC', caseWith(2, Number.NaN)).reason).toBe('statistics/not-finite');
    expect(frocFigure('wAFROC', { normal: [], abnormal: [] }).reason).toBe('statistics/no-cases');
  });

  it('STA-18 takes a place nobody marked', () => {
    expect(frocFigure('wAFROC', caseWith(null)).value).toBe((0.25 + 1) / 2);
  });

  it('STA-19 keeps weights as they are: thirds printed as .333 give .999 of a find', () => {
    const lesion = { rating: 5, weight: 0.333 };
    const cases: FrocCases = { normal: [[1]], abnormal: [{ falseMarks: [], lesions: [lesion, lesion, lesion] }] };
    expect(frocFigure('wAFROC', cases).value).toBeCloseTo(0.999, 14);
    expect(frocFigure('AFROC', cases).value).toBe(1);
  });
});
