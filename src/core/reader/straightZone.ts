import type { PicturePoint } from './readerPicture.ts';

/** px per mm of a straightened zone: a character cell is 2.54 mm, capitals are about 2.4 mm high. */
export const STRAIGHT_PX_PER_MM = 12;

/**
 * What may be a machine-readable zone, cut out of its picture and laid straight: tilt and perspective taken out, scaled
 * by the pitch of its characters to 12 px a mm.
 */
export type StraightZone = {
  readonly width: number;
  readonly height: number;
  /** 0 black to 1 white, row by row. */
  readonly grey: Float32Array;
  /** y of the middle of each line of print, top to bottom: two or three lines, or one where the other is not to be seen. */
  readonly lines: readonly number[];
  /** x where the first cell begins and the last ends, over all lines; cells follow every 2.54 mm. */
  readonly left: number;
  readonly right: number;
  /** Degrees the lines were turned in the picture, counter-clockwise as seen. */
  readonly tilt: number;
  /** px of the picture in a mm, as the pitch of the characters says. */
  readonly pxPerMm: number;
  /** From a place in the straightened zone to the place in the picture. */
  readonly toPicture: (x: number, y: number) => PicturePoint;
};
