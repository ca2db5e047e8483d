import { describe, expect, it } from 'vitest';
import { pathBounds } from '../../../../src/core/press/display/path.ts';
import { elementSchema } from '../../../../src/core/press/recipe/processes.ts';
import { meanOf, pathOf, printOne, printSheet, spotsOf } from './printOne.ts';

const TITLE = { process: 'lettering', text: 'ORVELIA', face: 'display', capHeight: 5, at: [62, 40], align: 'middle' };
const MICRO = {
  process: 'microprint',
  text: 'REPUBLIC OF ORVELIA SPECIMEN',
  height: 0.2,
  run: { along: 'line', from: [10, 30], to: [60, 30] },
};

describe('letters', () => {
  it('PRE-109 stand on their baseline, as high as said, about the place they are aligned to', () => {
    const [item] = printOne(TITLE).recto;
    const bounds = pathBounds(pathOf(item!))!;
    expect(bounds.y + bounds.height).toBeCloseTo(40, 0);
    expect(bounds.height).toBeGreaterThan(4.95);
    expect(bounds.height).toBeLessThan(5.4);
    expect(bounds.x + bounds.width / 2).toBeCloseTo(62, 0);
  });

  it('PRE-109 are filled, cut into lines, or bare outlines, each lighter than the one before', () => {
    const tone = (more: object) =>
      255 - meanOf(printSheet(printOne({ ...TITLE, ...more }), 'albedo', [40, 33, 44, 9], 30), 0);
    const [filled, cut, outline] = [tone({}), tone({ lines: { pitch: 0.3, width: 0.15 } }), tone({ outline: 0.06 })];
    expect(cut / filled).toBeGreaterThan(0.42);
    expect(cut / filled).toBeLessThan(0.58);
    expect(outline).toBeLessThan(cut);
    expect(outline).toBeGreaterThan(1);
    expect(printOne({ ...TITLE, text: 'OR\nVELIA', leading: 7 }).recto).toHaveLength(2);
  });
});

describe('microprint', () => {
  it('PRE-110 is as high as the recipe says, less than a quarter of a millimetre in print', () => {
    const letters = printOne(MICRO).recto.filter(item => item.detail?.from !== undefined);
    const heights = letters.flatMap(item => spotsOf(pathOf(item)).map(([, y]) => y));
    expect(Math.max(...heights)).toBeCloseTo(30, 1);
    expect(30 - Math.min(...heights)).toBeGreaterThan(0.19);
    expect(30 - Math.min(...heights)).toBeLessThan(0.22);
    expect(elementSchema.safeParse({ id: 'a', side: 'recto', ink: 'x', ...MICRO, height: 0.05 }).success).toBe(false);
  });

  it('PRE-110 becomes an even line with as much ink where its letters would be less than 5.6 px high', () => {
    const leaf = printOne(MICRO);
    const slanted = printOne({ ...MICRO, run: { along: 'line', from: [10, 30], to: [60, 36] } });
    const ink = (pxPerMm: number) => 255 - meanOf(printSheet(slanted, 'albedo', [12, 29, 44, 8], pxPerMm), 0);
    expect(ink(60) / ink(20)).toBeGreaterThan(0.92);
    expect(ink(60) / ink(20)).toBeLessThan(1.08);
    const row = printSheet(leaf, 'albedo', [12, 29.4, 44, 1], 20);
    const line = Array.from({ length: row.width }, (_, x) => row.data[4 * (10 * row.width + x)]!);
    expect(Math.max(...line) - Math.min(...line)).toBeLessThan(3);
    const close = printSheet(leaf, 'albedo', [12, 29.8, 4, 0.2], 90);
    expect(new Set(close.data).size).toBeGreaterThan(30);
  });

  it('PRE-110 runs along frames, circles and curves, row under row', () => {
    const lengths = [
      { along: 'frame', box: [10, 10, 30, 20] },
      { along: 'circle', circle: [40, 40, 15] },
      { along: 'curve', profile: { at: 40, waves: [[2, 40, 0]] }, span: [10, 60] },
    ].map(run => pathBounds(printOne({ ...MICRO, run }).recto.flatMap(item => pathOf(item)))!);
    expect(lengths.map(({ width }) => Math.round(width))).toEqual([30, 30, 50]);
    expect(lengths.map(({ height }) => Math.round(height))).toEqual([20, 30, 4]);
    expect(printOne({ ...MICRO, rows: 3 }).recto).toHaveLength(3 * printOne(MICRO).recto.length);
  });
});

describe('anti-copy lines', () => {
  const HIDDEN = {
    process: 'antiCopy',
    area: [10, 20, 60, 14],
    text: 'VOID',
    face: 'sans-bold',
    capHeight: 9,
    at: [40, 31],
    align: 'middle',
    pitch: 0.3,
    width: 0.08,
  };

  it('PRE-111 print the hidden word as dense as the ground', () => {
    const [ground, word] = printOne(HIDDEN).recto;
    const tone = (box: readonly number[]) => meanOf(printSheet(printOne(HIDDEN), 'albedo', box, 40), 0);
    const flat = tone([11, 21, 8, 3]);
    const all = tone([12, 21, 56, 12]);
    expect(255 - flat).toBeGreaterThan(35);
    expect(Math.abs(all - flat)).toBeLessThan(4);
    const slope = (path: readonly number[]) => (path[5]! - path[2]!) / (path[4]! - path[1]!);
    expect(slope(pathOf(ground!)) * slope(pathOf(word!))).toBeCloseTo(-1, 1);
  });
});
