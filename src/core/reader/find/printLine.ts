import type { BlobMap } from './blobMap.ts';
import { type CellMap, depthOf, toPlace } from './cellMap.ts';
import type { Sighting } from './fitCellMap.ts';

/** A character that was seen: its blob, and its height in pitches across. */
export type Seen = Sighting & { readonly blob: number; readonly height: number };

/** The characters seen of a line, from left to right. */
export type PrintLine = { readonly v: number; readonly seen: readonly Seen[] };

/** How far from the middle of its cell a blob is looked for, and how far a character may stand, in pitches. */
const REACH = 0.35;
const OUTLIER = 0.24;
/** Height of a character in pitches, and beside what is usual in its line. */
const LOWEST = 0.4;
const HIGHEST = 1.45;
const ALIKE_LOW = 0.65;
const ALIKE_HIGH = 1.35;
/** Columns without a character that part a line; a part is print where it has so many characters and so few gaps. */
const PARTING = 3;
const PART_SHORTEST = 4;
const PART_FILL = 0.55;
/** Longest line of any format, and room for stains taken for characters at its ends. */
const COLUMNS_MAX = 48;

/** The characters of a line on both sides of a column, as far as a line may reach. */
export function seeLine(map: CellMap, v: number, middle: number, blobs: BlobMap): PrintLine {
  const seen: Seen[] = [];
  for (let u = middle - COLUMNS_MAX; u <= middle + COLUMNS_MAX; u++) {
    const one = seeCharacter(map, u, v, blobs);
    if (one !== null) seen.push(one);
  }
  return { v, seen: keepPrint(keepAlike(map, seen)) };
}

function seeCharacter(map: CellMap, u: number, v: number, blobs: BlobMap): Seen | null {
  if (depthOf(map, u, v) < 0.2) return null;
  const place = toPlace(map, u, v);
  const pitch = pitchAt(map, u, v);
  const blob = blobs.nearest(place.x, place.y, REACH * pitch, LOWEST * pitch, HIGHEST * pitch);
  if (blob < 0) return null;
  const { x, y, height } = blobs.blobs[blob]!;
  return { u, v, x, y, blob, height: height / pitch };
}

function keepAlike(map: CellMap, seen: readonly Seen[]): readonly Seen[] {
  const usual = seen.map(({ height }) => height).sort((a, b) => a - b)[Math.floor(seen.length / 2)] ?? 0;
  return seen.filter(
    one => strayOf(map, one) < OUTLIER && one.height > ALIKE_LOW * usual && one.height < ALIKE_HIGH * usual,
  );
}

/** The longest part and all others that are print, not stains. */
function keepPrint(seen: readonly Seen[]): readonly Seen[] {
  const parts = splitAtGaps(seen);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), []);
  return parts.filter(part => part === longest || isPrint(part)).flatMap(dropLoose);
}

function splitAtGaps(seen: readonly Seen[]): readonly (readonly Seen[])[] {
  const parts: Seen[][] = [];
  for (const one of seen) {
    const part = parts.at(-1);
    if (part === undefined || one.u - part.at(-1)!.u > PARTING) parts.push([one]);
    else part.push(one);
  }
  return parts;
}

function isPrint(part: readonly Seen[]): boolean {
  return part.length >= PART_SHORTEST && part.length > PART_FILL * (part.at(-1)!.u - part[0]!.u + 1);
}

/** Without one or two at either end that a gap of their own number parts from the rest. */
function dropLoose(part: readonly Seen[]): readonly Seen[] {
  const from = (ordered: readonly Seen[]): readonly Seen[] => {
    const loose = [2, 1].find(
      count => count < ordered.length && Math.abs(ordered[count]!.u - ordered[count - 1]!.u) > count,
    );
    return loose === undefined ? ordered : from(ordered.slice(loose));
  };
  return from(from(part).toReversed()).toReversed();
}

/** px from a cell to the next. */
export function pitchAt(map: CellMap, u: number, v: number): number {
  const [from, to] = [toPlace(map, u, v), toPlace(map, u + 1, v)];
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** How far a character stands beside its cell, in pitches. */
export function strayOf(map: CellMap, { u, v, x, y }: Sighting): number {
  const place = toPlace(map, u, v);
  return Math.hypot(place.x - x, place.y - y) / pitchAt(map, u, v);
}
