import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/core/marks/mark.ts';
import { scoreSession } from '../../../src/core/scoring/scoreSession.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { at, makeMark, rectangle } from './cases.ts';
import { honestReader, meanScore, pinAt, pinOn, readPages, SPOTS, type Strategy } from './readers.ts';

const lazy = (makeMarks: (next: () => number) => Mark[], step: 1 | 4 | 6 = 4): Strategy => {
  return (_, dice) => ({ marks: makeMarks(dice.next), step });
};
const grid = (columns: number, rows: number, make: (x: number, y: number) => Mark): Mark[] =>
  Array.from({ length: columns * rows }, (_, i) =>
    make(((i % columns) * 125) / columns, (Math.floor(i / columns) * 88) / rows),
  );
const randomPins = (count: number, confidence: number) =>
  lazy(next => Array.from({ length: count }, () => pinAt(125 * next(), 88 * next(), confidence)));
const pinsOn = (ids: readonly string[], confidence: number) =>
  lazy(() => SPOTS.filter(({ id }) => ids.includes(id)).map(spot => pinOn(spot, confidence)));
const box = (x: number, y: number, width: number, height: number, confidence: number) =>
  makeMark(at(rectangle(x, y, width, height)), { confidence });

/** Score of the simulation that fixed the model, at prevalence 0.5 where the layout of the page does not enter it. */
const LAZY: readonly [name: string, strategy: Strategy, pages: number, table: number | null][] = [
  ['always genuine, no marks', lazy(() => [], 1), 800, -46.2],
  ['always altered, no marks', lazy(() => [], 6), 800, -46.2],
  ['unsure, no marks', lazy(() => []), 800, 0],
  ['whole page, confidence 1', lazy(() => [box(0, 0, 125, 88, 1)]), 400, -8.6],
  ['whole page, confidence 5', lazy(() => [box(0, 0, 125, 88, 5)]), 400, -85.7],
  ['16 tiles, confidence 1', lazy(() => grid(4, 4, (x, y) => box(x, y, 31.25, 22, 1))), 80, null],
  ['70 pins in a grid, confidence 1', lazy(() => grid(10, 7, (x, y) => pinAt(x + 6, y + 6, 1))), 80, null],
  ['450 pins in a grid, confidence 1', lazy(() => grid(25, 18, (x, y) => pinAt(x + 2.5, y + 2.4, 1))), 30, null],
  ['one random pin, confidence 1', randomPins(1, 1), 800, -7.2],
  ['five random pins, confidence 1', randomPins(5, 1), 600, -38],
  ['five random pins, confidence 5', randomPins(5, 5), 600, -409],
  ['always the photo, confidence 1', pinsOn(['photo'], 1), 800, -3],
  ['four likeliest places, confidence 1', pinsOn(['photo', 'stamp', 'ovd', 'laminate-edge'], 1), 600, -22],
  ['four likeliest places, confidence 3', pinsOn(['photo', 'stamp', 'ovd', 'laminate-edge'], 3), 600, -116],
];

const PREVALENCES = [0.5, 0.1];

describe('gaming', () => {
  for (const prevalence of PREVALENCES) {
    it(`SCO-33 never pays a lazy strategy at prevalence ${prevalence}`, () => {
      for (const [name, strategy, pages, table] of LAZY) {
        const { mean, half } = meanScore(readPages(pages, prevalence, 0, strategy, makeDice(42)));
        expect(mean - half, name).toBeLessThanOrEqual(0);
        if (table !== null) expect(Math.abs(mean - table), `${name}: ${mean}`).toBeLessThan(5 + Math.abs(table) * 0.08);
      }
    });
  }

  it('SCO-33 pays honest readers what the model says, at either prevalence', () => {
    const table = [
      [1, 13.9],
      [2, 46.8],
      [3, 73.3],
    ] as const;
    for (const [mu, expected] of table) {
      for (const [prevalence, pages] of [
        [0.5, 1000],
        [0.1, 2000],
      ] as const) {
        const result = scoreSession(readPages(pages, prevalence, mu, honestReader(mu), makeDice(42)));
        expect(Math.abs((result.score ?? 0) - expected), `mu ${mu} at ${prevalence}: ${result.score}`).toBeLessThan(6);
      }
    }
  });

  it('SCO-33 pays no bent confidence better than an honest one', () => {
    const scoreOf = (bend?: (belief: number) => number): number =>
      scoreSession(readPages(1000, 0.5, 2, honestReader(2, bend), makeDice(7))).score ?? Number.NaN;
    const honest = scoreOf();
    const bent = [
      (belief: number) => (belief >= 0.3 ? 0.95 : 0),
      (belief: number) => (belief >= 0.3 ? 0.31 : 0),
      (belief: number) => belief + 0.2,
      (belief: number) => belief - 0.2,
    ].map(scoreOf);
    for (const score of bent) expect(score).toBeLessThan(honest);
    expect(bent[0]).toBeLessThan(honest - 10);
    expect(Math.abs(bent[1]! - 33.8)).toBeLessThan(6);
  });
});
