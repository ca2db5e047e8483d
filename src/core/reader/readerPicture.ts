/** A picture to be read: RGBA bytes row by row from the top left, alpha not looked at. */
export type ReaderPicture = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
  /** As the scanner states it; null where nobody knows, as with a photograph. */
  readonly pxPerMm: number | null;
};

/** A place in a picture, px, fractions allowed; 0, 0 is the outer corner of the first px. */
export type PicturePoint = { readonly x: number; readonly y: number };

/** Four corners as the text is read: upper left, upper right, lower right, lower left. */
export type Quad = readonly [PicturePoint, PicturePoint, PicturePoint, PicturePoint];
