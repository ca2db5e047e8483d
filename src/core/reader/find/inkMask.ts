import { type GreyPicture, smoothGrey } from './greyPicture.ts';

/**
 * What counts as ink: so many spreads of its surroundings darker than their mean, and at least so many of 255 levels,
 * before or after the picture is smoothed.
 */
export type InkRule = { readonly spreads: number; readonly levels: number; readonly isSmoothed: boolean };

/** Half the side of the surroundings, px. */
const REACH = 15;

/** 1 where a px is ink beside its surroundings, else 0. */
export function findInk(grey: GreyPicture, rule: InkRule): Uint8Array {
  const { width, height, values } = rule.isSmoothed ? smoothGrey(grey) : grey;
  const ink = new Uint8Array(width * height);
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  const addRow = (y: number, sign: number) => {
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const value = values[at]!;
      sums[x] = sums[x]! + sign * value;
      squares[x] = squares[x]! + sign * value * value;
    }
  };
  for (let y = 0; y < Math.min(REACH, height); y++) addRow(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + REACH < height) addRow(y + REACH, 1);
    if (y - REACH - 1 >= 0) addRow(y - REACH - 1, -1);
    const rows = Math.min(y + REACH, height - 1) - Math.max(y - REACH, 0) + 1;
    markRow(values.subarray(y * width, (y + 1) * width), ink.subarray(y * width, (y + 1) * width), {
      sums,
      squares,
      rows,
      rule,
    });
  }
  return ink;
}

type Surroundings = {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly rows: number;
  readonly rule: InkRule;
};

function markRow(values: Float32Array, ink: Uint8Array, { sums, squares, rows, rule }: Surroundings): void {
  const width = values.length;
  let sum = 0;
  let square = 0;
  for (let x = 0; x < Math.min(REACH, width); x++) {
    sum += sums[x]!;
    square += squares[x]!;
  }
  for (let x = 0; x < width; x++) {
    const [next, last] = [x + REACH, x - REACH - 1];
    if (next < width) {
      sum += sums[next]!;
      square += squares[next]!;
    }
    if (last >= 0) {
      sum -= sums[last]!;
      square -= squares[last]!;
    }
    const count = rows * (Math.min(next, width - 1) - Math.max(last, -1));
    const dark = sum / count - values[x]!;
    if (dark < rule.levels) continue;
    const variance = square / count - (sum / count) ** 2;
    if (dark * dark > rule.spreads * rule.spreads * variance) ink[x] = 1;
  }
}
