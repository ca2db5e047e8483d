import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { GreyPicture } from '../display/greyPicture.ts';
import type { Path } from '../display/path.ts';
import { flattenPath } from './flattenPath.ts';

/** The path filled by the non-zero rule: 255 inside, 0 outside, by the centres of square pixels. */
export function fillPicture(path: Path, box: Box, pxPerMm: number): GreyPicture {
  const [width, height] = [Math.round(box.width * pxPerMm), Math.round(box.height * pxPerMm)];
  const crossings: { x: number; sense: number }[][] = Array.from({ length: height }, () => []);
  for (const ring of flattenPath(path, 6)) {
    for (const [i, from] of ring.entries()) {
      const to = ring[(i + 1) % ring.length]!;
      const [upper, lower, sense] = from[1] < to[1] ? [from, to, 1] : [to, from, -1];
      const first = Math.max(0, Math.ceil((upper[1] - box.y) * pxPerMm - 0.5));
      for (let row = first; row < height; row++) {
        const y = box.y + (row + 0.5) / pxPerMm;
        if (y >= lower[1]) break;
        const t = (y - upper[1]) / (lower[1] - upper[1]);
        crossings[row]!.push({ x: upper[0] + (lower[0] - upper[0]) * t, sense });
      }
    }
  }
  const pixels = new Uint8Array(width * height);
  for (const [row, line] of crossings.entries()) {
    line.sort((a, b) => a.x - b.x);
    let winding = 0;
    for (const [i, { x, sense }] of line.entries()) {
      winding += sense;
      if (winding === 0) continue;
      const from = Math.max(0, Math.ceil((x - box.x) * pxPerMm - 0.5));
      const to = Math.min(width, Math.ceil(((line[i + 1]?.x ?? x) - box.x) * pxPerMm - 0.5));
      pixels.fill(255, row * width + from, row * width + Math.max(from, to));
    }
  }
  return { width, height, pixels };
}

/** Each pixel the mean of a square of `2 reach + 1` pixels about it. */
export function blurPicture({ width, height, pixels }: GreyPicture, reach: number): GreyPicture {
  const across = new Float64Array(width * height);
  const blurred = new Uint8Array(width * height);
  const span = 2 * reach + 1;
  for (let y = 0, row = 0; y < height; y++, row += width) {
    let sum = 0;
    for (let x = -reach; x < width; x++) {
      if (x + reach < width) sum += pixels[row + x + reach]!;
      if (x - reach - 1 >= 0) sum -= pixels[row + x - reach - 1]!;
      if (x >= 0) across[row + x] = sum / span;
    }
  }
  const sums = new Float64Array(width);
  for (let y = -reach; y < height; y++) {
    const [into, out] = [(y + reach) * width, (y - reach - 1) * width];
    for (let x = 0; x < width; x++) {
      const sum = sums[x]! + ((y + reach < height ? across[into + x]! : 0) - (out >= 0 ? across[out + x]! : 0));
      sums[x] = sum;
      if (y >= 0) blurred[y * width + x] = Math.round(sum / span);
    }
  }
  return { width, height, pixels: blurred };
}

/** The square about a point, as a box. */
export function squareAbout(x: number, y: number, side: number): Box {
  return { x: mm(x - side / 2), y: mm(y - side / 2), width: mm(side), height: mm(side) };
}
