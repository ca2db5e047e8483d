import { layUpright, type Upright, type UprightPicture } from '../../core/appearance/layUpright.ts';
import { renderPlain } from '../../core/appearance/renderPlain.ts';
import { LAMP, NO_ADJUSTMENT, NO_TILT } from '../../core/appearance/scene.ts';
import type { SheetSet } from '../../core/appearance/sheetSet.ts';
import type { Target } from '../../core/appearance/shot.ts';
import type { FaceId } from '../../core/document/face.ts';
import type { ReaderPicture } from '../../core/reader/readerPicture.ts';
import { WHOLE_MOST } from '../maps/resolutions.ts';
import { type Book, faceOfBook } from '../view/book.ts';
import { faceBox } from '../view/faceBox.ts';
import type { ReaderLight } from './Reading.ts';

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

/** The page in a light of the reader, without lamp, tilt or correction; the set must hold the sheets the light needs. */
export function lightPage(set: SheetSet, light: ReaderLight, page: LaidPage): ReaderPicture {
  const { width, height, view } = picturesOf(page);
  const target: Target = { width, height, words: new Uint32Array(width * height).fill(0xff000000) };
  const shot = {
    light,
    lamp: LAMP,
    tilt: NO_TILT,
    adjustment: NO_ADJUSTMENT,
    view,
    pivot: { x: page.face.width / 2, y: page.face.height / 2 },
    window: { x: 0, y: 0, width, height, round: false },
    exact: false,
    mix: 1,
    ground: true,
  };
  renderPlain(set, shot, target);
  return { width, height, data: new Uint8ClampedArray(target.words.buffer), pxPerMm: page.pxPerMm };
}
