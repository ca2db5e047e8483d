import type { InkPlane } from './inkPlane.ts';
import type { Letterforms } from './letterforms.ts';
import type { Comparer } from './likeness.ts';

/** mm a line of print may lie above or below where it was found. */
const LINE_SLACK = 0.75;
/** px from one place looked at to the next, along the line. */
const STRIDE = 2;

/** What a line of print is likest to at every other px along it and some rows up and down. */
export type LikenessMap = {
  readonly width: number;
  /** y of the line, and of the rows that were looked at, above and below it too. */
  readonly line: number;
  readonly rows: readonly number[];
  /** Row by row, `width / 2` places each, rounded up. */
  readonly likeness: Float32Array;
};

export type Likest = {
  readonly x: number;
  readonly y: number;
  readonly form: number;
  readonly likeness: number;
};

export function mapLikeness(plane: InkPlane, forms: Letterforms, comparer: Comparer, middle: number): LikenessMap {
  const places = Math.ceil(plane.width / STRIDE);
  const slack = Math.round(LINE_SLACK * plane.pxPerMm);
  const line = Math.round(middle - forms.height / 2) + forms.height / 2;
  const rows: number[] = [];
  for (let row = -slack; row <= slack; row++) rows.push(line + row);
  const likeness = new Float32Array(places * rows.length);
  for (const [row, y] of rows.entries()) {
    for (let place = 0; place < places; place++) {
      comparer.lookAt(place * STRIDE, y);
      likeness[row * places + place] = comparer.best().likeness;
    }
  }
  return { width: plane.width, line, rows, likeness };
}

/** The greatest likeness at each px along the line, wherever in its height. */
export function trailOf({ width, rows, likeness }: LikenessMap): Float32Array {
  const places = likeness.length / rows.length;
  const greatest = likeness.slice(0, places);
  for (const [at, value] of likeness.entries()) greatest[at % places] = Math.max(greatest[at % places]!, value);
  return Float32Array.from({ length: width }, (_, x) => {
    const place = Math.floor(x / STRIDE);
    const share = x / STRIDE - place;
    return greatest[place]! * (1 - share) + (greatest[place + 1] ?? greatest[place]!) * share;
  });
}

/** Neighbours that say together in which row a character of the line stands. */
const NEIGHBOURS = 8;
/** Steps from the rough place to the likest one. */
const STEPS = 3;

/** For each place along the line the row in which it and its neighbours are likest to characters. */
export function rowsAlong(map: LikenessMap, places: readonly number[], reach: number): readonly number[] {
  const each = places.map(x => map.rows.map((_, row) => Math.max(0, roughlyNear(map, x, reach, row).likeness)));
  return each.map((_, i) => {
    const near = each.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
    const sums = map.rows.map((_, row) => near.reduce((sum, likenesses) => sum + likenesses[row]!, 0));
    return sums.indexOf(Math.max(...sums));
  });
}

/** The likest place near `x` along the line, about a row: uphill from the place itself and from the likest within `reach`. */
export function likestNear(map: LikenessMap, comparer: Comparer, x: number, reach: number, row: number): Likest {
  const y = map.rows[row] ?? map.line;
  const [own, rough] = [Math.round(x), roughlyNear(map, x, reach, row).x];
  const best = climb(comparer, own, y);
  if (Math.abs(own - rough) < STRIDE) return best;
  const other = climb(comparer, rough, y);
  return other.likeness > best.likeness ? other : best;
}

function climb(comparer: Comparer, x: number, y: number): Likest {
  let best: Likest = { x, y, form: 0, likeness: -1 };
  for (let step = 0; step < STEPS; step++) {
    const next = likestBeside(comparer, best);
    if (next.x === best.x && next.y === best.y) return next;
    best = next;
  }
  return best;
}

function likestBeside(comparer: Comparer, { x, y }: Likest): Likest {
  let best: Likest = { x, y, form: 0, likeness: -1 };
  for (const down of [-1, 0, 1]) {
    for (const right of [-1, 0, 1]) {
      comparer.lookAt(x + right, y + down);
      const match = comparer.best();
      if (match.likeness > best.likeness) best = { x: x + right, y: y + down, ...match };
    }
  }
  return best;
}

function roughlyNear(
  map: LikenessMap,
  x: number,
  reach: number,
  row: number,
): { readonly x: number; readonly likeness: number } {
  const places = map.likeness.length / map.rows.length;
  const [from, to] = [Math.max(0, Math.ceil((x - reach) / STRIDE)), Math.min(places - 1, (x + reach) / STRIDE)];
  let best = { x: Math.round(x), likeness: -1 };
  for (let place = from; place <= to; place++) {
    const likeness = map.likeness[row * places + place]!;
    if (likeness > best.likeness) best = { x: place * STRIDE, likeness };
  }
  return best;
}
