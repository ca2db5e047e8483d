import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../../src/core/exercises/audits/tellTale/column.ts';
import { judgeCues } from '../../../../../src/core/exercises/audits/tellTale/judgeCues.ts';
import { learnColumn } from '../../../../../src/core/exercises/audits/tellTale/learn.ts';
import { plantColumn, plantTokens } from '../../../../../src/core/exercises/audits/tellTale/plant.ts';
import { testRanks } from '../../../../../src/core/exercises/audits/tellTale/rankTest.ts';
import { areaUnderCurve } from '../../../../../src/core/statistics/areaUnderCurve.ts';
import { normalCumulative } from '../../../../../src/core/statistics/normal.ts';
import { makeDice } from '../../../../../src/core/units/dice.ts';

/** Ozone in May and August, from the data set airquality of R, whose help page prints the test of the two. */
const MAY = [41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37];
const AUGUST = [
  39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85,
];

function drawColumn(name: string, cases: number, seed: number, levels = 0): Column {
  const dice = makeDice(seed);
  const values = Array.from({ length: cases }, () => (levels === 0 ? dice.next() : dice.below(levels)));
  return { name, advice: '', values, tail: 'both' };
}

function drawVerdicts(cases: number, seed: number): readonly boolean[] {
  const dice = makeDice(seed);
  return Array.from({ length: cases }, () => dice.next() < 0.5);
}

describe('judging cues', () => {
  it('EXE-73 tests ranks as R does: W = 127.5, p = 0.0001208 with its correction for continuity', () => {
    const { area, z } = testRanks({ signal: MAY, noise: AUGUST }, 'both')!;
    const pairs = MAY.length * AUGUST.length;
    expect(area * pairs).toBe(127.5);
    const gap = Math.abs(area * pairs - pairs / 2);
    expect(2 * normalCumulative((-Math.abs(z) * (gap - 0.5)) / gap)).toBeCloseTo(0.0001208, 7);
  });

  it('EXE-73 raises a false alarm in about one of twenty sets without a tell-tale', () => {
    const sets = Array.from({ length: 200 }, (_, set) => {
      const columns = Array.from({ length: 12 }, (_, cue) => drawColumn(`${cue}`, 120, 1000 * set + cue, cue % 4));
      return judgeCues(columns, drawVerdicts(120, 7_000_000 + set)).some(({ tells }) => tells);
    });
    const alarms = sets.filter(Boolean).length;
    expect(alarms).toBeGreaterThan(2);
    expect(alarms).toBeLessThan(20);
  });

  it.each([
    ['figures', 0],
    ['two values', 2],
    ['five values', 5],
  ])('EXE-72 finds %s planted at AUC 0.60 among 120 cues in at least 9 of 10 sets of 2,000', (_, levels) => {
    const rounds = Array.from({ length: 30 }, (_, round) => {
      const referred = drawVerdicts(2000, 90 + round);
      const column = plantColumn(drawColumn('', 2000, 500 + round, levels), referred, 0.6, makeDice(round));
      const of = (kind: boolean): number[] => column.values.filter((_, i) => referred[i] === kind) as number[];
      return {
        area: areaUnderCurve({ signal: of(true), noise: of(false) }).value!,
        p: judgeCues([column], referred)[0]!.p,
      };
    });
    expect(rounds.reduce((sum, { area }) => sum + Math.abs(area - 0.5), 0) / 30).toBeCloseTo(0.1, 2);
    expect(rounds.filter(({ p }) => p < 0.05 / 120).length).toBeGreaterThanOrEqual(27);
  });

  it('EXE-72 learns what tells from one half and finds it in the other, in at least 9 of 10 sets of 2,000', () => {
    const found = Array.from({ length: 30 }, (_, round) => {
      const referred = drawVerdicts(2000, 300 + round);
      const { values } = drawColumn('', 2000, 800 + round, 40);
      const holders = { name: '', advice: '', tokens: values.map(value => [`holder ${value}`]) };
      const learnt = learnColumn(plantTokens(holders, referred, 0.6, makeDice(round)), referred);
      return judgeCues([learnt], referred)[0]!.p < 0.05 / 120;
    });
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(27);
  });

  it('EXE-73 says nothing of a cue that is the same everywhere or that too few of a kind have', () => {
    const same: Column = { name: 'same', advice: '', values: Array(60).fill(1), tail: 'both' };
    const rare: Column = { ...same, name: 'rare', values: same.values.map((_, i) => (i < 15 ? i : null)) };
    expect(judgeCues([same, rare], drawVerdicts(60, 1))).toEqual([]);
  });
});
