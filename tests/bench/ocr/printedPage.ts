import { createCanvas } from '@napi-rs/canvas';
import type { ReaderPicture } from '../../../src/core/reader/readerPicture.ts';

/** A picture of black bars on a ground, px; `turn` in quarter turns clockwise. */
export function drawBars(
  width: number,
  height: number,
  bars: readonly (readonly [x: number, y: number, width: number, height: number, colour?: string])[],
  ground = '#e8e4d8',
): ReaderPicture {
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const [x, y, wide, high, colour = '#202020'] of bars) {
    context.fillStyle = colour;
    context.fillRect(x, y, wide, high);
  }
  return { width, height, data: context.getImageData(0, 0, width, height).data, pxPerMm: null };
}
