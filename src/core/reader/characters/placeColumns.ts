import type { Cell, CellGrid } from './locateCells.ts';

/** Lengths of line of ICAO Doc 9303: TD1; TD2 and MRV-B; TD3 and MRV-A. */
const LENGTHS = [30, 36, 44] as const;
/** Characters a zone may lack or have too many and still be taken for one of a length. */
const NEAR = 4;
/** Columns of print without doubt that no format may leave out. */
const SOLID = 0.95;
const SOLID_MIN = 2;
/** Columns that one line must show beyond what all show together, for the others to be covered there. */
const COVERED = 4;
/** Line distance in pitches: 1.67 in TD1, 2.5 in the others. */
const WIDE_SPACING = 2.1;
/** Likeness below which there is no print, and above which there is. */
const BARE = 0.4;
const PRINTED = 0.75;

/** Columns `first` to `first + count - 1` of the grid. */
export type Columns = { readonly first: number; readonly count: number };

/** Ends at which the picture stops before the print does. */
export type OpenEnds = { readonly left: boolean; readonly right: boolean };

/** Which columns of the grid the zone takes: a length of Doc 9303 where one is near; null where no print is. */
export function placeColumns({ lines, pitch }: CellGrid, isOpen: OpenEnds): Columns | null {
  const width = Math.max(0, ...lines.map(line => line.length));
  const printed = lines.map(line => Array.from({ length: width }, (_, column) => printAt(line[column])));
  const together = Array.from({ length: width }, (_, column) => meanOf(printed.map(line => line[column]!)));
  const { print, run } = [together, ...printed]
    .map(values => ({ print: values, run: longestRun(values) }))
    .reduce((best, next) => (countOf(next.run) > countOf(best.run) + COVERED ? next : best));
  if (run === null) return null;
  const lengths = lengthsOf(lines, pitch);
  const length = nearestLength(run.count, lengths, isOpen);
  const placed = length === null ? run : placeLength(print, run, length, isOpen);
  if (countSolid(print, run) < countSolid(print, placed) + SOLID_MIN) return placed;
  const longer = lengths.find(other => other > run.count);
  return longer === undefined ? run : placeLength(print, run, longer, isOpen);
}

function countSolid(print: readonly number[], { first, count }: Columns): number {
  return print.slice(Math.max(0, first), Math.max(0, first + count)).filter(value => value >= SOLID).length;
}

function countOf(run: Columns | null): number {
  return run?.count ?? 0;
}

/** Three lines are a TD1's; two of its lines stand nearer one another than those of the other formats. */
function lengthsOf(lines: CellGrid['lines'], pitch: number): readonly number[] {
  if (lines.length === 3) return LENGTHS.slice(0, 1);
  return standsWide({ lines, pitch }) ? LENGTHS.slice(1) : LENGTHS;
}

/** Whether the lines are as far from one another as in the formats of two lines. */
export function standsWide({ lines, pitch }: Pick<CellGrid, 'lines' | 'pitch'>): boolean {
  const [upper, lower] = lines.map(line => line[Math.floor(line.length / 2)]);
  return upper !== undefined && lower !== undefined && (lower.y - upper.y) / pitch > WIDE_SPACING;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function printAt(cell: Cell | undefined): number {
  const share = ((cell?.likeness ?? 0) - BARE) / (PRINTED - BARE);
  return Math.max(0, Math.min(1, share));
}

/** The run in which print outweighs gaps the most. */
function longestRun(print: readonly number[]): Columns | null {
  let best: (Columns & { readonly weight: number }) | null = null;
  let [first, weight] = [0, 0];
  for (const [column, value] of print.entries()) {
    if (weight <= 0) [first, weight] = [column, 0];
    weight += value - 0.5;
    if (weight > (best?.weight ?? 0)) best = { first, count: column - first + 1, weight };
  }
  return best === null ? null : { first: best.first, count: best.count };
}

/** Of lines cut off by the picture's edge it is not known how much is missing, except where only one length is left. */
function nearestLength(count: number, lengths: readonly number[], { left, right }: OpenEnds): number | null {
  const isCut = left || right;
  if (lengths.length === 1 && isCut && count < lengths[0]!) return lengths[0]!;
  const fitting = isCut ? lengths.filter(length => length >= count) : lengths;
  const nearest = fitting.reduce(
    (best, length) => (Math.abs(length - count) < Math.abs(best - count) ? length : best),
    Number.POSITIVE_INFINITY,
  );
  return Math.abs(nearest - count) <= NEAR ? nearest : null;
}

/** Where `length` columns hold the most print; what is missing is looked for at an open end, else at the right one. */
function placeLength(print: readonly number[], run: Columns, length: number, isOpen: OpenEnds): Columns {
  const missing = length - run.count;
  const [from, to] = missing >= 0 ? [run.first - missing, run.first] : [run.first, run.first - missing];
  const wanted = missing >= 0 && !(isOpen.left && !isOpen.right) ? to : from;
  let best = { first: wanted, weight: weightOf(print, wanted, length) + 0.5 };
  for (let first = from; first <= to; first++) {
    const weight = weightOf(print, first, length);
    if (weight > best.weight) best = { first, weight };
  }
  return { first: best.first, count: length };
}

function weightOf(print: readonly number[], first: number, length: number): number {
  let weight = 0;
  for (let column = Math.max(0, first); column < first + length; column++) weight += print[column] ?? 0;
  return weight;
}
