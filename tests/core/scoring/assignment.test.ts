import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/core/scoring/assignment.ts';
import { readVectors } from '../../vectors.ts';

type Vectors = { readonly cases: { cost: (number | string)[][]; expectedRowCosts: number[]; total: number }[] };
const file = readVectors('assignment.json') as Vectors | null;

const transpose = (costs: number[][]) => (costs[0] ?? []).map((_, j) => costs.map(row => row[j]!));
const codeOf = (costs: number[][]) => {
  const solved = assign(costs);
  return solved.ok ? 'ok' : solved.failures[0]?.code;
};

function rowCosts(costs: number[][]): number[] {
  const solved = assign(costs);
  if (!solved.ok) throw new Error(solved.failures[0]?.code);
  return solved.value.columnOf.flatMap((column, row) => (column === null ? [] : [costs[row]![column]!]));
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** Cheapest total over all one-to-one choices of the shorter side. */
function bruteForce(costs: number[][], used: ReadonlySet<number> = new Set(), row = 0): number {
  if (costs.length > (costs[0]?.length ?? 0)) return bruteForce(transpose(costs));
  if (row === costs.length) return 0;
  const totals = costs[row]!.map((cost, j) =>
    used.has(j) ? Number.POSITIVE_INFINITY : cost + bruteForce(costs, new Set([...used, j]), row + 1),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...totals);
}

function provesItself(costs: number[][], expected: readonly number[]): void {
  expect(rowCosts(costs)).toEqual(expected);
  expect(sorted(rowCosts(transpose(costs)))).toEqual(sorted(expected));
  const finite = costs.flat().filter(Number.isFinite);
  const top = Math.max(...finite);
  const negated = costs.map(row => row.map(cost => (Number.isFinite(cost) ? -(top - cost) + top : cost)));
  expect(sum(rowCosts(negated))).toBe(sum(expected));
}

describe('the assignment', () => {
  it('SCO-8 solves the samples quoted from scipy', () => {
    expect(assign([[7]])).toMatchObject({ ok: true, value: { columnOf: [0], total: 7 } });
    provesItself(
      [
        [400, 150, 400],
        [400, 450, 600],
        [300, 225, 300],
      ],
      [150, 400, 300],
    );
    const INF = Number.POSITIVE_INFINITY;
    provesItself(
      [
        [10, INF, INF],
        [INF, INF, 1],
        [INF, 7, INF],
      ],
      [10, 1, 7],
    );
  });

  it('SCO-8 knows the edges: all ones, empty, infeasible, not numbers, ragged', () => {
    const ones = Array.from({ length: 8 }, () => new Array<number>(8).fill(1));
    const solved = assign(ones);
    expect(solved.ok && solved.value.columnOf).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(assign([])).toMatchObject({ ok: true, value: { columnOf: [], total: 0 } });
    expect(assign([[], []])).toMatchObject({ ok: true, value: { columnOf: [null, null], total: 0 } });
    const INF = Number.POSITIVE_INFINITY;
    const closedColumn = [
      [1, INF],
      [2, INF],
    ];
    expect(codeOf(closedColumn)).toBe('scoring/assignment-infeasible');
    expect(codeOf([[1, Number.NaN]])).toBe('scoring/costs-not-numbers');
    expect(codeOf([[1, -INF]])).toBe('scoring/costs-not-numbers');
    expect(codeOf([[1, 2], [3]])).toBe('scoring/costs-ragged');
  });

  it('SCO-8 is as cheap as trying everything', () => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: -20, max: 20 }) },
      fc.constant(Number.POSITIVE_INFINITY),
    );
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([n, m]) => fc.array(fc.array(cell, { minLength: m, maxLength: m }), { minLength: n, maxLength: n }));
    fc.assert(
      fc.property(matrix, costs => {
        const best = bruteForce(costs);
        const solved = assign(costs);
        expect(solved.ok ? solved.value.total : Number.POSITIVE_INFINITY).toBe(best);
        expect(solved.ok ? sum(rowCosts(costs)) : best).toBe(best);
        if (!solved.ok) return;
        const { columnOf, rowPrices, columnPrices } = solved.value;
        for (const [row, line] of costs.entries()) {
          for (const [column, cost] of line.entries()) {
            const slack = cost - rowPrices[row]! - columnPrices[column]!;
            expect(slack).toBeGreaterThanOrEqual(0);
            if (columnOf[row] === column) expect(slack).toBe(0);
          }
        }
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});

describe.runIf(file !== null)('against the published vectors', () => {
  it('SCO-8 solves every matrix, as it stands and transposed and negated', () => {
    const cases = file?.cases ?? [];
    expect(cases.length).toBeGreaterThanOrEqual(5);
    for (const { cost, expectedRowCosts, total } of cases) {
      const costs = cost.map(row => row.map(Number));
      provesItself(costs, expectedRowCosts);
      expect(sum(rowCosts(costs))).toBe(total);
    }
  });
});
