import { fail, type Result, succeed } from '../units/failure.ts';

/**
 * A cheapest one-to-one assignment of the shorter side of a matrix. `columnOf[row]` is null for rows left over.
 * `columnPrices` (zero or less) certify it: see `optimalPairs`.
 */
export type Assignment = {
  readonly columnOf: readonly (number | null)[];
  readonly total: number;
  readonly rowPrices: readonly number[];
  readonly columnPrices: readonly number[];
};

type Costs = readonly (readonly number[])[];

function refuseCosts(code: string, path: string, rule: string): ReturnType<typeof fail> {
  return fail({ code: `scoring/${code}`, file: '', path, rule, expected: '', found: '' });
}

/** Prices and owners while rows are added one by one; index 0 of the columns stands for "none yet". */
type State = { readonly rowPrice: number[]; readonly columnPrice: number[]; readonly owner: number[] };

/** Adds `row` by the cheapest chain of reassignments; false when no chain reaches a free column. */
function addRow(costs: Costs, row: number, width: number, { rowPrice, columnPrice, owner }: State): boolean {
  const slack = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Array<number>(width + 1).fill(0);
  const isReached = new Array<boolean>(width + 1).fill(false);
  owner[0] = row;
  let column = 0;
  do {
    isReached[column] = true;
    const current = owner[column]!;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= width; j++) {
      if (isReached[j]) continue;
      const reduced = costs[current]![j - 1]! - rowPrice[current]! - columnPrice[j]!;
      if (reduced < slack[j]!) {
        slack[j] = reduced;
        cameFrom[j] = column;
      }
      if (slack[j]! < step) {
        step = slack[j]!;
        next = j;
      }
    }
    if (step === Number.POSITIVE_INFINITY) return false;
    for (let j = 0; j <= width; j++) {
      if (isReached[j]) {
        rowPrice[owner[j]!]! += step;
        columnPrice[j]! -= step;
      } else slack[j]! -= step;
    }
    column = next;
  } while (owner[column] !== -1);
  while (column !== 0) {
    const previous = cameFrom[column]!;
    owner[column] = owner[previous]!;
    column = previous;
  }
  return true;
}

function solveWide(costs: Costs, width: number): Result<Assignment> {
  const rowPrice = new Array<number>(costs.length).fill(0);
  const columnPrice = new Array<number>(width + 1).fill(0);
  const owner = new Array<number>(width + 1).fill(-1);
  for (let row = 0; row < costs.length; row++) {
    if (!addRow(costs, row, width, { rowPrice, columnPrice, owner })) {
      return refuseCosts('assignment-infeasible', `[${row}]`, 'every row of the shorter side can have a column');
    }
  }
  const columnOf = new Array<number | null>(costs.length).fill(null);
  for (let j = 1; j <= width; j++) if (owner[j] !== -1) columnOf[owner[j]!] = j - 1;
  const total = columnOf.reduce<number>((sum, column, row) => sum + (column === null ? 0 : costs[row]![column]!), 0);
  return succeed({ columnOf, total, rowPrices: rowPrice, columnPrices: columnPrice.slice(1) });
}

function transposeCosts(costs: Costs, width: number): Costs {
  return Array.from({ length: width }, (_, column) => costs.map(row => row[column]!));
}

function turnBack({ columnOf, total, rowPrices, columnPrices }: Assignment, height: number): Assignment {
  const back = new Array<number | null>(height).fill(null);
  for (const [column, row] of columnOf.entries()) if (row !== null) back[row] = column;
  return { columnOf: back, total, rowPrices: columnPrices, columnPrices: rowPrices };
}

/**
 * Minimum-cost assignment of a rectangular matrix (H. W. Kuhn 1955, by shortest augmenting paths as in R. Jonker and
 * A. Volgenant 1987), O(n² m). Infinity forbids a pair. Refused: ragged rows (`scoring/costs-ragged`), NaN or
 * -Infinity (`scoring/costs-not-numbers`), no assignment of the whole shorter side (`scoring/assignment-infeasible`).
 * Exact for integer costs from 0 to 2^51: all prices stay within the largest cost.
 */
export function assign(costs: Costs): Result<Assignment> {
  const width = costs[0]?.length ?? 0;
  for (const [i, row] of costs.entries()) {
    if (row.length !== width) return refuseCosts('costs-ragged', `[${i}]`, 'all rows are equally long');
    const j = row.findIndex(cost => Number.isNaN(cost) || cost === Number.NEGATIVE_INFINITY);
    if (j >= 0) return refuseCosts('costs-not-numbers', `[${i}][${j}]`, 'a cost is a number or Infinity');
  }
  if (costs.length <= width) return solveWide(costs, width);
  const solved = solveWide(transposeCosts(costs, width), costs.length);
  return solved.ok ? succeed(turnBack(solved.value, costs.length)) : solved;
}
