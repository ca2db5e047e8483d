import { writeFile } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';
import type { LitPicture } from './lightFace.ts';

type Placed = LitPicture & { readonly x: number; readonly y: number };

/** Writes pictures, laid beside each other on a dark ground, as one PNG. */
export async function writePictures(
  path: string,
  width: number,
  height: number,
  pictures: readonly Placed[],
): Promise<void> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'rgb(14 16 19)';
  context.fillRect(0, 0, width, height);
  for (const picture of pictures) {
    const pixels = context.createImageData(picture.width, picture.height);
    pixels.data.set(picture.data);
    context.putImageData(pixels, picture.x, picture.y);
  }
  await writeFile(path, await canvas.encode('png'));
}
