import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../../src/core/statistics/areaUnderCurve.ts';
import { type FrocCases, highest, highestMark } from '../../../src/core/statistics/frocCases.ts';
import { FROC_FIGURES, type FrocFigure, frocFigure, jackknifeFroc } from '../../../src/core/statistics/frocFigures.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { readVectors } from '../../vectors.ts';
import { frocSets, leaveOut, rollReading, withEqualWeights } from './frocSets.ts';
import { type FrocListing, readListing, TOY_FIRST, TOY_SECOND } from './frocToy.ts';

const NORMAL_ONLY: readonly FrocFigure[] = ['HrSp', 'MaxNLF'];
const ABNORMAL_ONLY: readonly FrocFigure[] = ['HrSe', 'MaxLLF'];

function psi(x: number, y: number): number {
  if (x === y) return 0.5;
  return x < y ? 1 : 0;
}

/** wAFROC and wAFROC1 pair by pair, as the definition reads. */
function pairByPair({ normal, abnormal }: FrocCases, all: boolean): number {
  const sources = [...normal, ...(all ? abnormal.map(one => one.falseMarks) : [])].map(highest);
  let sum = 0;
  for (const source of sources)
    for (const { lesions } of abnormal)
      for (const { rating, weight } of lesions) sum += weight * psi(source, rating ?? Number.NEGATIVE_INFINITY);
  return sum / (sources.length * abnormal.length);
}

function leaveOneOutDirectly(name: FrocFigure, cases: FrocCases): readonly number[] {
  const indices = Array.from({ length: cases.normal.length + cases.abnormal.length }, (_, i) => i);
  const chosen = indices.filter(i => {
    if (NORMAL_ONLY.includes(name)) return i < cases.normal.length;
    return ABNORMAL_ONLY.includes(name) ? i >= cases.normal.length : true;
  });
  return chosen.map(i => frocFigure(name, leaveOut(cases, i)).value!);
}

function expectClose(got: readonly number[], wanted: readonly number[], digits: number): void {
  expect(got.length).toBe(wanted.length);
  for (const [i, value] of got.entries()) expect(value).toBeCloseTo(wanted[i]!, digits);
}

describe('figures of merit of free-response marks', () => {
  it('STA-20 wAFROC and AFROC of two readings of frocCr (RJafroc): .68 and .63, .7778 and .6111', () => {
    expect(frocFigure('wAFROC', TOY_FIRST).value).toBeCloseTo(0.68, 12);
    expect(frocFigure('wAFROC', TOY_SECOND).value).toBeCloseTo(0.63, 12);
    expect(frocFigure('AFROC', TOY_FIRST).value).toBeCloseTo(7 / 9, 12);
    expect(frocFigure('AFROC', TOY_SECOND).value).toBeCloseTo(11 / 18, 12);
  });

  it('STA-20 is the weighted share of pairs in the right order, unmarked against unmarked one half', () => {
    fc.assert(
      fc.property(frocSets, cases => {
        expect(frocFigure('wAFROC', cases).value).toBeCloseTo(pairByPair(cases, false), 13);
        expect(frocFigure('wAFROC1', cases).value).toBeCloseTo(pairByPair(cases, true), 13);
      }),
      { seed: 42, numRuns: 200 },
    );
    const silent: FrocCases = { normal: [[]], abnormal: [{ falseMarks: [], lesions: [{ rating: null, weight: 1 }] }] };
    expect(frocFigure('wAFROC', silent).value).toBe(0.5);
  });

  it('STA-20 never falls when a find is rated higher, never rises when a false mark is', () => {
    fc.assert(
      fc.property(frocSets, cases => {
        const before = frocFigure('wAFROC', cases).value!;
        const surer = cases.abnormal.map(one => ({
          ...one,
          lesions: one.lesions.map(({ rating, weight }) => ({ rating: rating === null ? 1 : rating + 1, weight })),
        }));
        const louder = cases.normal.map(marks => [...marks, 3]);
        expect(frocFigure('wAFROC', { ...cases, abnormal: surer }).value).toBeGreaterThanOrEqual(before - 1e-12);
        expect(frocFigure('wAFROC', { ...cases, normal: louder }).value).toBeLessThanOrEqual(before + 1e-12);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-20 weighted and unweighted agree where each document has one place', () => {
    fc.assert(
      fc.property(frocSets, cases => {
        const abnormal = cases.abnormal.map(one => ({ ...one, lesions: [{ ...one.lesions[0]!, weight: 1 }] }));
        const single = { ...cases, abnormal };
        expect(frocFigure('wAFROC', single).value).toBeCloseTo(frocFigure('AFROC', single).value!, 13);
        expect(frocFigure('wAFROC1', single).value).toBeCloseTo(frocFigure('AFROC1', single).value!, 13);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('STA-21 wAFROC1 and AFROC1 count false marks on abnormal documents: .78 and .5125 in frocCr', () => {
    expect(frocFigure('wAFROC1', TOY_FIRST).value).toBeCloseTo(0.78, 12);
    expect(frocFigure('wAFROC1', TOY_SECOND).value).toBeCloseTo(0.5125, 12);
    expect(frocFigure('AFROC1', TOY_FIRST).value).toBeCloseTo(0.8472222222222222, 12);
  });

  it('STA-21 without a normal document only they are left of the areas; frocLocatClass gives 4/9', () => {
    const place = (rating: number | null, weight: number) => ({ rating, weight });
    const cases: FrocCases = {
      normal: [],
      abnormal: [
        { falseMarks: [5.5, 1.2], lesions: [place(5, 0.5), place(null, 0.5)] },
        { falseMarks: [1.5, 2.3, 2.1], lesions: [6.1, 7.1, 2.3, null].map(rating => place(rating, 0.25)) },
        { falseMarks: [1.4, 6.1], lesions: [place(5.7, 1)] },
      ],
    };
    expect(frocFigure('wAFROC1', cases).value).toBeCloseTo(4 / 9, 14);
    for (const name of ['AFROC', 'wAFROC', 'HrAUC', 'HrSp', 'MaxNLF'] as const)
      expect(frocFigure(name, cases).reason).toBe('statistics/no-noise-cases');
    expect(frocFigure('MaxLLF', cases).value).toBeCloseTo(5 / 7, 14);
    expect(jackknifeFroc('wAFROC1', cases).value!.leaveOneOut.length).toBe(3);
  });

  it('STA-21 without an abnormal document every area is undefined, the false-mark rates are not', () => {
    const cases: FrocCases = { normal: [[1], [], [2, 3]], abnormal: [] };
    for (const name of ['AFROC', 'AFROC1', 'wAFROC', 'wAFROC1', 'HrAUC', 'HrSe', 'MaxLLF'] as const)
      expect(frocFigure(name, cases).reason).toBe('statistics/no-signal-cases');
    expect(frocFigure('MaxNLF', cases).value).toBe(1);
    expect(frocFigure('MaxNLFAllCases', cases).value).toBe(1);
    expect(frocFigure('HrSp', cases).value).toBeCloseTo(1 / 3, 14);
  });

  it('STA-22 HrAUC is the ROC area of the highest marks, HrSe and HrSp the answer "any mark"', () => {
    fc.assert(
      fc.property(frocSets, cases => {
        const noise = cases.normal.map(highest);
        const signal = cases.abnormal.map(highestMark);
        expect(frocFigure('HrAUC', cases).value).toBeCloseTo(areaUnderCurve({ noise, signal }).value!, 13);
        const marked = (ratings: readonly number[]): number => ratings.filter(Number.isFinite).length / ratings.length;
        expect(frocFigure('HrSe', cases).value).toBeCloseTo(marked(signal), 13);
        expect(frocFigure('HrSp', cases).value).toBeCloseTo(1 - marked(noise), 13);
      }),
      { seed: 42, numRuns: 100 },
    );
    expect(frocFigure('HrAUC', TOY_SECOND).value).toBeCloseTo(0.8, 14);
    expect(frocFigure('HrSe', TOY_SECOND).value).toBeCloseTo(0.6, 14);
    expect(frocFigure('HrSp', TOY_SECOND).value).toBe(1);
  });

  it('STA-23 MaxLLF, MaxNLF and MaxNLFAllCases count marks of any confidence: frocCr', () => {
    expect(frocFigure('MaxLLF', TOY_FIRST).value).toBeCloseTo(7 / 9, 14);
    expect(frocFigure('MaxNLF', TOY_FIRST).value).toBeCloseTo(4 / 3, 14);
    expect(frocFigure('MaxNLFAllCases', TOY_FIRST).value).toBe(0.5);
    expect(frocFigure('MaxNLF', TOY_SECOND).value).toBe(0);
    expect(frocFigure('MaxNLFAllCases', TOY_SECOND).value).toBe(0.375);
  });

  it('STA-27 leave-one-out figures of frocCr modality 0 reader 1 (RJafroc)', () => {
    const { leaveOneOut, centredPseudovalues } = jackknifeFroc('wAFROC', TOY_FIRST).value!;
    expectClose(leaveOneOut, [0.68, 0.68, 0.68, 0.775, 0.6, 0.6, 0.825, 0.6], 12);
    expectClose(centredPseudovalues, [0.68, 0.68, 0.68, 0.015, 1.24, 1.24, -0.335, 1.24], 12);
  });

  it('STA-27 each leave-one-out figure is the one computed anew without that document', () => {
    fc.assert(
      fc.property(frocSets, cases => {
        for (const name of FROC_FIGURES)
          expectClose(jackknifeFroc(name, cases).value!.leaveOneOut, leaveOneOutDirectly(name, cases), 12);
      }),
      { seed: 42, numRuns: 60 },
    );
    const reading = rollReading(makeDice(7), 60, 60);
    for (const name of ['AFROC1', 'wAFROC', 'wAFROC1'] as const)
      expectClose(jackknifeFroc(name, reading).value!.leaveOneOut, leaveOneOutDirectly(name, reading), 12);
  });

  it('STA-28 HrSp and MaxNLF leave out normal documents only, HrSe and MaxLLF abnormal ones only', () => {
    const sizes = FROC_FIGURES.map(name => [name, jackknifeFroc(name, TOY_FIRST).value!.leaveOneOut.length]);
    expect(Object.fromEntries(sizes)).toEqual({
      AFROC: 8,
      AFROC1: 8,
      wAFROC: 8,
      wAFROC1: 8,
      HrAUC: 8,
      HrSe: 5,
      HrSp: 3,
      MaxLLF: 5,
      MaxNLF: 3,
      MaxNLFAllCases: 8,
    });
  });

  it('STA-28 a jackknife that would lose the last document of a kind is refused', () => {
    const one: FrocCases = { normal: [[1]], abnormal: TOY_FIRST.abnormal };
    expect(jackknifeFroc('wAFROC', one).reason).toBe('statistics/too-few-cases');
    expect(jackknifeFroc('MaxNLF', one).reason).toBe('statistics/too-few-cases');
    expect(jackknifeFroc('wAFROC1', one).value!.leaveOneOut.length).toBe(6);
  });

  it('STA-20 keeps inside 0 to 1 and within its interval when weights sum to 1', () => {
    fc.assert(
      fc.property(frocSets, raw => {
        const { figure, interval } = jackknifeFroc('wAFROC', withEqualWeights(raw)).value!;
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(figure);
        expect(interval.high).toBeGreaterThanOrEqual(figure);
        expect(interval.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});

type Table = readonly (readonly (readonly number[])[])[];
type Expected = {
  readonly jackknife: Readonly<Record<string, { readonly leaveOneOutFom: Table; readonly centredPseudovalues: Table }>>;
};
type Toy = {
  readonly K1: number;
  readonly weights: readonly (readonly number[])[];
  readonly observers: readonly (FrocListing & { readonly modality: string; readonly reader: string })[];
  readonly expected: Expected;
  readonly derivedFullSampleFom: Readonly<Record<string, readonly (readonly number[])[]>>;
};
type Zanca = FrocListing & {
  readonly K1: number;
  readonly weights: readonly (readonly number[])[];
  readonly derivedFom: Readonly<Record<string, number>>;
};
type LocatClass = {
  readonly cases: readonly {
    readonly lesions: readonly { readonly llRating: number | null }[];
    readonly nl: readonly { readonly rating: number }[];
  }[];
  readonly expected: { readonly wAFROC1: number };
};
const toy = readVectors('frocCr.json') as Toy | null;
const zanca = readVectors('dataset04_reader3.json') as Zanca | null;
const locatClass = readVectors('frocLocatClass.json') as LocatClass | null;

function figureNamed(name: string): FrocFigure {
  return FROC_FIGURES.find(figure => figure.toLowerCase() === name.toLowerCase())!;
}

describe.runIf(toy !== null)('against the published vectors', () => {
  it('STA-20 all figures of all six readings of frocCr', () => {
    for (const [name, table] of Object.entries(toy!.derivedFullSampleFom))
      for (const observer of toy!.observers) {
        const cases = readListing(observer, toy!.weights, toy!.K1);
        const wanted = table[Number(observer.modality)]![Number(observer.reader)]!;
        expect(frocFigure(figureNamed(name), cases).value, name).toBeCloseTo(wanted, 14);
      }
  });

  it('STA-27 and STA-28 every leave-one-out figure and centred pseudovalue of frocCr', () => {
    expect(Object.keys(toy!.expected.jackknife).length).toBe(4);
    for (const [name, tables] of Object.entries(toy!.expected.jackknife))
      for (const observer of toy!.observers) {
        const found = jackknifeFroc(figureNamed(name), readListing(observer, toy!.weights, toy!.K1)).value!;
        const pick = (table: Table): readonly number[] => table[Number(observer.modality)]![Number(observer.reader)]!;
        expectClose(found.leaveOneOut, pick(tables.leaveOneOutFom), 14);
        expectClose(found.centredPseudovalues, pick(tables.centredPseudovalues), 13);
      }
  });

  it('STA-20 all figures of dataset04 reader 3, and none for the FROC area', () => {
    const cases = readListing(zanca!, zanca!.weights, zanca!.K1);
    const names = Object.keys(zanca!.derivedFom).filter(name => name !== 'FROCpair');
    expect(names.length).toBe(FROC_FIGURES.length);
    for (const name of names)
      expect(frocFigure(figureNamed(name), cases).value, name).toBeCloseTo(zanca!.derivedFom[name]!, 12);
  });

  it('STA-21 frocLocatClass', () => {
    const abnormal = locatClass!.cases.map(({ lesions, nl }) => ({
      falseMarks: nl.map(({ rating }) => rating),
      lesions: lesions.map(({ llRating }) => ({ rating: llRating, weight: 1 / lesions.length })),
    }));
    expect(frocFigure('wAFROC1', { normal: [], abnormal }).value).toBeCloseTo(locatClass!.expected.wAFROC1, 12);
  });
});
