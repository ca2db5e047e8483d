import { describe, expect, it } from 'vitest';
import { cutEntry } from '../../../src/bench/ocr/cutEntry.ts';
import { cutZoneLine, widenQuad } from '../../../src/bench/ocr/cutZoneLine.ts';
import type { Quad } from '../../../src/core/reader/readerPicture.ts';
import type { ReadLine } from '../../../src/core/reader/zoneReading.ts';
import { IDENTITY } from '../../../src/core/units/affine.ts';
import { mm } from '../../../src/core/units/length.ts';
import { drawBars } from './printedPage.ts';

const quadOf = (x: number, y: number, width: number, height: number): Quad => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

describe('a line of a zone', () => {
  it('is cut as high as a line and half a cell wider, however its corners were given', () => {
    for (const height of [24, 30]) {
      const [first, , third] = widenQuad(quadOf(100, 200 - height / 2, 254, height), 10);
      expect([first.x, third.x]).toEqual([expect.closeTo(87.3), expect.closeTo(366.7)]);
      expect([first.y, third.y]).toEqual([expect.closeTo(178), expect.closeTo(222)]);
    }
  });

  it('is scaled by the number of its cells, and is nothing where nothing is printed', () => {
    const line = { quad: quadOf(20, 20, 254, 24), characters: Array.from({ length: 10 }) } as unknown as ReadLine;
    const printed = drawBars(300, 70, [[30, 22, 200, 20]]);
    expect(cutZoneLine(printed, line)).toMatchObject({ width: 335 + 20, height: 53 + 20 });
    expect(cutZoneLine(drawBars(300, 70, []), line)).toBeNull();
  });
});

describe('an entry', () => {
  const box = { x: mm(10), y: mm(10), width: mm(40), height: mm(3) };
  const scale = { ...IDENTITY, a: 10, d: 10 };

  it('is cut to its print with a white rim', () => {
    const cut = cutEntry(drawBars(600, 300, [[105, 104, 200, 20]]), box, scale);
    expect(cut?.print).toBe('entry');
    expect(cut?.strip.width).toBeCloseTo(240 + 40, -1);
    expect(cut?.strip.height).toBeCloseTo(24 + 40, -1);
  });

  it('of one letter is said to be one', () => {
    expect(cutEntry(drawBars(600, 300, [[105, 104, 15, 20]]), box, scale)?.print).toBe('letter');
  });

  it('is found on a page that stands upright', () => {
    const recto = { a: 0, b: -10, c: 10, d: 0, e: 0, f: 600 };
    const printed = drawBars(300, 600, [[105, 105, 20, 380]]);
    const cut = cutEntry(printed, { x: mm(10), y: mm(10), width: mm(40), height: mm(3) }, recto);
    expect(cut).not.toBeNull();
    expect(cut!.strip.height).toBeGreaterThan(cut!.strip.width);
  });

  it('that is blank is nothing', () => {
    expect(cutEntry(drawBars(600, 300, []), box, scale)).toBeNull();
  });
});
