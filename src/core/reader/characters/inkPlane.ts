import { STRAIGHT_PX_PER_MM, type StraightZone } from '../straightZone.ts';

/** How much darker than the paper round it each px is, 0 to 1. */
export type InkPlane = {
  readonly width: number;
  readonly height: number;
  readonly pxPerMm: number;
  readonly ink: Float32Array;
};

/** Side of the tiles the paper's brightness is taken in, px: half a character. */
const TILE = 15;
/** Share of a tile's px that may be brighter than what counts as its paper: specks and noise. */
const SPECKS = 0.1;

/** The zone without its light and shade: the paper is the brightest of each neighbourhood of four millimetres. */
export function makeInkPlane(zone: Pick<StraightZone, 'width' | 'height' | 'grey'>): InkPlane {
  const { width, height, grey } = zone;
  const [across, down] = [Math.max(1, Math.ceil(width / TILE)), Math.max(1, Math.ceil(height / TILE))];
  const paper = widenTiles(measureTiles(zone, across, down), across, down);
  const ink = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const [above, below, downward] = between(y, down);
    for (let x = 0; x < width; x++) {
      const [left, right, rightward] = between(x, across);
      const upper = paper[above * across + left]! * (1 - rightward) + paper[above * across + right]! * rightward;
      const lower = paper[below * across + left]! * (1 - rightward) + paper[below * across + right]! * rightward;
      const ground = Math.max(0.02, upper * (1 - downward) + lower * downward);
      ink[y * width + x] = Math.max(0, 1 - grey[y * width + x]! / ground);
    }
  }
  return { width, height, pxPerMm: STRAIGHT_PX_PER_MM, ink };
}

function between(at: number, count: number): readonly [number, number, number] {
  const place = Math.min(count - 1, Math.max(0, (at + 0.5) / TILE - 0.5));
  const first = Math.floor(place);
  return [first, Math.min(count - 1, first + 1), place - first];
}

function measureTiles(
  zone: Pick<StraightZone, 'width' | 'height' | 'grey'>,
  across: number,
  down: number,
): Float32Array {
  const { width, height, grey } = zone;
  const tiles = new Float32Array(across * down);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const values: number[] = [];
      for (let y = row * TILE; y < Math.min(height, (row + 1) * TILE); y += 2) {
        for (let x = column * TILE; x < Math.min(width, (column + 1) * TILE); x += 2) values.push(grey[y * width + x]!);
      }
      values.sort((a, b) => b - a);
      tiles[row * across + column] = values[Math.floor(values.length * SPECKS)] ?? 0;
    }
  }
  return tiles;
}

function widenTiles(tiles: Float32Array, across: number, down: number): Float32Array {
  return tiles.map((_, at) => {
    const [column, row] = [at % across, Math.floor(at / across)];
    let brightest = 0;
    for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x++) {
        brightest = Math.max(brightest, tiles[y * across + x]!);
      }
    }
    return brightest;
  });
}

/** The plane at fewer px per mm, each px the mean of what it covers. */
export function shrinkPlane({ width, height, pxPerMm, ink }: InkPlane, wanted: number): InkPlane {
  const step = pxPerMm / wanted;
  const [across, down] = [Math.max(1, Math.floor(width / step)), Math.max(1, Math.floor(height / step))];
  const narrow = new Float32Array(across * height);
  for (let x = 0; x < across; x++) {
    for (const [column, weight] of partsOf(x, step, width)) {
      for (let y = 0; y < height; y++) narrow[y * across + x]! += weight * ink[y * width + column]!;
    }
  }
  const small = new Float32Array(across * down);
  for (let y = 0; y < down; y++) {
    for (const [row, weight] of partsOf(y, step, height)) {
      for (let x = 0; x < across; x++) small[y * across + x]! += weight * narrow[row * across + x]!;
    }
  }
  return { width: across, height: down, pxPerMm: wanted, ink: small };
}

/** Which px a wider one covers, and which share of it each is. */
function partsOf(place: number, step: number, length: number): readonly (readonly [number, number])[] {
  const [from, to] = [place * step, (place + 1) * step];
  const parts: [number, number][] = [];
  for (let at = Math.floor(from); at < to && at < length; at++) {
    const share = (Math.min(to, at + 1) - Math.max(from, at)) / step;
    if (share > 1e-6) parts.push([at, share]);
  }
  return parts;
}

/** Fills `into` with the window of `width` by `height` px about the place `x`, `y` of the plane; no ink outside it. */
export function copyWindow(
  plane: InkPlane,
  x: number,
  y: number,
  width: number,
  height: number,
  into: Float32Array,
): void {
  const left = Math.floor(x - width / 2);
  const top = Math.floor(y - height / 2);
  const right = x - width / 2 - left;
  const down = y - height / 2 - top;
  const isInside = left >= 0 && top >= 0 && left + width < plane.width && top + height < plane.height;
  if (!isInside) copyAtRim(plane, { left, top, right, down }, width, height, into);
  else if (right < 1e-6 && down < 1e-6) copyWhole(plane, left, top, width, height, into);
  else copyBetween(plane, { left, top, right, down }, width, height, into);
}

/** The px at the window's upper left, and how far towards the next one the window begins. */
type Corner = { readonly left: number; readonly top: number; readonly right: number; readonly down: number };

function copyWhole(
  plane: InkPlane,
  left: number,
  top: number,
  width: number,
  height: number,
  into: Float32Array,
): void {
  for (let row = 0; row < height; row++) {
    const from = (top + row) * plane.width + left;
    for (let column = 0; column < width; column++) into[row * width + column] = plane.ink[from + column]!;
  }
}

function copyBetween(plane: InkPlane, corner: Corner, width: number, height: number, into: Float32Array): void {
  const { ink, width: stride } = plane;
  const { left, top, right, down } = corner;
  const one = (1 - right) * (1 - down);
  const two = right * (1 - down);
  const three = (1 - right) * down;
  const four = right * down;
  for (let row = 0; row < height; row++) {
    let from = (top + row) * stride + left;
    let to = row * width;
    for (let column = 0; column < width; column++, from++, to++) {
      into[to] = one * ink[from]! + two * ink[from + 1]! + three * ink[from + stride]! + four * ink[from + stride + 1]!;
    }
  }
}

function copyAtRim(plane: InkPlane, corner: Corner, width: number, height: number, into: Float32Array): void {
  const { left, top, right, down } = corner;
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= plane.width || y >= plane.height ? 0 : plane.ink[y * plane.width + x]!;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [left + column, top + row];
      const upper = at(x, y) * (1 - right) + at(x + 1, y) * right;
      into[row * width + column] = upper * (1 - down) + (at(x, y + 1) * (1 - right) + at(x + 1, y + 1) * right) * down;
    }
  }
}
