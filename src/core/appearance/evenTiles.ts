import type { Level } from './pyramid.ts';

/** Texels on the side of a tile. */
const TILE = 32;

/** Where a level has one and the same value, told tile by tile, so that nothing needs to be sampled there. */
export type EvenTiles = {
  /** The one word of all texels in a range of the level (ends included, cut to it), or null. */
  readonly wordOf: (left: number, top: number, right: number, bottom: number) => number | null;
};

export function findEvenTiles(level: Level): EvenTiles {
  const columns = Math.ceil(level.width / TILE);
  const rows = Math.ceil(level.height / TILE);
  const words = new Uint32Array(columns * rows);
  const uneven = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      words[at] = level.words[row * TILE * level.width + column * TILE]!;
      uneven[at] = isEven(level, column * TILE, row * TILE, words[at]!) ? 0 : 1;
    }
  }
  const wordOf = (left: number, top: number, right: number, bottom: number): number | null => {
    const [x0, x1] = [cut(left, columns), cut(right, columns)];
    const [y0, y1] = [cut(top, rows), cut(bottom, rows)];
    const word = words[y0 * columns + x0]!;
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        if (uneven[y * columns + x] === 1 || words[y * columns + x] !== word) return null;
      }
    }
    return word;
  };
  return { wordOf };
}

function cut(texel: number, tiles: number): number {
  return Math.min(tiles - 1, Math.max(0, Math.floor(texel / TILE)));
}

function isEven({ width, height, words }: Level, left: number, top: number, word: number): boolean {
  const right = Math.min(width, left + TILE);
  const bottom = Math.min(height, top + TILE);
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) if (words[at] !== word) return false;
  }
  return true;
}
