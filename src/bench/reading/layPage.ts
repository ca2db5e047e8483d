import { layUpright, type Upright, type UprightPicture } from '../../core/appearance/layUpright.ts';
import type { FaceId } from '../../core/document/face.ts';
import { WHOLE_MOST } from '../maps/resolutions.ts';
import { type Book, faceOfBook } from '../view/book.ts';
import { faceBox } from '../view/faceBox.ts';

/** Every full-page reader takes 300 dpi at least (ICAO Doc 9303-2). */
const READER_PX_PER_MM = WHOLE_MOST;

/** A page as it lies on the reader's glass: all of it, and nothing else. */
export type LaidPage = {
  readonly face: { readonly width: number; readonly height: number };
  readonly upright: Upright;
  readonly pxPerMm: number;
};

/** The page as it is read: a portrait face stands upright. */
export function layPage(book: Book, id: FaceId, pxPerMm = READER_PX_PER_MM): LaidPage {
  const face = faceOfBook(book, id);
  const upright = face?.upright === 'portrait' ? face.side : 'landscape';
  return { face: { width: book.width, height: book.height }, upright, pxPerMm };
}

/** Size of the pictures of a page; `view` takes places on the face (landscape mm) to places on them (px). */
export function picturesOf({ face, upright, pxPerMm }: LaidPage): UprightPicture {
  return layUpright(faceBox(face), pxPerMm, upright);
}
