import { readPictureHeader } from '../../core/reader/import/readPictureHeader.ts';
import type { ReaderPicture } from '../../core/reader/readerPicture.ts';
import { readsBack } from '../maps/readsBack.ts';
import { ReadingFault } from './ReadingFault.ts';

/** What a picture file may weigh, and how many px it may unpack to. */
export const FILE_BYTES = 30_000_000;
export const FILE_PIXELS = 40_000_000;
/** Larger pictures are reduced to this: the most px a canvas of any browser of today holds (4096 by 4096, iOS). */
const CANVAS_PIXELS = 16_777_216;

/**
 * RGBA of a JPEG, PNG or WebP file, turned as its notes say. Size is judged by the file's head, before it is unpacked.
 * Needs a canvas: runs in a window, and in workers that have OffscreenCanvas.
 */
export async function decodePicture(file: Blob): Promise<ReaderPicture> {
  if (file.size > FILE_BYTES) throw new ReadingFault('reading/picture-too-large', `${file.size} bytes`);
  const header = readPictureHeader(new Uint8Array(await readBytes(file)));
  if (header === null) throw new ReadingFault('reading/no-picture');
  if (header.width * header.height > FILE_PIXELS)
    throw new ReadingFault('reading/picture-too-large', `${header.width} x ${header.height}`);
  const bitmap = await unpack(file);
  try {
    return readPixels(bitmap);
  } finally {
    bitmap.close();
  }
}

/** A file that was deleted or moved meanwhile cannot be read. */
function readBytes(file: Blob): Promise<ArrayBuffer> {
  return file.arrayBuffer().catch(refuse);
}

function unpack(file: Blob): Promise<ImageBitmap> {
  return createImageBitmap(file, { imageOrientation: 'from-image' }).catch(refuse);
}

function refuse(error: unknown): never {
  throw new ReadingFault('reading/no-picture', error instanceof Error ? error.message : String(error));
}

function readPixels(bitmap: ImageBitmap): ReaderPicture {
  const { width, height } = fitSize(bitmap, CANVAS_PIXELS);
  const context = openContext(width, height);
  if (!readsBack(context, Math.min(8, width, height)))
    throw new ReadingFault('reading/broke', 'the canvas gives back other px than were painted');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return { width, height, data: context.getImageData(0, 0, width, height).data, pxPerMm: null };
}

/** The size itself, or the largest of the same proportions with no more px than that. */
export function fitSize(
  { width, height }: { readonly width: number; readonly height: number },
  pixels: number,
): { readonly width: number; readonly height: number } {
  const share = Math.min(1, Math.sqrt(pixels / (width * height)));
  return share === 1
    ? { width, height }
    : { width: Math.max(1, Math.floor(width * share)), height: Math.max(1, Math.floor(height * share)) };
}

function openContext(width: number, height: number): OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D {
  const context =
    typeof OffscreenCanvas === 'undefined'
      ? Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
          willReadFrequently: true,
        })
      : new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new ReadingFault('reading/broke', 'no canvas');
  return context;
}
