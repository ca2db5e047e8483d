import { readExifOrientation } from './exifOrientation.ts';
import type { Orientation, PictureHeader } from './pictureHeader.ts';

const [IHDR, PHYS, EXIF, IEND] = [0x49484452, 0x70485973, 0x65584966, 0x49454e44];
/** Bytes of a chunk besides what it holds: length, name, checksum. */
const FRAME = 12;

/** Walks the chunks of a PNG; null where it is none. */
export function readPngHeader(view: DataView): PictureHeader | null {
  if (view.byteLength < 33 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== IHDR) return null;
  let orientation: Orientation = 1;
  let pxPerMm: number | null = null;
  for (let at = 8; at + FRAME <= view.byteLength; ) {
    const [length, name] = [view.getUint32(at), view.getUint32(at + 4)];
    const body = at + 8;
    if (name === IEND || body + length > view.byteLength) break;
    if (name === PHYS && length === 9 && view.getUint8(body + 8) === 1) pxPerMm = view.getUint32(body) / 1000;
    if (name === EXIF) orientation = readExifOrientation(view, body, body + length);
    at += FRAME + length;
  }
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), orientation, pxPerMm };
}
