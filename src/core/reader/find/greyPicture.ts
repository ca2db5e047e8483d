import type { ReaderPicture } from '../readerPicture.ts';

/** Brightness, 0 to 255, row by row; each px stands for `step` x `step` px of the picture it was made from. */
export type GreyPicture = {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
  readonly step: number;
};

/**
 * The brightest channel, averaged over `step` x `step` px: black ink stays dark in it and coloured ink fades. Px left
 * over at the right and the lower edge are left out.
 */
export function makeGrey({ width: across, height: down, data }: ReaderPicture, step: number): GreyPicture {
  const [width, height] = [Math.floor(across / step), Math.floor(down / step)];
  const values = new Float32Array(width * height);
  const share = 1 / (step * step);
  for (let y = 0; y < height * step; y++) {
    const row = values.subarray(Math.floor(y / step) * width, (Math.floor(y / step) + 1) * width);
    let at = 4 * y * across;
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let i = 0; i < step; i++, at += 4) sum += brightest(data[at]!, data[at + 1]!, data[at + 2]!);
      row[x] = row[x]! + sum * share;
    }
  }
  return { width, height, values, step };
}

/** Each px the mean of the nine round it, which wears thin lines away before thick ones; the rim stays as it is. */
export function smoothGrey({ width, height, values, step }: GreyPicture): GreyPicture {
  const smooth = values.slice();
  for (let y = 1; y < height - 1; y++) {
    const [above, row, below] = [-1, 0, 1].map(away => values.subarray((y + away) * width)) as Rows;
    let [last, here] = [above[0]! + row[0]! + below[0]!, above[1]! + row[1]! + below[1]!];
    for (let x = 1; x < width - 1; x++) {
      const next = above[x + 1]! + row[x + 1]! + below[x + 1]!;
      smooth[y * width + x] = (last + here + next) / 9;
      [last, here] = [here, next];
    }
  }
  return { width, height, values: smooth, step };
}

type Rows = [Float32Array, Float32Array, Float32Array];

/** Math.max for three, which this is many times as fast as. */
function brightest(red: number, green: number, blue: number): number {
  const more = red > green ? red : green;
  return more > blue ? more : blue;
}
