import type { FrocCases } from '../../src/core/statistics/frocCases.ts';
import { frocFigure, jackknifeFroc } from '../../src/core/statistics/frocFigures.ts';
import { type Dice, makeDice } from '../../src/core/units/dice.ts';
import type { Benchmark } from './measure.ts';

const CASES = 200;
const READERS = 20;

/** The jackknife of a class of 20 readers on 200 cases, against leaving every case out by hand for one of them. */
export function makeFrocBenchmark(): Benchmark {
  const dice = makeDice(11);
  const readers = Array.from({ length: READERS }, () => makeCases(dice));
  return {
    name: `wAFROC jackknife, ${CASES} cases x ${READERS} readers`,
    run: () => {
      for (const cases of readers) jackknifeFroc('wAFROC', cases);
    },
    baselineName: `leaving out by hand, ${CASES} cases x 1 reader`,
    baseline: () => leaveOutByHand(readers[0]!),
  };
}

function makeCases(dice: Dice): FrocCases {
  const rate = (): number => 1 + dice.below(5);
  const falseMarks = (): number[] => Array.from({ length: dice.below(3) }, rate);
  const lesion = () => ({ rating: dice.next() < 0.6 ? rate() : null, weight: 0.5 });
  return {
    normal: Array.from({ length: CASES / 2 }, falseMarks),
    abnormal: Array.from({ length: CASES / 2 }, () => ({ falseMarks: falseMarks(), lesions: [lesion(), lesion()] })),
  };
}

function leaveOutByHand({ normal, abnormal }: FrocCases): void {
  for (let out = 0; out < normal.length; out++) frocFigure('wAFROC', { normal: normal.toSpliced(out, 1), abnormal });
  for (let out = 0; out < abnormal.length; out++)
    frocFigure('wAFROC', { normal, abnormal: abnormal.toSpliced(out, 1) });
}
