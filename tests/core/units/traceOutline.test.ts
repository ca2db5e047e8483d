import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL, centreOfCell, type Grid } from '../../../src/core/units/grid.ts';
import { mm } from '../../../src/core/units/length.ts';
import { coversCell, fullMask, type Mask, makeMask } from '../../../src/core/units/mask.ts';
import { rasterise } from '../../../src/core/units/rasterise.ts';
import type { Point } from '../../../src/core/units/shape.ts';
import { joinPairs } from '../../../src/core/units/spans.ts';
import { traceOutline } from '../../../src/core/units/traceOutline.ts';

const GRID: Grid = { columns: 9, rows: 7 };

/** A mask drawn with `#`, row by row. */
function maskOf(rows: readonly string[]): Mask {
  const lines = rows.map(row =>
    joinPairs([...row].flatMap((sign, at) => (sign === '#' ? [[at, at + 1] as const] : []))),
  );
  return makeMask({ columns: rows[0]!.length, rows: rows.length }, 0, lines);
}

function crossings(loop: readonly Point[], x: number, y: number): number {
  return loop.filter((from, at) => {
    const to = loop[(at + 1) % loop.length]!;
    return from.x === to.x && from.x > x && Math.min(from.y, to.y) < y && y < Math.max(from.y, to.y);
  }).length;
}

function holds(loops: readonly (readonly Point[])[], column: number, row: number): boolean {
  const crossed = loops.map(loop => crossings(loop, centreOfCell(column), centreOfCell(row)));
  return crossed.reduce((sum, count) => sum + count, 0) % 2 === 1;
}

describe('the outline of a mask', () => {
  it('UNI-21 is one loop round a box', () => {
    const mask = rasterise(
      { kind: 'rectangle', x: mm(0.5), y: mm(0.25), width: 1 as never, height: 0.5 as never },
      GRID,
    );
    const [loop, ...others] = traceOutline(mask);
    expect(others).toEqual([]);
    expect(new Set(loop!.map(({ x, y }) => `${x} ${y}`))).toEqual(
      new Set(['0.5 0.25', '1.5 0.25', '1.5 0.75', '0.5 0.75']),
    );
  });

  it('UNI-21 goes round holes and separate pieces', () => {
    expect(traceOutline(maskOf(['###.#', '#.#.#', '###..']))).toHaveLength(3);
    expect(traceOutline(fullMask(GRID))).toHaveLength(1);
    expect(traceOutline(makeMask(GRID))).toEqual([]);
  });

  it('UNI-21 holds exactly the cells of any mask, along cell edges', () => {
    const rows = fc.array(
      fc.array(fc.constantFrom('#', '.'), { minLength: 9, maxLength: 9 }).map(signs => signs.join('')),
      { minLength: 7, maxLength: 7 },
    );
    fc.assert(
      fc.property(rows, drawn => {
        const mask = maskOf(drawn);
        const loops = traceOutline(mask);
        for (let row = 0; row < 7; row++) {
          for (let column = 0; column < 9; column++) {
            expect(holds(loops, column, row)).toBe(coversCell(mask, column, row));
          }
        }
        for (const { x, y } of loops.flat()) expect([(x / CELL) % 1, (y / CELL) % 1]).toEqual([0, 0]);
        for (const loop of loops) {
          for (const [at, from] of loop.entries()) {
            const to = loop[(at + 1) % loop.length]!;
            expect((from.x === to.x) !== (from.y === to.y)).toBe(true);
          }
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});
