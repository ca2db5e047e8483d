import { join } from 'node:path';
import type { PortraitPicture } from '../core/press/recipe/Desk.ts';
import { readPicture } from './readPicture.ts';

/** The document picture of a person and its mask, from the person's folder under specimens/people. */
export async function readPortrait(root: string, person: string): Promise<PortraitPicture> {
  const folder = join(root, 'specimens', 'people', person);
  const [picture, mask] = await Promise.all([
    readPicture(join(folder, 'document.webp')),
    readPicture(join(folder, 'document-mask.webp')),
  ]);
  const { width, height } = picture;
  if (mask.width !== width || mask.height !== height) throw new Error(`picture and mask of ${person} differ in size`);
  const rgb = new Uint8Array(3 * width * height);
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < width * height; i++) {
    for (let c = 0; c < 3; c++) rgb[3 * i + c] = picture.data[4 * i + c]!;
    pixels[i] = mask.data[4 * i]!;
  }
  return { width, height, rgb, mask: { width, height, pixels } };
}
