import { MRZ_PITCH } from '../../core/document/mrzGeometry.ts';
import type { PicturePoint, Quad, ReaderPicture } from '../../core/reader/readerPicture.ts';
import type { ReadLine } from '../../core/reader/zoneReading.ts';
import { cleanStrip } from './cleanStrip.ts';
import { cutStrip, padStrip, type Strip } from './strip.ts';

/** px per mm: 300 dpi, at which tesseract was trained. */
const SCALE = 12;
/** mm of a strip: the line in its middle, and no part of the lines beside it (4.23 mm away on a card). */
const HEIGHT = 4.4;
/** Cells shown before the first character and after the last. */
const BESIDE = 0.5;
/** px of white round it. */
const RIM = 10;

/**
 * Cuts a line of a zone out straight. Only the place of the line is taken from our own reader: not what it read, and
 * of the cells only how many there are.
 */
export function cutZoneLine(picture: ReaderPicture, { quad, characters }: ReadLine): Strip | null {
  const columns = Math.max(1, characters.length);
  const cells = columns + 2 * BESIDE;
  const strip = cutStrip(
    picture,
    widenQuad(quad, columns),
    Math.round(cells * MRZ_PITCH * SCALE),
    Math.round(HEIGHT * SCALE),
  );
  const clean = cleanStrip(strip);
  return clean === null ? null : padStrip(clean, RIM);
}

/** The same line with room beside it, as high as a strip is. */
export function widenQuad([upperLeft, upperRight, lowerRight, lowerLeft]: Quad, columns: number): Quad {
  const across = (distance(upperLeft, upperRight) + distance(lowerLeft, lowerRight)) / 2;
  const down = (distance(upperLeft, lowerLeft) + distance(upperRight, lowerRight)) / 2;
  const taller = (HEIGHT * across) / (columns * MRZ_PITCH * down);
  const beside = BESIDE / columns;
  const at = (u: number, v: number): PicturePoint =>
    between(between(upperLeft, upperRight, u), between(lowerLeft, lowerRight, u), v);
  const [top, bottom] = [0.5 - taller / 2, 0.5 + taller / 2];
  return [at(-beside, top), at(1 + beside, top), at(1 + beside, bottom), at(-beside, bottom)];
}

function distance(from: PicturePoint, to: PicturePoint): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** The point a share of the way; shares outside 0 to 1 go beyond. */
function between(from: PicturePoint, to: PicturePoint, share: number): PicturePoint {
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}
