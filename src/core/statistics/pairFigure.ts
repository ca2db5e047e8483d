import { countBeaten, countBelow, countUpTo, sortRatings } from './sortedRatings.ts';

/*
 * The figures of merit that are a mean over pairs: a source (the highest false mark of a document) against a target
 * (a place, with a weight). Leaving one document out takes its row and its column from the sum of all pairs, so all
 * leave-one-out values together cost one sort instead of one recomputation each.
 */

export type Target = { readonly rating: number; readonly weight: number };

/** What one abnormal document brings: its targets, and how much it adds to the number the sum is divided by. */
export type TargetGroup = { readonly targets: readonly Target[]; readonly count: number };

/** Sources are the normal documents and, where `own` is not null, the abnormal ones too, in the order of the groups. */
export type PairDesign = {
  readonly normal: readonly number[];
  readonly own: readonly number[] | null;
  readonly groups: readonly TargetGroup[];
};

type Sums = {
  readonly total: number;
  readonly sources: number;
  readonly count: number;
};

function beatenSum(sources: Float64Array, group: TargetGroup): number {
  return group.targets.reduce((sum, { rating, weight }) => sum + weight * countBeaten(sources, rating), 0);
}

function sumPairs(design: PairDesign): { readonly columns: readonly number[]; readonly sums: Sums } {
  const sources = sortRatings([...design.normal, ...(design.own ?? [])]);
  const columns = design.groups.map(group => beatenSum(sources, group));
  return {
    columns,
    sums: {
      total: columns.reduce((sum, column) => sum + column, 0),
      sources: sources.length,
      count: design.groups.reduce((sum, group) => sum + group.count, 0),
    },
  };
}

export function pairFigure(design: PairDesign): number {
  const { total, sources, count } = sumPairs(design).sums;
  return total / (sources * count);
}

/** Weight of the targets above x plus half of the weight of those equal to it, for any x. */
function weighAbove(groups: readonly TargetGroup[]): (x: number) => number {
  const targets = groups.flatMap(({ targets: own }) => own).sort((a, b) => ascending(a.rating, b.rating));
  const ratings = Float64Array.from(targets, ({ rating }) => rating);
  const above = new Float64Array(targets.length + 1);
  for (let i = targets.length - 1; i >= 0; i -= 1) above[i] = above[i + 1]! + targets[i]!.weight;
  return x => (above[countBelow(ratings, x)]! + above[countUpTo(ratings, x)]!) / 2;
}

function ascending(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The figure without each document in turn: the normal ones first, then the abnormal ones. */
export function pairFigureLeaveOneOut(design: PairDesign): readonly number[] {
  const { columns, sums } = sumPairs(design);
  const weigh = weighAbove(design.groups);
  const withoutNormal = design.normal.map(source => (sums.total - weigh(source)) / ((sums.sources - 1) * sums.count));
  const withoutAbnormal = design.groups.map((group, i) => {
    const own = design.own === null ? null : design.own[i]!;
    const row = own === null ? 0 : weigh(own) - beatenSum(Float64Array.of(own), group);
    const sources = own === null ? sums.sources : sums.sources - 1;
    return (sums.total - columns[i]! - row) / (sources * (sums.count - group.count));
  });
  return [...withoutNormal, ...withoutAbnormal];
}
