import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classMean, classMeanOf } from '../../../src/core/statistics/classMean.ts';
import { errorCovariances } from '../../../src/core/statistics/errorCovariances.ts';
import type { FrocCases } from '../../../src/core/statistics/frocCases.ts';
import { jackknifeFroc } from '../../../src/core/statistics/frocFigures.ts';
import {
  type ModalityTest,
  testModalities,
  testModalitiesByReader,
} from '../../../src/core/statistics/modalityTests.ts';
import {
  hasEnoughDocuments,
  obuchowskiRockette,
  type ReaderStudy,
  type ReaderTable,
  readerVariances,
} from '../../../src/core/statistics/obuchowskiRockette.ts';
import { readerAnova } from '../../../src/core/statistics/readerAnova.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { readVectors } from '../../vectors.ts';
import { rollReading } from './frocSets.ts';
import { type FrocListing, readListing, TOY_FIRST, TOY_SECOND } from './frocToy.ts';

/*
 * Van Dyke's study (ROC, 2 modalities, 5 readers, 114 cases): the ten areas and the covariances as printed by RJafroc
 * for its dataset02 and by OR-DBM MRMC 2.51. The cases themselves are not at hand, so the table starts from those.
 */
const VAN_DYKE = [
  [0.91964573, 0.85877617, 0.90386473, 0.97310789, 0.82979066],
  [0.94782609, 0.90531401, 0.92173913, 0.99935588, 0.92995169],
];
const COVARIANCES = {
  variance: 0.00080228827,
  cov1: 0.00034661371,
  cov2: 0.00034407483,
  cov3: 0.00023902837,
  perModality: [
    { variance: 0.00101410277, cov2: 0.0004839618 },
    { variance: 0.00059047376, cov2: 0.00020418785 },
  ],
  perReader: [
    { variance: 0.00069890056, cov1: 3.734661e-4 },
    { variance: 0.00110605283, cov1: 7.6015978e-4 },
    { variance: 0.00084234345, cov1: 3.5532241e-4 },
    { variance: 0.00015057773, cov1: 1.0833995e-6 },
    { variance: 0.00121356676, cov1: 2.4303685e-4 },
  ],
};

function vanDyke(): ReaderTable {
  const anova = readerAnova(VAN_DYKE);
  return {
    figures: VAN_DYKE,
    anova,
    covariances: COVARIANCES,
    components: readerVariances(anova, COVARIANCES),
    perModality: [
      { degrees: 4, readerMeanSquare: 0.0030826287, ...COVARIANCES.perModality[0]! },
      { degrees: 4, readerMeanSquare: 0.0013046019, ...COVARIANCES.perModality[1]! },
    ],
    perReader: COVARIANCES.perReader.map(row => ({ degrees: 1, modalityMeanSquare: null, ...row })),
  };
}

function studyOf(readings: readonly (readonly FrocCases[])[]): ReaderStudy {
  const jackknives = readings.map(line => line.map(cases => jackknifeFroc('wAFROC', cases).value!));
  return {
    figures: jackknives.map(line => line.map(({ figure }) => figure)),
    leaveOneOut: jackknives.map(line => line.map(({ leaveOneOut }) => leaveOneOut)),
  };
}

function limits(test: ModalityTest): readonly [number, number] {
  const { low, high } = test.differences[0]!.interval;
  return [low, high];
}

describe('several readers over the same documents', () => {
  it('STA-30 mean squares and variance components of Van Dyke', () => {
    const { anova, components } = vanDyke();
    expect(anova.modality!.meanSquare).toBeCloseTo(0.00479617053, 9);
    expect(anova.reader.sumOfSquares).toBeCloseTo(0.0153448, 8);
    expect(anova.reader.meanSquare).toBeCloseTo(0.0038362, 8);
    expect(anova.interaction!.meanSquare).toBeCloseTo(0.00055103062, 9);
    expect([anova.modality!.degrees, anova.reader.degrees, anova.interaction!.degrees]).toEqual([1, 4, 4]);
    expect(components!.varR).toBeCloseTo(0.00153499935, 8);
    expect(components!.varTR).toBeCloseTo(0.00020040252, 8);
  });

  it('STA-30 a negative component stays negative: varTR of dataset04 is -1.0925e-5 (RJafroc)', () => {
    const areas = [
      [0.90425, 0.7982, 0.81175, 0.86645],
      [0.86425, 0.8447, 0.8205, 0.8716],
      [0.81295, 0.81635, 0.75275, 0.8573],
      [0.90235, 0.8315, 0.78865, 0.8798],
      [0.8414, 0.773, 0.77115, 0.848],
    ];
    const covariances = {
      variance: 7.8911924e-4,
      cov1: 2.9480096e-4,
      cov2: 2.3331406e-4,
      cov3: 2.1212789e-4,
      perModality: [],
      perReader: [],
    };
    const components = readerVariances(readerAnova(areas), covariances)!;
    expect(components.varTR).toBeCloseTo(-1.0925227e-5, 10);
    expect(components.varR).toBeCloseTo(1.2837211e-3, 9);
  });

  it('STA-30 covariances sort pairs by whether modality and reader are the same', () => {
    const found = errorCovariances([
      [
        [1, 2, 4],
        [0, 2, 1],
      ],
      [
        [3, 1, 2],
        [1, 1, 4],
      ],
    ]);
    // Sums of products around the means, times (K - 1) / K = 2 / 3.
    expect(found.variance).toBeCloseTo(((14 / 3 + 2 + 2 + 6) / 4) * (2 / 3), 12);
    expect(found.cov1).toBeCloseTo(((-1 + 0) / 2) * (2 / 3), 12);
    expect(found.cov2).toBeCloseTo(((1 + 0) / 2) * (2 / 3), 12);
    expect(found.cov3).toBeCloseTo(((5 - 2) / 2) * (2 / 3), 12);
  });

  it('STA-31 random readers and random cases: F 4.4563, ddf 15.2597, p .0517 for Van Dyke (RJafroc)', () => {
    const test = testModalities(vanDyke(), 'RRRC').value!;
    expect(test.f).toBeCloseTo(4.4563187, 5);
    expect(test.errorDegrees).toBeCloseTo(15.259675, 4);
    expect(test.p).toBeCloseTo(0.051665686, 7);
    expect(test.differences[0]!.estimate).toBeCloseTo(-0.043800322, 8);
    expect(limits(test)[0]).toBeCloseTo(-0.087959499, 7);
    expect(limits(test)[1]).toBeCloseTo(0.00035885444, 7);
    expect(test.means[0]!.value!.interval.low).toBeCloseTo(0.8252236, 7);
    expect(test.means[0]!.value!.interval.high).toBeCloseTo(0.96885048, 7);
    expect(test.means[1]!.value!.interval.low).toBeCloseTo(0.89413783, 7);
  });

  it('STA-31 fixed readers and random cases: chi-square 5.476, p .01928 for Van Dyke (RJafroc)', () => {
    const test = testModalities(vanDyke(), 'FRRC').value!;
    expect(test.f * test.degrees).toBeCloseTo(5.4759532, 4);
    expect(test.p).toBeCloseTo(0.019279843, 7);
    expect(limits(test)[0]).toBeCloseTo(-0.080485914, 7);
    expect(limits(test)[1]).toBeCloseTo(-0.0071147303, 7);
    expect(test.means[0]!.value!.standardError).toBeCloseTo(0.02428971, 8);
    expect(test.means[0]!.value!.interval.low).toBeCloseTo(0.84943008, 7);
    expect(test.means[1]!.value!.standardError).toBeCloseTo(0.01677632, 8);
  });

  it('STA-31 random readers and fixed cases: F 8.704, p .04196 for Van Dyke (RJafroc), a paired t test', () => {
    const test = testModalities(vanDyke(), 'RRFC').value!;
    expect(test.f).toBeCloseTo(8.704, 4);
    expect(test.p).toBeCloseTo(0.041958752, 7);
    expect(limits(test)[0]).toBeCloseTo(-0.085020224, 7);
    expect(limits(test)[1]).toBeCloseTo(-0.0025804202, 7);
    expect(test.differences[0]!.statistic ** 2).toBeCloseTo(test.f, 10);
    expect(test.differences[0]!.p).toBeCloseTo(test.p, 12);
  });

  it('STA-31 five modalities in ten pairs: dataset04 wAFROC, F 7.8003, p .000117 (RJafroc)', () => {
    const figures = [
      [0.77926667, 0.72489167, 0.703625, 0.80509167],
      [0.787, 0.7269, 0.72261667, 0.80378333],
      [0.72969167, 0.71575833, 0.67230833, 0.77265833],
      [0.81013333, 0.74311667, 0.69435833, 0.82940833],
      [0.7488, 0.682275, 0.655175, 0.77125],
    ];
    const rows = { variance: 0.00092808365, cov1: 0.00042203598, cov2: 0.00033615564, cov3: 0.00030431124 };
    const perModality = figures.map(() => ({ degrees: 3, readerMeanSquare: 0.001, variance: 0.0009, cov2: 0.0003 }));
    const perReader = figures[0]!.map(() => ({ degrees: 4, modalityMeanSquare: null, variance: 0.0009, cov1: 0.0004 }));
    const anova = readerAnova(figures);
    const covariances = { ...rows, perModality, perReader };
    const test = testModalities({ figures, anova, covariances, components: null, perModality, perReader }, 'RRRC')
      .value!;
    expect(test.f).toBeCloseTo(7.8002997, 4);
    expect(test.errorDegrees).toBeCloseTo(36.793343, 3);
    expect(test.p).toBeCloseTo(0.000117105, 8);
    expect(test.differences.length).toBe(10);
    expect(test.differences[9]!.modalities).toEqual([3, 4]);
    expect(test.differences[9]!.interval.low).toBeCloseTo(0.0301839727, 6);
    expect(test.differences[9]!.interval.high).toBeCloseTo(0.0795743606, 6);
  });

  it('STA-31 each reader alone: standard error from the covariance of that reader between modalities', () => {
    const byReader = testModalitiesByReader(vanDyke()).value!;
    const first = byReader[0]![0]!.value!;
    expect(byReader.length).toBe(5);
    expect(first.estimate).toBeCloseTo(0.91964573 - 0.94782609, 12);
    expect(first.standardError).toBeCloseTo(Math.sqrt(2 * (0.00069890056 - 0.0003734661)), 12);
  });

  it('STA-32 under three readers there is no report; under 20 documents of a kind it carries a warning', () => {
    const study = studyOf([[TOY_FIRST, TOY_SECOND]]);
    expect(obuchowskiRockette(study)).toEqual({ value: null, reason: 'statistics/too-few-readers' });
    expect(classMeanOf('wAFROC', [TOY_FIRST, TOY_SECOND]).reason).toBe('statistics/too-few-readers');
    expect(classMeanOf('wAFROC', []).reason).toBe('statistics/too-few-readers');
    expect(classMeanOf('wAFROC', [TOY_FIRST, TOY_SECOND, TOY_FIRST]).value!.enoughDocuments).toBe(false);
    expect(hasEnoughDocuments(20, 20)).toBe(true);
    expect(hasEnoughDocuments(19, 40)).toBe(false);
  });

  it('STA-32 readings of different documents are refused, as are tables with holes', () => {
    const short = { ...TOY_FIRST, normal: TOY_FIRST.normal.slice(1) };
    expect(classMeanOf('wAFROC', [TOY_FIRST, TOY_SECOND, short]).reason).toBe('statistics/unequal-lengths');
    const study = studyOf([[TOY_FIRST, TOY_SECOND, TOY_FIRST]]);
    expect(obuchowskiRockette({ ...study, figures: [[1, 2]] }).reason).toBe('statistics/unequal-lengths');
    expect(obuchowskiRockette({ ...study, figures: [[1, 2, Number.NaN]] }).reason).toBe('statistics/not-finite');
    expect(obuchowskiRockette({ figures: [], leaveOneOut: [] }).reason).toBe('statistics/too-few-readers');
  });

  it('STA-33 the mean of a class takes readers and documents as drawn by chance: Van Dyke modality 0', () => {
    const test = testModalities(vanDyke(), 'RRRC').value!;
    const { estimate, standardError, degrees } = test.means[0]!.value!;
    const meanSquare = 0.0030826287 + 5 * 0.0004839618;
    expect(estimate).toBeCloseTo(0.89703704, 8);
    expect(standardError).toBeCloseTo(Math.sqrt(meanSquare / 5), 10);
    expect(degrees).toBeCloseTo(4 * (meanSquare / 0.0030826287) ** 2, 8);
  });

  it('STA-33 is at least as wide as the interval over readers alone, and needs some spread', () => {
    const dice = makeDice(11);
    fc.assert(
      fc.property(fc.constant(null), () => {
        const readers = Array.from({ length: 5 }, () => rollReading(dice, 12, 12));
        const same = readers.map(reader => ({
          ...reader,
          abnormal: reader.abnormal.map(one => ({ ...one, lesions: one.lesions.slice(0, 1) })),
        }));
        const found = classMeanOf('wAFROC', same).value!;
        const mean = found.figures.reduce((sum, x) => sum + x, 0) / 5;
        const square = found.figures.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 4;
        expect(found.estimate).toBeCloseTo(mean, 12);
        expect(found.standardError).toBeGreaterThanOrEqual(Math.sqrt(square / 5) - 1e-12);
      }),
      { seed: 42, numRuns: 10 },
    );
    const flat = [0.5, 0.5, 0.5];
    expect(classMean(flat, [flat, flat, flat]).reason).toBe('statistics/no-variance');
    expect(classMean(flat, [flat, flat, flat], 2).reason).toBe('statistics/out-of-range');
  });

  it('STA-31 one modality has no test of modalities', () => {
    const table = obuchowskiRockette(studyOf([[TOY_FIRST, TOY_SECOND, TOY_FIRST]])).value!;
    expect(table.components).toBeNull();
    expect(table.anova.interaction).toBeNull();
    expect(testModalities(table, 'RRRC').reason).toBe('statistics/no-pairs');
    expect(testModalitiesByReader(table).reason).toBe('statistics/no-pairs');
  });
});

type Row = Readonly<Record<string, number>> & { readonly _row: string };
type Toy = {
  readonly K1: number;
  readonly weights: readonly (readonly number[])[];
  readonly observers: readonly (FrocListing & { readonly modality: string })[];
  readonly expected: {
    readonly obuchowskiRockette_wAFROC: Readonly<
      Record<'TRanova' | 'VarCom' | 'IndividualTrt' | 'IndividualRdr', readonly Row[]>
    >;
  };
};
const toy = readVectors('frocCr.json') as Toy | null;

describe.runIf(toy !== null)('against the published vectors', () => {
  it('STA-30 the whole Obuchowski-Rockette table of frocCr', () => {
    const reading = (observer: FrocListing): FrocCases => readListing(observer, toy!.weights, toy!.K1);
    const lines = ['0', '1'].map(modality => toy!.observers.filter(one => one.modality === modality).map(reading));
    const table = obuchowskiRockette(studyOf(lines)).value!;
    const wanted = toy!.expected.obuchowskiRockette_wAFROC;
    const rows = [table.anova.modality!, table.anova.reader, table.anova.interaction!];
    for (const [i, row] of wanted.TRanova.entries()) {
      expect(rows[i]!.sumOfSquares).toBeCloseTo(row['SS']!, 14);
      expect(rows[i]!.degrees).toBe(row['DF']);
      expect(rows[i]!.meanSquare).toBeCloseTo(row['MS']!, 14);
    }
    const { variance, cov1, cov2, cov3 } = table.covariances;
    const { varR, varTR } = table.components!;
    const found = { VarR: varR, VarTR: varTR, Cov1: cov1, Cov2: cov2, Cov3: cov3, Var: variance };
    for (const row of wanted.VarCom)
      expect(found[row._row as keyof typeof found], row._row).toBeCloseTo(row['Estimates']!, 14);
    for (const [i, row] of wanted.IndividualTrt.entries()) {
      const { degrees, readerMeanSquare, variance: own, cov2: between } = table.perModality[i]!;
      expect(degrees).toBe(row['DF']);
      expect(readerMeanSquare).toBeCloseTo(row['msREachTrt']!, 14);
      expect(own).toBeCloseTo(row['varEachTrt']!, 14);
      expect(between).toBeCloseTo(row['cov2EachTrt']!, 14);
    }
    for (const [j, row] of wanted.IndividualRdr.entries()) {
      const { degrees, modalityMeanSquare, variance: own, cov1: between } = table.perReader[j]!;
      expect(degrees).toBe(row['DF']);
      expect(modalityMeanSquare).toBeCloseTo(row['msTEachRdr']!, 14);
      expect(own).toBeCloseTo(row['varEachRdr']!, 14);
      expect(between).toBeCloseTo(row['cov1EachRdr']!, 14);
    }
  });
});
