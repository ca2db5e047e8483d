import type { PreparedMark } from './admitMarks.ts';
import { type Assignment, assign } from './assignment.ts';
import { type ClassCredit, creditClass } from './classCredit.ts';
import { type Match, matchPlace } from './matchPlace.ts';
import { HIT_POINTS } from './pointTables.ts';
import type { PreparedPlace } from './preparedKey.ts';

/** A mark that may be the finding of a place, and what it would earn there. */
export type Candidate = Match & { readonly credit: ClassCredit; readonly points: number };

/** `candidates[place][mark]`; null where the mark misses the place. */
export type Candidates = readonly (readonly (Candidate | null)[])[];

function makeCandidate(mark: PreparedMark, place: PreparedPlace): Candidate | null {
  const match = matchPlace(mark, place);
  if (match === null) return null;
  const credit = creditClass(mark.mark, place.class);
  const points = place.weight * HIT_POINTS[mark.mark.confidence] * (0.75 + 0.25 * credit) * match.share;
  return { ...match, credit, points };
}

export function listCandidates(marks: readonly PreparedMark[], places: readonly PreparedPlace[]): Candidates {
  return places.map(place => marks.map(mark => makeCandidate(mark, place)));
}

/**
 * One exact integer for a pair, so that the largest sum has, in this order: most places, most share, most
 * confidence, most precision, most class credit, earliest marks. Each step is worth more than all that come after
 * it together: `levels` are a pair's values, `most` the largest value of each.
 */
function weigh(levels: readonly number[], most: readonly number[], places: number): number {
  let weight = 0;
  for (const [i, level] of levels.entries()) weight = weight * (most[i]! * places + 1) + level;
  return weight;
}

function weighPairs(candidates: Candidates, marks: readonly PreparedMark[]): number[][] {
  const most = [1, 2, 5, 999, 2, Math.max(0, marks.length - 1)];
  if (weigh(most, most, candidates.length) * candidates.length > Number.MAX_SAFE_INTEGER) {
    throw new Error('too many places and marks for exact weights');
  }
  return candidates.map(row =>
    row.map((candidate, rank) => {
      if (candidate === null) return 0;
      const { share, precision, credit } = candidate;
      const confidence = marks[rank]!.mark.confidence;
      const levels = [1, 2 * share, confidence, Math.round(999 * precision), 2 * credit, marks.length - 1 - rank];
      return weigh(levels, most, candidates.length);
    }),
  );
}

/** Maximises over weights >= 0; every place also has a column of its own that means "not found". */
function maximise(weights: readonly (readonly number[])[]): Assignment & { readonly top: number } {
  const places = weights.length;
  const top = Math.max(0, ...weights.map(row => Math.max(0, ...row)));
  const costs = weights.map(row => [...row.map(weight => top - weight), ...new Array<number>(places).fill(top)]);
  const solved = assign(costs);
  if (!solved.ok) throw new Error('an assignment with a spare column for every place must exist');
  return { ...solved.value, top };
}

/** More than any sum of points, in millionths: 20 places of weight 10. */
const MUST_USE = 1e10;

/**
 * Among all best assignments the one with the most points. An assignment is as good as the one found exactly when
 * each of its pairs costs its two prices and every column with a price is used (complementary slackness).
 */
function settleTies(candidates: Candidates, weights: readonly (readonly number[])[]): readonly (number | null)[] {
  const best = maximise(weights);
  const spare = new Array<null>(candidates.length).fill(null);
  const costs = candidates.map((row, place) =>
    [...row, ...spare].map((candidate, column) => {
      const cost = best.top - (weights[place]![column] ?? 0);
      if (cost !== best.rowPrices[place]! + best.columnPrices[column]!) return Number.POSITIVE_INFINITY;
      const bonus = best.columnPrices[column]! < 0 ? MUST_USE : 0;
      return 2 * MUST_USE - bonus - Math.round(1e6 * (candidate?.points ?? 0));
    }),
  );
  const settled = assign(costs);
  if (!settled.ok) throw new Error('the best assignment must be among the best assignments');
  return settled.value.columnOf;
}

/**
 * The mark that finds each place (index, or null), one to one. Marks must come in their one order; then how they
 * were listed cannot matter. Exact for up to 20 places and 2000 marks.
 */
export function assignMarks(candidates: Candidates, marks: readonly PreparedMark[]): readonly (number | null)[] {
  const useful = marks.flatMap((_, mark) => (candidates.some(row => row[mark] !== null) ? [mark] : []));
  if (useful.length === 0) return candidates.map(() => null);
  const rows = candidates.map(row => useful.map(mark => row[mark]!));
  const columns = settleTies(
    rows,
    weighPairs(
      rows,
      useful.map(mark => marks[mark]!),
    ),
  );
  return columns.map((column, place) => {
    if (column === null || (rows[place]![column] ?? null) === null) return null;
    return useful[column]!;
  });
}
