import type { BlobMap } from './blobMap.ts';
import type { Blob } from './blobs.ts';

/** A blob in a row, and which place of the row's even steps it takes. */
export type RowPlace = { readonly blob: Blob; readonly index: number };

/** Blobs about one size, one step after another: what may be a line of fixed-pitch print. */
export type Row = {
  /** From left to right. */
  readonly places: readonly RowPlace[];
  /** Step from place to place, px. */
  readonly step: { readonly x: number; readonly y: number };
};

/** A step beside the height of a character: capitals of OCR-B stand 2.54 mm apart, 2.4 mm high; fillers are lower. */
const STEP_MIN = 0.75;
const STEP_MAX = 2.1;
/** Rise of a row, tan of 18 degrees. */
const STEEPEST = 0.32;
/** How far a blob may stand beside its place, in steps. */
const SLACK = 0.28;
const SEED_SLACK = 0.2;
const GAPS_MAX = 3;
const SHORTEST = 6;
/** Heights of the characters of a row beside that of its first. */
const LOWER = 0.55;
const TALLER = 1.8;
/** Neighbours a row may begin with. */
const TRIES = 3;

/** Rows of even steps, longest first. */
export function findRows(map: BlobMap): readonly Row[] {
  const taken = new Uint8Array(map.blobs.length);
  const rows: Row[] = [];
  for (let i = 0; i < map.blobs.length; i++) {
    if (taken[i] === 1) continue;
    const row = longestFrom(map, i, taken);
    if (row !== null) rows.push(row);
  }
  return rows.sort((a, b) => b.places.length - a.places.length);
}

function longestFrom(map: BlobMap, first: number, taken: Uint8Array): Row | null {
  let best: readonly (readonly [number, number])[] = [];
  for (const second of listNeighbours(map, first)) {
    const members = followRow(map, first, second);
    if (members.length > best.length) best = members;
  }
  if (best.length < SHORTEST) return null;
  for (const [, blob] of best) taken[blob] = 1;
  const places = best.map(([index, blob]) => ({ blob: map.blobs[blob]!, index }));
  return { places, step: fitStep(places) };
}

function listNeighbours(map: BlobMap, first: number): readonly number[] {
  const { x, y, height } = map.blobs[first]!;
  const far = STEP_MAX * height;
  return map
    .within(x + STEP_MIN * 0.7 * height, y - STEEPEST * far, x + far, y + STEEPEST * far)
    .filter(i => isStep(map.blobs[first]!, map.blobs[i]!))
    .sort((a, b) => map.blobs[a]!.x - map.blobs[b]!.x)
    .slice(0, TRIES);
}

function isStep(from: Blob, to: Blob): boolean {
  const ratio = to.height / from.height;
  const high = Math.max(from.height, to.height);
  const across = to.x - from.x;
  return ratio > LOWER && ratio < TALLER && across > STEP_MIN * high && Math.abs(to.y - from.y) < STEEPEST * across;
}

type Member = readonly [index: number, blob: number];

/** Members of the row that begins with two blobs and goes on both ways. */
function followRow(map: BlobMap, first: number, second: number): readonly Member[] {
  const [a, b] = [map.blobs[first]!, map.blobs[second]!];
  const step = { x: b.x - a.x, y: b.y - a.y };
  const third = nearestTo(map, b.x + step.x, b.y + step.y, SEED_SLACK * step.x, a.height);
  if (third < 0) return [];
  const forward = walk(
    map,
    [
      [0, first],
      [1, second],
      [2, third],
    ],
    1,
  );
  const back = walk(map, forward.slice(0, 8).reverse(), -1);
  return [...back.slice(forward.slice(0, 8).length).reverse(), ...forward];
}

/** Goes on from the last of some members; place and step are corrected by each blob that is met. */
function walk(map: BlobMap, begun: readonly Member[], way: 1 | -1): Member[] {
  const members = [...begun];
  const places = begun.map(([index, blob]) => ({ blob: map.blobs[blob]!, index }));
  const height = meanHeight(places);
  let step = fitStep(places);
  let [index, last] = [members.at(-1)![0], placeOf(places, members.at(-1)![0], step)];
  for (let gaps = 0; gaps <= Math.min(GAPS_MAX, members.length / 3); ) {
    index += way;
    last = { x: last.x + way * step.x, y: last.y + way * step.y };
    const found = nearestTo(map, last.x, last.y, SLACK * step.x, height);
    if (found < 0) {
      gaps += 1;
      continue;
    }
    const { x, y } = map.blobs[found]!;
    const [dx, dy] = [x - last.x, y - last.y];
    last = { x: last.x + 0.35 * dx, y: last.y + 0.35 * dy };
    step = { x: step.x + way * 0.06 * dx, y: step.y + way * 0.06 * dy };
    members.push([index, found]);
    gaps = 0;
  }
  return members;
}

function nearestTo(map: BlobMap, x: number, y: number, reach: number, height: number): number {
  return map.nearest(x, y, reach, LOWER * height, TALLER * height);
}

function meanHeight(places: readonly RowPlace[]): number {
  return places.reduce((sum, { blob }) => sum + blob.height, 0) / places.length;
}

/** Where a place of a row lies by the mean of its members and its step. */
function placeOf(places: readonly RowPlace[], index: number, step: { readonly x: number; readonly y: number }) {
  const middle = middleOf(places);
  return { x: middle.x + (index - middle.index) * step.x, y: middle.y + (index - middle.index) * step.y };
}

function middleOf(places: readonly RowPlace[]): { readonly x: number; readonly y: number; readonly index: number } {
  let [x, y, index] = [0, 0, 0];
  for (const place of places) {
    x += place.blob.x;
    y += place.blob.y;
    index += place.index;
  }
  const count = places.length;
  return { x: x / count, y: y / count, index: index / count };
}

/** Least squares over the members. */
function fitStep(places: readonly RowPlace[]): { readonly x: number; readonly y: number } {
  const middle = middleOf(places);
  let [across, down, square] = [0, 0, 0];
  for (const { blob, index } of places) {
    const away = index - middle.index;
    across += away * (blob.x - middle.x);
    down += away * (blob.y - middle.y);
    square += away * away;
  }
  return { x: across / square, y: down / square };
}
