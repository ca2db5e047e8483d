import { areaInterval } from '../../../statistics/areaUnderCurve.ts';
import { delongVariance } from '../../../statistics/delong.ts';
import type { Interval } from '../../../statistics/measured.ts';
import type { RocRatings } from '../../../statistics/rocRatings.ts';
import type { Column } from './column.ts';
import { testRanks } from './rankTest.ts';

/** How well one cue alone tells cases to be referred from others. `tells`: beyond what chance brings among all the cues. */
export type CueFigure = Pick<Column, 'name' | 'advice'> & {
  readonly area: number;
  /** DeLong, 95 %. */
  readonly interval: Interval | null;
  readonly p: number;
  readonly cases: number;
  readonly tells: boolean;
};

/** Chance of any false alarm in a set without a tell-tale. */
export const ALARM_RATE = 0.05;
/** Fewer of a kind say nothing of a cue. */
export const LEAST_OF_A_KIND = 10;

/** All cues with their areas, those that tell most first; held together against the rate of false alarms after Holm (1979). */
export function judgeCues(columns: readonly Column[], referred: readonly boolean[]): readonly CueFigure[] {
  const figures = columns.flatMap(column => judgeCue(column, referred)).toSorted((a, b) => a.p - b.p);
  const firstChance = figures.findIndex(({ p }, rank) => p > ALARM_RATE / (figures.length - rank));
  const telling = firstChance < 0 ? figures.length : firstChance;
  return figures.map((figure, rank) => ({ ...figure, tells: rank < telling }));
}

/** Nothing for a cue that is the same in all cases, or that too few of a kind have. */
function judgeCue({ name, advice, values, tail }: Column, referred: readonly boolean[]): readonly CueFigure[] {
  const of = (kind: boolean): number[] =>
    values.flatMap((value, i) => (value !== null && referred[i] === kind ? [value] : []));
  const ratings: RocRatings = { signal: of(true), noise: of(false) };
  if (Math.min(ratings.signal.length, ratings.noise.length) < LEAST_OF_A_KIND) return [];
  const test = testRanks(ratings, tail);
  if (test === null || new Set([...ratings.signal, ...ratings.noise]).size === 1) return [];
  const { area, p } = test;
  const variance = delongVariance(ratings).value;
  const interval = variance === null ? null : areaInterval(area, variance).value;
  return [{ name, advice, area, interval, p, cases: ratings.signal.length + ratings.noise.length, tells: false }];
}
