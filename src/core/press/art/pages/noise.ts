/** Soft noise over a plane: 0..1, one hill per unit, with finer hills on it. */
export type Noise = (x: number, y: number) => number;

const KNOTS = 4096;

/** Heights to which the crossings of a grid are assigned; integers decide, so that they are the same everywhere. */
function listHeights(seed: number): Float64Array {
  return Float64Array.from({ length: KNOTS }, (_, i) => {
    let h = Math.imul(i + 1, 0x27d4eb2d) ^ Math.imul(seed, 0x9e3779b1);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
  });
}

/** Three octaves. The same seed gives the same hills. */
export function makeNoise(seed: number): Noise {
  const heights = listHeights(seed);
  const hills = (x: number, y: number): number => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const u = x - column;
    const v = y - row;
    const fx = u * u * (3 - 2 * u);
    const fy = v * v * (3 - 2 * v);
    const left = Math.imul(column, 0x8da6b343);
    const right = Math.imul(column + 1, 0x8da6b343);
    const top = Math.imul(row, 0xd8163841);
    const bottom = Math.imul(row + 1, 0xd8163841);
    const pick = (h: number): number => heights[(h ^ (h >>> 15)) & (KNOTS - 1)]!;
    const upper = pick(left ^ top) * (1 - fx) + pick(right ^ top) * fx;
    const lower = pick(left ^ bottom) * (1 - fx) + pick(right ^ bottom) * fx;
    return upper * (1 - fy) + lower * fy;
  };
  return (x, y) => (4 * hills(x, y) + 2 * hills(2 * x + 17.3, 2 * y + 5.1) + hills(4 * x + 3.7, 4 * y + 41.9)) / 7;
}
