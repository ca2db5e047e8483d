import type { ReaderPicture } from '../readerPicture.ts';

/** Light that comes back, 0 to 1, of a byte of a picture (IEC 61966-2-1). */
export const LIGHT_OF_BYTE = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** The luminance of a px, 0 to 1. */
export function lightOf({ data }: ReaderPicture, px: number): number {
  return (
    0.2126 * LIGHT_OF_BYTE[data[4 * px]!]! +
    0.7152 * LIGHT_OF_BYTE[data[4 * px + 1]!]! +
    0.0722 * LIGHT_OF_BYTE[data[4 * px + 2]!]!
  );
}
