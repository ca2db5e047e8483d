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

/** A third as many px each way. */
export function shrinkToThird({ width, height, pxPerMm, ink }: InkPlane): InkPlane {
  const [across, down] = [Math.max(1, Math.floor(width / 3)), Math.max(1, Math.floor(height / 3))];
  const small = new Float32Array(across * down);
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      let sum = 0;
      for (let i = 0; i < 9; i++) {
        const [column, row] = [Math.min(width - 1, 3 * x + (i % 3)), Math.min(height - 1, 3 * y + Math.floor(i / 3))];
        sum += ink[row * width + column]!;
      }
      small[y * across + x] = sum / 9;
    }
  }
  return { width: across, height: down, pxPerMm: pxPerMm / 3, ink: small };
}

/**
 * Fills `into` with the window of `width` by `height` px, `step` px of the plane apart, about the place `x`, `y` of the
 * plane; no ink outside it.
 */
export function copyWindow(
  plane: InkPlane,
  x: number,
  y: number,
  step: number,
  width: number,
  height: number,
  into: Float32Array,
): void {
  for (let row = 0; row < height; row++) {
    const down = y + (row + 0.5 - height / 2) * step - 0.5;
    for (let column = 0; column < width; column++) {
      into[row * width + column] = inkAt(plane, x + (column + 0.5 - width / 2) * step - 0.5, down);
    }
  }
}

/** Between four px; 0, 0 is the middle of the first. */
function inkAt({ width, height, ink }: InkPlane, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < -1 || top < -1 || left >= width || top >= height) return 0;
  const [rightward, downward] = [x - left, y - top];
  const at = top * width + left;
  const [isLeft, isRight, isAbove, isBelow] = [left >= 0, left + 1 < width, top >= 0, top + 1 < height];
  const upper =
    (isLeft && isAbove ? ink[at]! : 0) * (1 - rightward) + (isRight && isAbove ? ink[at + 1]! : 0) * rightward;
  const lower =
    (isLeft && isBelow ? ink[at + width]! : 0) * (1 - rightward) +
    (isRight && isBelow ? ink[at + width + 1]! : 0) * rightward;
  return upper * (1 - downward) + lower * downward;
}
