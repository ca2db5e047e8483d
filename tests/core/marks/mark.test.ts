import { describe, expect, it } from 'vitest';
import { confidenceSchema } from '../../../src/core/marks/confidence.ts';
import { MARKS_MAX, markSchema, marksSchema } from '../../../src/core/marks/mark.ts';
import { rasteriseMark } from '../../../src/core/marks/rasteriseMark.ts';
import { verdictSchema } from '../../../src/core/marks/verdict.ts';
import { mm } from '../../../src/core/units/length.ts';

const mark = {
  id: 'a-1',
  sequence: 0,
  place: { kind: 'region', face: 'data.recto', shape: { kind: 'pin', x: 20, y: 30 } },
  family: 'portrait',
  class: null,
  confidence: 3,
  light: 'uv365',
};

describe('a mark', () => {
  it('MAR-1 is as sure as 1 to 5 in whole numbers', () => {
    const known = [0, 1, 2, 3, 4, 5, 6, 2.5, -1, Number.NaN, '3', null].filter(
      value => confidenceSchema.safeParse(value).success,
    );
    expect(known).toEqual([1, 2, 3, 4, 5]);
  });

  it('MAR-2 by a pin covers a disc of 2 mm', () => {
    const mask = rasteriseMark({ kind: 'pin', x: mm(20), y: mm(30) }, { columns: 500, rows: 352 });
    expect(mask.count).toBe(208);
    expect(Math.abs(mask.count / 16 - Math.PI * 4)).toBeLessThan(0.5);
    expect([mask.top, mask.lines.length]).toEqual([112, 16]);
  });

  it('MAR-3 is one of at most 2000', () => {
    const many = Array.from({ length: MARKS_MAX + 1 }, (_, i) => ({ ...mark, id: `m${i}` }));
    expect(marksSchema.safeParse(many).success).toBe(false);
    expect(marksSchema.safeParse(many.slice(1)).success).toBe(true);
  });

  it('MAR-13 goes with a verdict of six steps or none', () => {
    const isVerdict = (step: unknown, urgent: unknown = null) => verdictSchema.safeParse({ step, urgent }).success;
    expect([0, 1, 6, 7, null].map(step => isVerdict(step))).toEqual([false, true, true, false, true]);
    expect([isVerdict(6, 'child'), isVerdict(6, 'hunch')]).toEqual([true, false]);
  });

  it('MAR-14 is refused with broken members', () => {
    const isMark = (change: object) => markSchema.safeParse({ ...mark, ...change }).success;
    const pin = (x: number) => ({ kind: 'region', face: 'data.recto', shape: { kind: 'pin', x, y: 0 } });
    expect(isMark({})).toBe(true);
    expect(isMark({ class: 'photo-overlay', place: pin(-999) })).toBe(true);
    for (const change of [
      { class: 'forgery' },
      { place: pin(1001) },
      { place: pin(Number.NaN) },
      { place: { kind: 'person', extra: 1 } },
      { id: 'a b' },
      { sequence: -1 },
      { note: 'x' },
      { light: 'sun' },
    ]) {
      expect(isMark(change)).toBe(false);
    }
  });
});
