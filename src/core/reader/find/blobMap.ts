import type { Blob } from './blobs.ts';

/** Blobs by place, so that the one nearest to a place is found without asking all. */
export type BlobMap = {
  readonly blobs: readonly Blob[];
  /** The blob nearest to a place and no farther than `reach`, among those between two heights; -1 where there is none. */
  readonly nearest: (x: number, y: number, reach: number, lowest: number, highest: number) => number;
  /** Blobs with their centre in a box. */
  readonly within: (left: number, top: number, right: number, bottom: number) => readonly number[];
};

const SIDE = 24;

export function mapBlobs(blobs: readonly Blob[], width: number, height: number): BlobMap {
  const [columns, rows] = [Math.ceil(width / SIDE) + 1, Math.ceil(height / SIDE) + 1];
  const cells: (number[] | undefined)[] = new Array(columns * rows);
  blobs.forEach(({ x, y }, i) => {
    const cell = Math.floor(y / SIDE) * columns + Math.floor(x / SIDE);
    const list = cells[cell];
    if (list === undefined) cells[cell] = [i];
    else list.push(i);
  });
  const within = (left: number, top: number, right: number, bottom: number) => {
    const found: number[] = [];
    const [x0, x1] = [Math.max(0, Math.floor(left / SIDE)), Math.min(columns - 1, Math.floor(right / SIDE))];
    const [y0, y1] = [Math.max(0, Math.floor(top / SIDE)), Math.min(rows - 1, Math.floor(bottom / SIDE))];
    for (let row = y0; row <= y1; row++) {
      for (let column = x0; column <= x1; column++) {
        for (const i of cells[row * columns + column] ?? []) {
          const { x, y } = blobs[i]!;
          if (x >= left && x <= right && y >= top && y <= bottom) found.push(i);
        }
      }
    }
    return found;
  };
  const nearest = (x: number, y: number, reach: number, lowest: number, highest: number) => {
    let [best, limit] = [-1, reach];
    for (const i of within(x - reach, y - reach, x + reach, y + reach)) {
      const blob = blobs[i]!;
      const away = Math.hypot(blob.x - x, blob.y - y);
      if (away <= limit && blob.height >= lowest && blob.height <= highest) [best, limit] = [i, away];
    }
    return best;
  };
  return { blobs, nearest, within };
}
