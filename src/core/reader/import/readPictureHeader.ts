import { readJpegHeader } from './jpegHeader.ts';
import type { PictureHeader } from './pictureHeader.ts';
import { readPngHeader } from './pngHeader.ts';
import { readWebpHeader } from './webpHeader.ts';

/** px per mm below which a stated resolution is a screen's (72 or 96 dpi), put there by habit and not measured. */
const SCREEN = 100 / 25.4;

/** Null for what is no JPEG, PNG or WebP, or is cut off before it says its size. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readJpegHeader(view) ?? readPngHeader(view) ?? readWebpHeader(view);
  if (header === null || !(header.width > 0 && header.height > 0)) return null;
  const { pxPerMm } = header;
  return pxPerMm !== null && !(pxPerMm > SCREEN) ? { ...header, pxPerMm: null } : header;
}
