import { MRZ_TABLES } from '../../mrz/formats.ts';
import type { BlobMap } from './blobMap.ts';
import { type CellMap, moveOrigin, toPlace } from './cellMap.ts';
import { fitCellMap, type Sighting } from './fitCellMap.ts';
import type { LineSpacing } from './lineSpacing.ts';
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
  /** Numbers of the blobs that were seen. */
  readonly blobs: readonly number[];
};

type Seen = Sighting & { readonly blob: number; readonly height: number };
type Line = { readonly v: number; readonly seen: readonly Seen[] };

const ROUNDS = 3;
const REACH = 0.35;
const GAPS_MAX = 4;
/** Height of a character in pitches. */
const LOWEST = 0.4;
const HIGHEST = 1.45;
/** Characters that make a line beside another one. */
const LINE_SHORTEST = 4;
/** How far a character may stand beside its cell, in pitches, and its height beside what is usual in the line. */
const OUTLIER = 0.24;
const ALIKE_LOW = 0.65;
const ALIKE_HIGH = 1.35;
/** Stains at the end of a line. */
const LOOSE_MAX = 3;
/** Characters in a line of each format. */
const LENGTHS = [...new Set(Object.values(MRZ_TABLES).map(({ lineLength }) => lineLength))];
/** Longest line of any format, and room for a stain taken for a character at either end. */
const COLUMNS_MAX = 48;

/** Collects the characters round a guess, line by line, and fits the map to all of them. Null where they are no zone. */
export function gatherZone(guess: ZoneGuess, blobs: BlobMap): GatheredZone | null {
  let { map } = guess;
  let lines: readonly Line[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = middleOf(lines.length === 0 ? guess.sightings : lines.flatMap(({ seen }) => seen));
    lines = chooseLines(
      listLines(guess).map(v => ({ v, seen: followLine(map, v, middle, blobs) })),
      guess.spacing,
    );
    const seen = lines.flatMap(line => line.seen);
    if (seen.length < LINE_SHORTEST) return null;
    map = fitCellMap(map, seen);
  }
  return measureZone(map, lines.map(line => trimLine(map, line)).filter(({ seen }) => seen.length > 0));
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
function chooseLines(lines: readonly Line[], spacing: LineSpacing | null): readonly Line[] {
  const met = lines.filter(({ seen }) => seen.length >= LINE_SHORTEST);
  if (spacing === null) {
    const beside = met.filter(({ v }) => v !== 0).sort((a, b) => b.seen.length - a.seen.length)[0];
    return met.filter(line => line.v === 0 || line === beside);
  }
  if (met.length <= spacing.lines) return met;
  const count = (some: readonly Line[]) => some.reduce((sum, { seen }) => sum + seen.length, 0);
  const [upper, lower] = [met.slice(0, spacing.lines), met.slice(-spacing.lines)];
  return count(upper) >= count(lower) ? upper : lower;
}

/** The characters of a line, from the middle outwards as far as there are any. */
function followLine(map: CellMap, v: number, middle: number, blobs: BlobMap): readonly Seen[] {
  return [...walk(map, v, middle, -1, blobs).reverse(), ...walk(map, v, middle + 1, 1, blobs)];
}

function walk(map: CellMap, v: number, from: number, way: 1 | -1, blobs: BlobMap): Seen[] {
  const seen: Seen[] = [];
  for (let u = from, gaps = 0; Math.abs(u - from) < COLUMNS_MAX && gaps <= GAPS_MAX + seen.length / 4; u += way) {
    const { x, y } = toPlace(map, u, v);
    const next = toPlace(map, u + 1, v);
    const pitch = Math.hypot(next.x - x, next.y - y);
    const blob = blobs.nearest(x, y, REACH * pitch, LOWEST * pitch, HIGHEST * pitch);
    gaps = blob < 0 ? gaps + 1 : 0;
    if (blob >= 0) {
      const { x, y, height } = blobs.blobs[blob]!;
      seen.push({ u, v, x, y, height: height / pitch, blob });
    }
  }
  return seen;
}

/** A line without what is no character of it: beside its cell, of another height, or alone past the end. */
function trimLine(map: CellMap, { v, seen }: Line): Line {
  const usual = seen.map(({ height }) => height).sort((a, b) => a - b)[Math.floor(seen.length / 2)]!;
  const fit = seen.filter(
    one => strayOf(map, one) < OUTLIER && one.height > ALIKE_LOW * usual && one.height < ALIKE_HIGH * usual,
  );
  return { v, seen: dropLoose(dropLoose(fit).toReversed()).toReversed() };
}

/** Without the first few where a gap parts them from the rest. */
function dropLoose(seen: readonly Seen[]): readonly Seen[] {
  for (let i = LOOSE_MAX; i > 0; i--) {
    if (i < seen.length && Math.abs(seen[i]!.u - seen[i - 1]!.u) > Math.max(1, i)) return dropLoose(seen.slice(i));
  }
  return seen;
}

/** In pitches. */
function strayOf(map: CellMap, { u, v, x, y }: Sighting): number {
  const place = toPlace(map, u, v);
  const next = toPlace(map, u + 1, v);
  return Math.hypot(place.x - x, place.y - y) / Math.hypot(next.x - place.x, next.y - place.y);
}

function measureZone(map: CellMap, lines: readonly Line[]): GatheredZone | null {
  const seen = lines.flatMap(line => line.seen);
  if (seen.length === 0) return null;
  const { first, last } = findEnds(seen);
  const top = lines[0]!.v;
  return {
    map: moveOrigin(map, first, top),
    lines: lines.map(({ v }) => v - top),
    columns: last - first + 1,
    seen: seen.length,
    stray: seen.reduce((sum, one) => sum + strayOf(map, one), 0) / seen.length,
    blobs: seen.map(({ blob }) => blob),
  };
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

const EXCESS_MAX = 3;

function isTooLong(columns: number): boolean {
  return LENGTHS.some(length => columns > length && columns <= length + EXCESS_MAX);
}
