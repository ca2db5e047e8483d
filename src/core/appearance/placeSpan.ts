import { type Affine, applyAffine } from '../units/affine.ts';
import type { Box } from '../units/shape.ts';
import { BENCHES, type Bench, CORNER, pageDistance, rimAt } from './bareBench.ts';
import type { Plot } from './plotShot.ts';
import type { Line, Raster } from './sampleSpan.ts';
import type { Extent, Turn2 } from './scene.ts';

/** Where the px of a row lie on the page, and how much of each is page. Written again for every row. */
export type Placing = {
  readonly plot: Plot;
  /** The sheets' part of the page, mm; unbounded where it ends with the page. */
  readonly limits: Limits;
  readonly bench: Bench;
  /** How the rim is moved, in the frame of the page. */
  readonly offset: readonly [number, number];
  /** The texels places are snapped to, or null. */
  readonly snap: Raster | null;
  /** x and y in turn, mm. */
  readonly places: Float64Array;
  /** Share of page in each px, share of rim in what is not page. */
  readonly cover: Float32Array;
  readonly rim: Float32Array;
};

export type Limits = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
/** Page mm a block of px lies in; `inside`: on the page and in the limits all over. */
export type Reach = Limits & { readonly inside: boolean };

export function makePlacing(plot: Plot, region: Box, snap: Raster | null, length: number): Placing {
  const { turn, light, face } = plot.scene;
  const bench = BENCHES[light];
  return {
    plot,
    limits: limitsOf(region, face),
    bench,
    offset: rimOffset(bench, turn),
    snap,
    places: new Float64Array(2 * length),
    cover: new Float32Array(length),
    rim: new Float32Array(length),
  };
}

/** How far a page's shadow is moved, in the frame of the page. */
export function rimOffset({ offset }: Bench, turn: Turn2): readonly [number, number] {
  const diagonal = offset * Math.SQRT1_2;
  return [diagonal * (turn.xx + turn.xy), diagonal * (turn.yx + turn.yy)];
}

/** The part of the page sheets of a region may paint, unbounded where the region ends with the page. */
export function limitsOf(region: Box, face: Extent): Limits {
  const [right, bottom] = [region.x + region.width, region.y + region.height];
  return {
    left: region.x <= 0 ? -Infinity : region.x,
    top: region.y <= 0 ? -Infinity : region.y,
    right: right >= face.width - 1e-6 ? Infinity : right,
    bottom: bottom >= face.height - 1e-6 ? Infinity : bottom,
  };
}

/** The line on which `count` px of a row lie; null where they lie on none, in perspective or snapped. */
export function lineOfSpan({ plot, snap }: Placing, left: number, y: number): Line | null {
  if (plot.homography !== null || snap !== null) return null;
  const { a, b, c, d, e, f } = plot.toPage;
  return { x: a * (left + 0.5) + c * (y + 0.5) + e, y: b * (left + 0.5) + d * (y + 0.5) + f, stepX: a, stepY: b };
}

/** Null where a block of px shows nothing of the sheets. */
export function reachOf(placing: Placing, left: number, top: number, right: number, bottom: number): Reach | null {
  const { plot, limits } = placing;
  const { face } = plot.scene;
  let [x0, y0, x1, y1, inside] = [Infinity, Infinity, -Infinity, -Infinity, true];
  for (const [px, py] of [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const) {
    const point = pageOfPx(plot, px, py);
    if (point === null) return { left: 0, top: 0, right: face.width, bottom: face.height, inside: false };
    inside &&= pageDistance(face, point.x, point.y) < -plot.px && isWithin(limits, point.x, point.y);
    [x0, y0, x1, y1] = [Math.min(x0, point.x), Math.min(y0, point.y), Math.max(x1, point.x), Math.max(y1, point.y)];
  }
  const margin = plot.px;
  if (x1 < Math.max(limits.left, -margin) || x0 > Math.min(limits.right, face.width + margin)) return null;
  if (y1 < Math.max(limits.top, -margin) || y0 > Math.min(limits.bottom, face.height + margin)) return null;
  return { left: x0, top: y0, right: x1, bottom: y1, inside };
}

function isWithin(limits: Limits, x: number, y: number): boolean {
  return x >= limits.left && x < limits.right && y >= limits.top && y < limits.bottom;
}

function pageOfPx({ toPage, homography, scene }: Plot, px: number, py: number): { x: number; y: number } | null {
  const flat = applyAffine(toPage, { x: px, y: py });
  if (homography === null) return flat;
  const [x, y] = [flat.x - scene.pivot.x, flat.y - scene.pivot.y];
  const w = 1 + homography[4] * x + homography[5] * y;
  if (w < 0.05) return null;
  const { pivot } = scene;
  return {
    x: pivot.x + (homography[0] * x + homography[1] * y) / w,
    y: pivot.y + (homography[2] * x + homography[3] * y) / w,
  };
}

/** Fills `places`, and `cover` and `rim` where the block is not all page. Px are taken at their centres. */
export function placeSpan(placing: Placing, left: number, y: number, count: number, reach: Reach | null): void {
  const { plot, places } = placing;
  if (plot.homography === null) placeFlat(plot.toPage, places, left + 0.5, y + 0.5, count);
  else placeTilted(plot, places, left + 0.5, y + 0.5, count);
  if (reach?.inside !== true) coverSpan(placing, count);
  if (placing.snap !== null) snapPlaces(placing.snap, places, count);
}

function placeFlat(toPage: Affine, places: Float64Array, px: number, py: number, count: number): void {
  const x = toPage.a * px + toPage.c * py + toPage.e;
  const y = toPage.b * px + toPage.d * py + toPage.f;
  for (let i = 0; i < count; i++) {
    places[2 * i] = x + i * toPage.a;
    places[2 * i + 1] = y + i * toPage.b;
  }
}

/** Places far off the page stand for rays that miss it. */
function placeTilted(
  { toPage, homography, scene }: Plot,
  places: Float64Array,
  px: number,
  py: number,
  count: number,
): void {
  const [h0, h1, h2, h3, h4, h5] = homography!;
  const { x: pivotX, y: pivotY } = scene.pivot;
  const fromX = toPage.a * px + toPage.c * py + toPage.e - pivotX;
  const fromY = toPage.b * px + toPage.d * py + toPage.f - pivotY;
  for (let i = 0; i < count; i++) {
    const x = fromX + i * toPage.a;
    const y = fromY + i * toPage.b;
    const w = 1 / Math.max(1e-3, 1 + h4 * x + h5 * y);
    places[2 * i] = pivotX + (h0 * x + h1 * y) * w;
    places[2 * i + 1] = pivotY + (h2 * x + h3 * y) * w;
  }
}

function coverSpan({ plot, limits, bench, offset, places, cover, rim }: Placing, count: number): void {
  const { face } = plot.scene;
  const far = bench.reach + CORNER;
  for (let i = 0; i < count; i++) {
    const x = places[2 * i]!;
    const y = places[2 * i + 1]!;
    const distance = pageDistance(face, x, y);
    const share = 0.5 - distance / plot.px;
    cover[i] = isWithin(limits, x, y) ? (share <= 0 ? 0 : share >= 1 ? 1 : share) : 0;
    rim[i] = distance > far ? 0 : rimAt(bench, pageDistance(face, x - offset[0], y - offset[1]));
  }
}

function snapPlaces({ scaleX, scaleY, left, top }: Raster, places: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    places[2 * i] = (Math.floor(places[2 * i]! * scaleX + left + 0.5) - left) / scaleX;
    places[2 * i + 1] = (Math.floor(places[2 * i + 1]! * scaleY + top + 0.5) - top) / scaleY;
  }
}
