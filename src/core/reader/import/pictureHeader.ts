/** How a picture is to be turned or mirrored before it is looked at: the numbers of EXIF, 1 as it is. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** What a picture file says of itself before it is decoded. */
export type PictureHeader = {
  readonly kind: 'jpeg' | 'png' | 'webp';
  /** px as stored, before it is turned. */
  readonly width: number;
  readonly height: number;
  /** Of PNG alone: whatever decodes JPEG and WebP turns the picture by itself. */
  readonly orientation: Orientation;
  /** As a scanner states it; null where the file is silent or states what screens do. */
  readonly pxPerMm: number | null;
};

/** What is taken in: 64 MiB as stored and 60 million px, a page of a passport at 1200 dpi. */
export const PICTURE_BOUNDS = { bytes: 64 * 1024 * 1024, pixels: 60e6 } as const;
