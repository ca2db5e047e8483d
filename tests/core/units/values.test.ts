import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDice } from '../../../src/core/units/dice.ts';
import { describeFailure } from '../../../src/core/units/failure.ts';
import { isSameValue } from '../../../src/core/units/isSameValue.ts';
import { areaSchema, pointSchema } from '../../../src/core/units/shape.ts';

describe('plain values', () => {
  it('UNI-16 rolls the same for the same seed, and evenly', () => {
    const roll = (seed: number) => {
      const dice = makeDice(seed);
      return Array.from({ length: 4000 }, () => dice.below(6));
    };
    expect(roll(7)).toEqual(roll(7));
    expect(roll(7)).not.toEqual(roll(8));
    for (let face = 0; face < 6; face++) {
      const share = roll(7).filter(value => value === face).length / 4000;
      expect(Math.abs(share - 1 / 6)).toBeLessThan(0.025);
    }
  });

  it('UNI-17 says what is wrong in one line', () => {
    const failure = {
      code: 'scoring/empty-region',
      file: 'set.json',
      path: 'places[0]',
      rule: 'a key region covers part of its page',
      expected: 'a cell',
      found: 'none',
    };
    expect(describeFailure(failure)).toBe(
      'set.json: places[0]: a key region covers part of its page (expected a cell, found none) [scoring/empty-region]',
    );
    expect(describeFailure({ ...failure, file: '', path: '', expected: '', found: '' })).toBe(
      'a key region covers part of its page [scoring/empty-region]',
    );
  });

  it('UNI-18 compares by content', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(isSameValue(value, JSON.parse(JSON.stringify(value)))).toBe(true);
        expect(isSameValue({ value }, { value, more: 1 })).toBe(false);
      }),
      { seed: 42, numRuns: 200 },
    );
    expect(isSameValue({ a: 1, b: [2, 3] }, { b: [2, 3], a: 1 })).toBe(true);
    expect(isSameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isSameValue([1], { 0: 1 })).toBe(false);
    expect(isSameValue(null, {})).toBe(false);
  });

  it('UNI-19 refuses lengths that are none', () => {
    const isArea = (value: unknown) => areaSchema.safeParse(value).success;
    const good = { kind: 'rectangle', x: 0, y: 0, width: 1, height: 1 };
    expect(isArea(good)).toBe(true);
    for (const bad of [{ x: Number.NaN }, { x: 1001 }, { width: 0 }, { height: -1 }, { angle: 400 }, { more: 1 }]) {
      expect(isArea({ ...good, ...bad })).toBe(false);
    }
    expect(pointSchema.safeParse({ x: Number.POSITIVE_INFINITY, y: 0 }).success).toBe(false);
    const polygon = (count: number) => ({ kind: 'polygon', points: new Array(count).fill({ x: 0, y: 0 }) });
    expect([2, 3, 2000, 2001].map(count => isArea(polygon(count)))).toEqual([false, true, true, false]);
  });
});
