import { readFile, stat } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PICTURE_BOUNDS } from '../core/reader/import/pictureHeader.ts';
import { readPictureHeader } from '../core/reader/import/readPictureHeader.ts';
import { turnPicture } from '../core/reader/import/turnPicture.ts';
import type { ReaderPicture } from '../core/reader/readerPicture.ts';

export const SCAN_FAILURES = [
  'scan/no-file',
  'scan/file-too-large',
  'scan/no-picture',
  'scan/too-many-pixels',
  'scan/broken-picture',
] as const;
export type ScanFailure = (typeof SCAN_FAILURES)[number];

export type Scan = { readonly picture: ReaderPicture } | { readonly code: ScanFailure; readonly message: string };

/** A picture file to be read: bounded before it is decoded, upright, transparent parts white. Never rejects. */
export async function readScan(path: string): Promise<Scan> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return { code: 'scan/no-file', message: 'there is no such file' };
  const { bytes: most, pixels } = PICTURE_BOUNDS;
  if (found.size > most) return { code: 'scan/file-too-large', message: `more than ${most / 2 ** 20} MiB` };
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return { code: 'scan/no-file', message: 'the file cannot be opened' };
  const header = readPictureHeader(bytes);
  if (header === null) return { code: 'scan/no-picture', message: 'neither JPEG nor PNG nor WebP' };
  if (header.width * header.height > pixels) {
    return { code: 'scan/too-many-pixels', message: `more than ${pixels / 1e6} million px` };
  }
  const decoded = await decode(bytes);
  if (decoded === null) return { code: 'scan/broken-picture', message: 'the picture cannot be decoded' };
  return { picture: turnPicture({ ...decoded, pxPerMm: header.pxPerMm }, header.orientation) };
}

async function decode(bytes: Buffer) {
  const image = await loadImage(bytes).catch(() => null);
  if (image === null || image.width === 0 || image.height === 0) return null;
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}
