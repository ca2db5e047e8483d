import { describe, expect, it } from 'vitest';
import { pathBounds } from '../../../../src/core/press/display/path.ts';
import { keepRuns } from '../../../../src/core/press/processes/keepRuns.ts';
import { heightAt } from '../../../../src/core/press/processes/profile.ts';
import { listContours } from '../type/outlines.ts';
import { meanOf, pathOf, printOne, printSheet, spotsOf } from './printOne.ts';

const UPPER = { at: 20, waves: [[4, 60, 10]] } as const;
const LOWER = { at: 50, waves: [[6, 45, 200]] } as const;
const BRAID = {
  process: 'guilloche',
  upper: UPPER,
  lower: LOWER,
  lines: 24,
  width: 0.07,
  swing: { reach: 1, length: 30, shape: 0.1 },
};
const FIELD = { ...BRAID, lines: 17, swing: { reach: 0.05, length: 31, ahead: 3 } };
const RAINBOW = {
  from: { x: 10, y: 0 },
  to: { x: 110, y: 0 },
  stops: [
    [0, [0.1, 0.4, 0.5]],
    [1, [0.6, 0.3, 0.2]],
  ],
};

describe('guilloche', () => {
  it('PRE-103 keeps every point of every line between the envelopes', () => {
    const mutable = { upper: { at: 20, waves: [[4, 60, 10]] }, lower: { at: 50, waves: [[6, 45, 200]] } } as const;
    for (const element of [BRAID, FIELD]) {
      const spots = printOne(element).recto.flatMap(item => spotsOf(pathOf(item)));
      expect(spots.length).toBeGreaterThan(1000);
      for (const [x, y] of spots) {
        const [top, bottom] = [mutable.upper, mutable.lower].map(({ at, waves }) =>
          heightAt({ at, waves: waves.map(wave => [...wave]) }, x),
        );
        expect(y).toBeGreaterThan(top! - 0.1);
        expect(y).toBeLessThan(bottom! + 0.1);
      }
    }
  });

  it('PRE-103 draws as many lines as asked, each unbroken from one end of the face to the other', () => {
    for (const element of [BRAID, FIELD]) {
      const pieces = printOne(element).recto.flatMap(item => listContours(pathOf(item)));
      const ends = new Map<string, number>();
      for (const piece of pieces)
        for (const [x, y] of [piece[0]!, piece.at(-1)!]) ends.set(`${x} ${y}`, (ends.get(`${x} ${y}`) ?? 0) + 1);
      const loose = [...ends].filter(([, count]) => count % 2 === 1).map(([key]) => Number(key.split(' ')[0]));
      expect(loose.filter(x => x === -1)).toHaveLength(element.lines);
      expect(loose.filter(x => x === 126)).toHaveLength(element.lines);
      expect(loose).toHaveLength(2 * element.lines);
    }
  });

  it('PRE-104 leaves a circle out, its lines ending on it', () => {
    const spots = printOne({ ...FIELD, outside: [60, 35, 12] }).recto.flatMap(item => spotsOf(pathOf(item)));
    const reach = (x: number, y: number) => Math.sqrt((x - 60) ** 2 + (y - 35) ** 2);
    expect(Math.min(...spots.map(([x, y]) => reach(x, y)))).toBeGreaterThan(11.99);
    expect(spots.filter(([x, y]) => Math.abs(reach(x, y) - 12) < 0.005).length).toBeGreaterThan(10);
    expect(
      keepRuns(
        [
          [0, 0],
          [10, 0],
        ],
        { within: [5, 0, 2] },
      ),
    ).toEqual([]);
    const [run] = keepRuns(
      [
        [0, 0],
        [5, 0],
        [10, 0],
      ],
      { within: [5, 0, 2] },
    );
    expect(run!.map(([x]) => Math.round(x * 100) / 100)).toEqual([3, 5, 7]);
  });

  it('PRE-105 lets the colours of a rainbow merge along the line, from the first to the last', () => {
    const leaf = printOne({ ...FIELD, lines: 1, width: 4, ink: { colour: RAINBOW } });
    const colourAt = (x: number, y: number) => [...printSheet(leaf, 'albedo', [x, y, 0.4, 0.4], 10).data.slice(0, 3)];
    const middle = (x: number) =>
      (heightAt({ at: 20, waves: [[4, 60, 10]] }, x) + heightAt({ at: 50, waves: [[6, 45, 200]] }, x)) / 2;
    const row = [10, 35, 60, 85, 109.6].map(x => colourAt(x, middle(x)));
    expect(row[0]![0]).toBeCloseTo(26, -1);
    expect(row.at(-1)![0]).toBeGreaterThan(145);
    for (let i = 1; i < row.length; i++) {
      expect(row[i]![0]!).toBeGreaterThan(row[i - 1]![0]!);
      expect(row[i]![2]!).toBeLessThan(row[i - 1]![2]!);
    }
  });
});

describe('rosettes', () => {
  const ROSETTE = {
    process: 'rosette',
    at: [60, 40],
    width: 0.06,
    secondInk: { colour: [0.9, 0.2, 0.2] },
    rings: [
      { inner: 4, outer: 9, lines: 8, swings: 9, lobes: 9, outerDepth: 0.5 },
      { inner: 9, outer: 12, lines: 6, swings: 12, second: true },
    ],
  };

  it('PRE-106 keeps each ring between its edges and closes every line', () => {
    const items = printOne(ROSETTE).recto;
    const rings = [0.2, 0.9].map(red =>
      items.filter(item => Array.isArray(item.ink.colour) && item.ink.colour[0] === red),
    );
    for (const [i, [inner, outer, lines]] of [
      [4, 9.5, 8],
      [9, 12, 6],
    ].entries()) {
      const pieces = rings[i]!.flatMap(item => listContours(pathOf(item)));
      for (const [x, y] of pieces.flat()) {
        const reach = Math.sqrt((x - 60) ** 2 + (y - 40) ** 2);
        expect(reach).toBeGreaterThan(inner! - 0.05);
        expect(reach).toBeLessThan(outer! + 0.05);
      }
      const ends = pieces.flatMap(piece => [piece[0]!, piece.at(-1)!].map(String));
      expect(ends.filter(end => ends.filter(other => other === end).length % 2 === 1)).toEqual([]);
      expect(pieces.length).toBeGreaterThanOrEqual(lines!);
    }
  });
});

describe('relief lines', () => {
  const RELIEF = { process: 'reliefLine', at: [60, 40], radius: 15, size: 24, pitch: 0.5, width: 0.1, lift: 0.8 };

  it('PRE-107 pushes lines aside by at most the lift, and only where the emblem stands', () => {
    const shifts = printOne(RELIEF).recto.flatMap(item =>
      spotsOf(pathOf(item)).map(([x, y]) => {
        const row = Math.round((y - 40) / 0.5 - 0.5);
        return { x, y, near: Math.abs(y - 40 - (row + 0.5) * 0.5) };
      }),
    );
    expect(shifts.length).toBeGreaterThan(2000);
    const away = shifts.filter(({ x, y }) => (x - 60) ** 2 + (y - 40) ** 2 > 13.5 ** 2);
    expect(away.length).toBeGreaterThan(100);
    expect(Math.max(...away.map(({ near }) => near))).toBeLessThan(0.002);
    expect(shifts.filter(({ near }) => near > 0.1).length).toBeGreaterThan(300);
    const tops = printOne({ ...RELIEF, lift: -0.8 }).recto;
    expect(tops).not.toEqual(printOne(RELIEF).recto);
    for (const item of tops) expect(pathBounds(pathOf(item))!.y).toBeGreaterThan(24.5);
  });
});

describe('tints', () => {
  it('PRE-108 prints a film over the whole face, or lines of the coverage their pitch and width say', () => {
    const film = printSheet(printOne({ process: 'tint' }), 'albedo', [0, 0, 125, 88], 2);
    expect(new Set(film.data.filter((_, i) => i % 4 === 0))).toEqual(new Set([51]));
    const lines = { process: 'tint', area: [20, 20, 40, 30], lines: { pitch: 0.4, width: 0.1, angle: 30 } };
    const ruled = printSheet(printOne(lines), 'albedo', [22, 22, 36, 26], 20);
    expect(meanOf(ruled, 0)).toBeGreaterThan(255 - 0.25 * 204 - 3);
    expect(meanOf(ruled, 0)).toBeLessThan(255 - 0.25 * 204 + 3);
    expect(meanOf(printSheet(printOne(lines), 'albedo', [70, 22, 20, 20], 10), 0)).toBe(255);
  });
});
