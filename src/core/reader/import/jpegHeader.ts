import type { PictureHeader } from './pictureHeader.ts';

const JFIF = 0x4a464946;
/** Frames (ITU T.81, table B.1): C0 to CF, without the tables C4, C8 and CC. */
const NO_FRAMES = [0xc4, 0xc8, 0xcc];
const SCAN = 0xda;

/** Walks the markers of a JPEG up to its frame; null where it is none. */
export function readJpegHeader(view: DataView): PictureHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let pxPerMm: number | null = null;
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === SCAN) return null;
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker)) {
      return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), orientation: 1, pxPerMm };
    }
    if (marker === 0xe0) pxPerMm = readDensity(view, at + 4) ?? pxPerMm;
    at += 2 + (hasLength(marker) ? view.getUint16(at + 2) : 0);
  }
  return null;
}

function hasLength(marker: number): boolean {
  return marker !== 0x01 && !(marker >= 0xd0 && marker <= 0xd8);
}

function readDensity(view: DataView, at: number): number | null {
  if (at + 10 > view.byteLength || view.getUint32(at) !== JFIF) return null;
  const [unit, across] = [view.getUint8(at + 7), view.getUint16(at + 8)];
  if (unit === 1) return across / 25.4;
  return unit === 2 ? across / 10 : null;
}
