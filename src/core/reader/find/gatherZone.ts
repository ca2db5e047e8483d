import type { BlobMap } from './blobMap.ts';
import { type CellMap, moveOrigin, toPlace } from './cellMap.ts';
import { fitCellMap, type Sighting } from './fitCellMap.ts';
import { type LineSpacing, MRZ_LENGTHS } from './lineSpacing.ts';
import { type PrintLine, pitchAt, type Seen, seeLine, strayOf } from './printLine.ts';
import type { ZoneGuess } from './zoneGuesses.ts';

/** A zone's cells in the picture that was searched. Its first line is v = 0, its first column u = 0. */
export type GatheredZone = {
  readonly map: CellMap;
  /** v of each line, top to bottom. */
  readonly lines: readonly number[];
  readonly columns: number;
  /** Characters that were seen, and how far they stand beside their cells in the mean, in pitches. */
  readonly seen: number;
  readonly stray: number;
  /** Usual height of the characters, in pitches as they are seen down the page. */
  readonly tall: number;
  readonly ragged: number;
  /** Numbers of the blobs that were seen. */
  readonly blobs: readonly number[];
};

const ROUNDS = 3;
/** Characters that make a line beside another one. */
const LINE_SHORTEST = 4;
/** Columns beyond a format's length that may be stains. */
const EXCESS_MAX = 3;

/** Collects the characters round a guess, line by line, and fits the map to all of them. Null where they are no zone. */
export function gatherZone(guess: ZoneGuess, blobs: BlobMap): GatheredZone | null {
  let { map, sightings } = guess;
  let lines: readonly PrintLine[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = middleOf(sightings);
    lines = chooseLines(
      listLines(guess).map(v => seeLine(map, v, middle, blobs)),
      guess.spacing,
    );
    const seen = lines.flatMap(line => line.seen);
    if (seen.length < LINE_SHORTEST) return null;
    map = fitCellMap(map, seen);
    sightings = seen;
  }
  return measureZone(map, lines);
}

function middleOf(sightings: readonly Sighting[]): number {
  const sorted = sightings.map(({ u }) => u).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** v of all lines that a zone may have beside those that were seen. */
function listLines({ spacing }: ZoneGuess): readonly number[] {
  if (spacing === null) return [-5 / 2, -5 / 3, 0, 5 / 3, 5 / 2];
  const steps = spacing.lines === 2 ? [0, 1] : [-1, 0, 1, 2];
  return steps.map(step => step * spacing.pitches);
}

/** The lines that were met, no more than the format has: where there are too many, the best neighbours. */
function chooseLines(lines: readonly PrintLine[], spacing: LineSpacing | null): readonly PrintLine[] {
  const met = lines.filter(({ seen }) => seen.length >= LINE_SHORTEST);
  if (spacing === null) {
    const beside = met.filter(({ v }) => v !== 0).sort((a, b) => b.seen.length - a.seen.length)[0];
    return met.filter(line => line.v === 0 || line === beside);
  }
  if (met.length <= spacing.lines) return met;
  const count = (some: readonly PrintLine[]) => some.reduce((sum, { seen }) => sum + seen.length, 0);
  const [upper, lower] = [met.slice(0, spacing.lines), met.slice(-spacing.lines)];
  return count(upper) >= count(lower) ? upper : lower;
}

function measureZone(map: CellMap, lines: readonly PrintLine[]): GatheredZone {
  const seen = lines.flatMap(line => line.seen);
  const { first, last } = findEnds(seen);
  const top = lines[0]!.v;
  return {
    map: moveOrigin(map, first, top),
    lines: lines.map(({ v }) => v - top),
    columns: last - first + 1,
    seen: seen.length,
    stray: seen.reduce((sum, one) => sum + strayOf(map, one), 0) / seen.length,
    tall: measureTall(map, seen),
    ragged: measureRagged(lines, first, last),
    blobs: seen.map(({ blob }) => blob),
  };
}

/** In a line that rises, characters look taller by the rise of their width, about six tenths of a pitch. */
function measureTall(map: CellMap, seen: readonly Seen[]): number {
  const talls = seen.map(({ u, v, height }) => {
    const [here, right, below] = [toPlace(map, u, v), toPlace(map, u + 1, v), toPlace(map, u, v + 1)];
    const rise = Math.abs(right.y - here.y);
    return (height * pitchAt(map, u, v) - 0.6 * rise) / Math.abs(below.y - here.y);
  });
  return talls.sort((a, b) => a - b)[Math.floor(talls.length / 2)]!;
}

/** Columns by which the ends of the lines stand beside those of the zone, all together. */
function measureRagged(lines: readonly PrintLine[], first: number, last: number): number {
  const ragged = lines.map(({ seen }) => Math.abs(seen[0]!.u - first) + Math.abs(last - seen.at(-1)!.u));
  return ragged.reduce((sum, columns) => sum + columns, 0);
}

/** First and last column; where they are too many for a format, the ends that fewest characters speak for are left out. */
function findEnds(seen: readonly Seen[]): { readonly first: number; readonly last: number } {
  const counts = new Map<number, number>();
  for (const { u } of seen) counts.set(u, (counts.get(u) ?? 0) + 1);
  let [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const count = (column: number) => counts.get(column) ?? 0;
  while (isTooLong(last - first + 1)) {
    if (count(first) <= count(last)) first += 1;
    else last -= 1;
  }
  return { first, last };
}

function isTooLong(columns: number): boolean {
  return MRZ_LENGTHS.some(length => columns > length && columns <= length + EXCESS_MAX);
}
