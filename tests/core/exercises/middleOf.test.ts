import { expect, it } from 'vitest';
import { middleOf } from '../../../src/core/exercises/middleOf.ts';

it('finds the middle of a mask as of a shape', () => {
  const runs = [2 * 500 + 100, 20, 480, 20, 500 * 352 - 2 * 500 - 620];
  expect(middleOf({ kind: 'raster', columns: 500, rows: 352, runs })).toEqual({ x: 27.5, y: 0.75 });
  const whole = { kind: 'raster' as const, columns: 500, rows: 352, runs: [0, 500 * 352] };
  expect(middleOf(whole)).toEqual({ x: 62.5, y: 44 });
  expect(middleOf({ kind: 'rectangle', x: 10, y: 20, width: 4, height: 2 } as never)).toEqual({ x: 12, y: 21 });
});
