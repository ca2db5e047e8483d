import type { Orientation } from './pictureHeader.ts';

/** Tag of the orientation, and its type, in the first directory of EXIF (a TIFF file within the file). */
const TAG = 0x0112;
const SHORT = 3;
const ENTRY = 12;

/** 1 where the block from `start` to `end` is no EXIF or does not say. */
export function readExifOrientation(view: DataView, start: number, end: number): Orientation {
  if (start + 8 > Math.min(end, view.byteLength)) return 1;
  const mark = view.getUint16(start);
  if (mark !== 0x4949 && mark !== 0x4d4d) return 1;
  const little = mark === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  const last = Math.min(end, view.byteLength);
  if (directory + 2 > last) return 1;
  const count = view.getUint16(directory, little);
  for (let at = directory + 2; at < directory + 2 + count * ENTRY && at + ENTRY <= last; at += ENTRY) {
    if (view.getUint16(at, little) !== TAG) continue;
    const value = view.getUint16(at + 2, little) === SHORT ? view.getUint16(at + 8, little) : 1;
    return value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
}
