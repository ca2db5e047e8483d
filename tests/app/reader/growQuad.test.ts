import { describe, expect, it } from 'vitest';
import { growQuad } from '../../../src/app/reader/growQuad.ts';

describe('a quad with air round it', () => {
  it('grows alike on all sides, turned or not', () => {
    const square = [
      { x: 10, y: 10 },
      { x: 20, y: 10 },
      { x: 20, y: 20 },
      { x: 10, y: 20 },
    ] as const;
    expect(growQuad(square, 2)).toEqual([
      { x: 8, y: 8 },
      { x: 22, y: 8 },
      { x: 22, y: 22 },
      { x: 8, y: 22 },
    ]);
    const [first] = growQuad([square[1], square[2], square[3], square[0]], 2);
    expect(first).toEqual({ x: 22, y: 8 });
  });

  it('stays where it is where it has no size', () => {
    const point = { x: 3, y: 4 };
    expect(growQuad([point, point, point, point], 2)).toEqual([point, point, point, point]);
  });
});
