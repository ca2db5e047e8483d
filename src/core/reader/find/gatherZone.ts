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

type Seen = Sighting & { readonly blob: number };
type Line = { readonly v: number; readonly seen: readonly Seen[] };

const ROUNDS = 3;
const REACH = 0.4;
const GAPS_MAX = 4;
/** Height of a character in pitches. */
const LOWEST = 0.4;
const HIGHEST = 1.45;
/** Characters that make a line beside another one. */
const LINE_SHORTEST = 4;
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
    if (blob >= 0) seen.push({ u, v, x: blobs.blobs[blob]!.x, y: blobs.blobs[blob]!.y, blob });
  }
  return seen;
}

function measureZone(map: CellMap, lines: readonly Line[]): GatheredZone {
  const seen = lines.flatMap(line => line.seen);
  const columns = seen.map(({ u }) => u);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const top = lines[0]!.v;
  const away = seen.map(({ u, v, x, y }) => {
    const place = toPlace(map, u, v);
    return Math.hypot(place.x - x, place.y - y);
  });
  return {
    map: moveOrigin(map, first, top),
    lines: lines.map(({ v }) => v - top),
    columns: last - first + 1,
    seen: seen.length,
    stray: away.reduce((sum, value) => sum + value, 0) / away.length / Math.hypot(map.a, map.d),
    blobs: seen.map(({ blob }) => blob),
  };
}
