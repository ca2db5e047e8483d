/** A piece of connected ink about as large as a character: its centre and size, px. */
export type Blob = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const LOWEST = 5;
const HIGHEST = 120;
/** Width by height: an I is narrow, a W or a flattened filler wide. */
const NARROWEST = 0.1;
const WIDEST = 1.9;
/** Stretches there is room for at first. */
const ROOM = 1 << 15;

/** Stretches of ink in rows, and which piece each belongs to. */
class Stretches {
  count = 0;
  starts = new Int32Array(ROOM);
  ends = new Int32Array(ROOM);
  rows = new Int32Array(ROOM);
  private parents = new Int32Array(ROOM);

  add(row: number, start: number, end: number): void {
    if (this.count === this.rows.length) this.makeRoom();
    this.rows[this.count] = row;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.parents[this.count] = this.count;
    this.count += 1;
  }

  private makeRoom(): void {
    const wider = (list: Int32Array) => {
      const copy = new Int32Array(2 * list.length);
      copy.set(list);
      return copy;
    };
    [this.starts, this.ends] = [wider(this.starts), wider(this.ends)];
    [this.rows, this.parents] = [wider(this.rows), wider(this.parents)];
  }

  rootOf(stretch: number): number {
    let root = stretch;
    while (this.parents[root]! !== root) {
      this.parents[root] = this.parents[this.parents[root]!]!;
      root = this.parents[root]!;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a < b) this.parents[b] = a;
    else this.parents[a] = b;
  }
}

/**
 * Pieces of ink that touch, corners included, as large as characters may be when they stand or lie. Pieces at the rim are
 * left out: nobody knows how large they are.
 */
export function findBlobs(ink: Uint8Array, width: number, height: number): readonly Blob[] {
  const stretches = new Stretches();
  let above = 0;
  for (let y = 0; y < height; y++) {
    const first = stretches.count;
    addStretches(stretches, ink.subarray(y * width, (y + 1) * width), y);
    joinRows(stretches, above, first);
    above = first;
  }
  return measurePieces(stretches).filter(blob => !touchesRim(blob, width, height));
}

function addStretches(stretches: Stretches, row: Uint8Array, y: number): void {
  let start = row.indexOf(1);
  while (start >= 0) {
    const found = row.indexOf(0, start);
    const end = found < 0 ? row.length : found;
    stretches.add(y, start, end);
    start = row.indexOf(1, end);
  }
}

/** Joins the stretches from `first` on with those of the row above, which begin at `above`. */
function joinRows(stretches: Stretches, above: number, first: number): void {
  const { starts, ends, rows, count } = stretches;
  if (above === first || first === count || rows[above]! + 1 !== rows[first]) return;
  let upper = above;
  for (let lower = first; lower < count; lower++) {
    while (upper < first && ends[upper]! < starts[lower]!) upper++;
    for (let i = upper; i < first && starts[i]! <= ends[lower]!; i++) stretches.join(i, lower);
  }
}

function measurePieces(stretches: Stretches): readonly Blob[] {
  const { starts, ends, rows, count } = stretches;
  const [left, right, bottom] = [starts.slice(), ends.slice(), rows.slice()];
  for (let i = 0; i < count; i++) {
    const root = stretches.rootOf(i);
    left[root] = Math.min(left[root]!, starts[i]!);
    right[root] = Math.max(right[root]!, ends[i]!);
    bottom[root] = Math.max(bottom[root]!, rows[i]!);
  }
  const blobs: Blob[] = [];
  for (let i = 0; i < count; i++) {
    if (stretches.rootOf(i) !== i) continue;
    const [width, height] = [right[i]! - left[i]!, bottom[i]! + 1 - rows[i]!];
    if (!isSized(width, height) && !isSized(height, width)) continue;
    blobs.push({ x: (left[i]! + right[i]!) / 2, y: rows[i]! + height / 2, width, height });
  }
  return blobs;
}

function touchesRim({ x, y, width, height }: Blob, across: number, down: number): boolean {
  return x - width / 2 < 1 || y - height / 2 < 1 || x + width / 2 > across - 1 || y + height / 2 > down - 1;
}

/** The blobs of a size that characters have when they stand. */
export function keepStanding(blobs: readonly Blob[]): readonly Blob[] {
  return blobs.filter(({ width, height }) => isSized(width, height));
}

/** The blobs of a picture after it has been turned clockwise by a quarter; `height` before that. */
export function turnBlobs(blobs: readonly Blob[], height: number): readonly Blob[] {
  return blobs.map(blob => ({ x: height - blob.y, y: blob.x, width: blob.height, height: blob.width }));
}

function isSized(width: number, height: number): boolean {
  return height >= LOWEST && height <= HIGHEST && width >= NARROWEST * height && width <= WIDEST * height;
}
