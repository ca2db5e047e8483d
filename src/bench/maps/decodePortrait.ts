import type { PortraitPicture } from '../../core/press/recipe/Desk.ts';
import { MapFailure } from './MapSource.ts';
import type { PortraitFiles } from './pressMessages.ts';

/** Px of a portrait at most. */
const PORTRAIT_PIXELS = 4_000_000;

/** The bytes of the pictures as they are: no colour management, no premultiplication. */
export async function decodePortrait({ picture, mask }: PortraitFiles): Promise<PortraitPicture> {
  const shown = await decode(picture);
  const { width, height } = shown;
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    rgb[3 * i] = shown.data[4 * i]!;
    rgb[3 * i + 1] = shown.data[4 * i + 1]!;
    rgb[3 * i + 2] = shown.data[4 * i + 2]!;
  }
  const pixels = new Uint8Array(width * height).fill(255);
  if (mask !== null) {
    const person = await decode(mask);
    if (person.width !== width || person.height !== height)
      throw new MapFailure('maps/no-picture', 'mask of another size');
    for (let i = 0; i < pixels.length; i++) pixels[i] = person.data[4 * i]!;
  }
  return { width, height, rgb, mask: { width, height, pixels } };
}

async function decode(file: string | Blob): Promise<ImageData> {
  const name = typeof file === 'string' ? file : 'portrait';
  const bitmap = await openBitmap(file).catch(error => {
    throw new MapFailure('maps/no-picture', `${name}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const { width, height } = bitmap;
  if (width * height > PORTRAIT_PIXELS) throw new MapFailure('maps/too-large', name);
  const context = openCanvas(width, height);
  if (context === null) throw new MapFailure('maps/no-canvas');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

async function openBitmap(file: string | Blob): Promise<ImageBitmap> {
  const blob = typeof file === 'string' ? await fetchBlob(file) : file;
  return createImageBitmap(blob, { colorSpaceConversion: 'none', premultiplyAlpha: 'none' });
}

async function fetchBlob(url: string): Promise<Blob> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.blob();
}

function openCanvas(
  width: number,
  height: number,
): OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D | null {
  if (typeof OffscreenCanvas !== 'undefined') {
    return new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d', { willReadFrequently: true });
}
