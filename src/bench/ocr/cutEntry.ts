import type { ReaderPicture } from '../../core/reader/readerPicture.ts';
import { type Affine, applyAffine } from '../../core/units/affine.ts';
import type { Box } from '../../core/units/shape.ts';
import { cleanStrip } from './cleanStrip.ts';
import type { Print } from './Recogniser.ts';
import { cutStrip, padStrip, type Strip } from './strip.ts';
import { trimStrip } from './trimStrip.ts';

/** px per mm: capitals of 2 mm become 24 px, and tesseract asks for 20 at least. */
const SCALE = 12;
/** mm round the box of the model: print stands a little beside it. */
const MARGIN = { x: 0.6, y: 0.4 };
/** px of white round the print. */
const RIM = 20;

export type EntryStrip = { readonly strip: Strip; readonly print: Print };

/**
 * Cuts the print of an entry out of a picture of its face. `view` takes mm on the face to px of the picture, in quarter
 * turns. Null where nothing is printed there.
 */
export function cutEntry(picture: ReaderPicture, box: Box, view: Affine): EntryStrip | null {
  const corners = [
    applyAffine(view, { x: box.x - MARGIN.x, y: box.y - MARGIN.y }),
    applyAffine(view, { x: box.x + box.width + MARGIN.x, y: box.y + box.height + MARGIN.y }),
  ] as const;
  const [left, right] = inOrder(corners[0].x, corners[1].x);
  const [top, bottom] = inOrder(corners[0].y, corners[1].y);
  const scale = SCALE / Math.hypot(view.a, view.b);
  const quad = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ] as const;
  const strip = cutStrip(picture, quad, Math.round((right - left) * scale), Math.round((bottom - top) * scale));
  const clean = cleanStrip(strip);
  const print = clean === null ? null : trimStrip(clean);
  return print === null ? null : { strip: padStrip(print, RIM), print: isLetter(print) ? 'letter' : 'entry' };
}

function inOrder(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one];
}

/** Two letters beside one another are wider than high. */
function isLetter({ width, height }: Strip): boolean {
  return width < 1.2 * height;
}
