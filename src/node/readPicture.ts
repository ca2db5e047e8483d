import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** RGBA bytes of a picture file, row by row. Rejects with the file's name where it is no picture. */
export async function readPicture(
  path: string,
): Promise<{ readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }> {
  const image = await loadImage(await readFile(path)).catch(error => {
    throw new Error(`${path} is no picture: ${error instanceof Error ? error.message : String(error)}`);
  });
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}
