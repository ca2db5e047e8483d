import { type CellMap, fromPlace } from './cellMap.ts';
import { fitCellMap, type Sighting } from './fitCellMap.ts';
import { type LineSpacing, listSpacings } from './lineSpacing.ts';
import type { Row } from './rows.ts';

/** Where the cells of a zone may lie: the upper of the lines that were seen is v = 0, character n of it u = n. */
export type ZoneGuess = {
  readonly map: CellMap;
  /** Null where one line alone was seen. */
  readonly spacing: LineSpacing | null;
  readonly sightings: readonly Sighting[];
};

const ALIKE_PITCH = 0.2;
/** Members of a row that stands alone, and of the longer of two. */
const ALONE = 14;
const LONGER = 8;

/** Places on either side by which rows are compared. */
const NEAR = 6;
/** How far below a row, in its pitches, another one's first place can lie at most where it is a line of the same zone. */
const FARTHEST = 12;

/** Columns that lines can be shifted along one another as they are seen. */
const ASLANT_MAX = 0.95;

/** Two rows of one pitch that lie below one another as lines of a zone do, and long rows alone. */
export function guessZones(rows: readonly Row[]): readonly ZoneGuess[] {
  return rows.flatMap((row, i) => {
    if (row.places.length < LONGER) return [];
    const pairs = rows.slice(i + 1).flatMap(other => guessPair(row, other));
    return row.places.length < ALONE ? pairs : [...pairs, guessAlone(row)];
  });
}

/** The plane of a row as if it were seen straight from above. */
function planeOf({ places, step }: Row): CellMap {
  const middle = places[Math.floor(places.length / 2)]!;
  const [x, y] = [middle.blob.x - middle.index * step.x, middle.blob.y - middle.index * step.y];
  return { a: step.x, b: -step.y, c: x, d: step.y, e: step.x, f: y, g: 0, h: 0, bow: 0, crest: 0 };
}

function seenAt({ places }: Row, shift: number, v: number): readonly Sighting[] {
  return places.map(({ blob: { x, y }, index }) => ({ u: index + shift, v, x, y }));
}

function guessAlone(row: Row): ZoneGuess {
  const sightings = seenAt(row, 0, 0);
  return { map: fitCellMap(planeOf(row), sightings), spacing: null, sightings };
}

function guessPair(row: Row, other: Row): readonly ZoneGuess[] {
  const pitch = Math.hypot(row.step.x, row.step.y);
  if (Math.abs(Math.hypot(other.step.x, other.step.y) / pitch - 1) > ALIKE_PITCH) return [];
  const plane = planeOf(row);
  if (Math.abs(fromPlace(plane, other.places[0]!.blob).v) > FARTHEST) return [];
  const beside = compareRows(plane, row, other);
  if (!doOverlap(row, other, beside.shift)) return [];
  return listSpacings(Math.abs(beside.away)).flatMap(spacing =>
    listShifts(row, other, beside.shift).map(shift => joinRows(plane, row, other, { ...beside, shift }, spacing)),
  );
}

/**
 * Whole places by which another row may begin later: the nearest number and, as lines seen aslant from two sides shift
 * along one another, its neighbour where both ends of the rows lie better below one another by it.
 */
function listShifts(row: Row, other: Row, shift: number): readonly number[] {
  const nearest = Math.round(shift);
  const uneven = (by: number) =>
    Math.abs(row.places[0]!.index - other.places[0]!.index - by) +
    Math.abs(row.places.at(-1)!.index - other.places.at(-1)!.index - by);
  const beside = [nearest - 1, nearest + 1].filter(
    by => Math.abs(by - shift) < ASLANT_MAX && uneven(by) <= uneven(nearest) - 2,
  );
  return [nearest, ...beside];
}

/** A guess from two rows, the other of which lies `away` pitches below the row and begins `shift` places later. */
function joinRows(plane: CellMap, row: Row, other: Row, { away, shift }: Beside, spacing: LineSpacing): ZoneGuess {
  const [v, otherV] = away > 0 ? [0, spacing.pitches] : [spacing.pitches, 0];
  const squeeze = Math.abs(away) / spacing.pitches;
  const [b, e] = [plane.b * squeeze, plane.e * squeeze];
  const sightings = [...seenAt(row, 0, v), ...seenAt(other, shift, otherV)];
  const map = fitCellMap({ ...plane, b, e, c: plane.c - v * b, f: plane.f - v * e }, sightings);
  return { map, spacing, sightings };
}

type Beside = { readonly away: number; readonly shift: number };

/** How far another row lies below a row, in pitches, and by how many places it begins later. */
function compareRows(plane: CellMap, row: Row, other: Row): Beside {
  const middle = row.places[Math.floor(row.places.length / 2)]!.index;
  let nearest = other.places[0]!;
  for (const place of other.places) {
    if (Math.abs(fromPlace(plane, place.blob).u - middle) < Math.abs(fromPlace(plane, nearest.blob).u - middle))
      nearest = place;
  }
  const near = other.places.filter(({ index }) => Math.abs(index - nearest.index) <= NEAR);
  let [away, shift] = [0, 0];
  for (const { blob, index } of near) {
    const { u, v } = fromPlace(plane, blob);
    away += v / near.length;
    shift += (u - index) / near.length;
  }
  return { away, shift };
}

function doOverlap(row: Row, other: Row, shift: number): boolean {
  const [first, last] = [row.places[0]!.index, row.places.at(-1)!.index];
  const [begin, end] = [other.places[0]!.index + shift, other.places.at(-1)!.index + shift];
  const both = Math.min(last, end) - Math.max(first, begin);
  return both > 0.4 * Math.min(last - first, end - begin);
}
