import type { PictureHeader } from './pictureHeader.ts';

const [RIFF, WEBP, LOSSY, LOSSLESS, EXTENDED] = [0x52494646, 0x57454250, 0x56503820, 0x5650384c, 0x56503858];

type Size = { readonly width: number; readonly height: number };

/** The first chunk of a WebP (RFC 9649) gives its size; null where it is none. */
export function readWebpHeader(view: DataView): PictureHeader | null {
  if (view.byteLength < 30 || view.getUint32(0) !== RIFF || view.getUint32(8) !== WEBP) return null;
  const size = readSize(view, view.getUint32(12), 20);
  return size === null ? null : { kind: 'webp', ...size, orientation: 1, pxPerMm: null };
}

function readSize(view: DataView, name: number, at: number): Size | null {
  if (name === EXTENDED) return { width: 1 + readTriple(view, at + 4), height: 1 + readTriple(view, at + 7) };
  if (name === LOSSY) {
    return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff };
  }
  if (name !== LOSSLESS) return null;
  const bits = view.getUint32(at + 1, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

function readTriple(view: DataView, at: number): number {
  return view.getUint16(at, true) + 65536 * view.getUint8(at + 2);
}
