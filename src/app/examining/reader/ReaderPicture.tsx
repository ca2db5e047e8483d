import { type ReactNode, useEffect, useRef } from 'react';
import type { ReaderLight } from '../../../bench/reading/Reading.ts';
import type { Book, BookFace } from '../../../bench/view/book.ts';
import { faceBox } from '../../../bench/view/faceBox.ts';
import { layUpright } from '../../../core/appearance/layUpright.ts';
import type { ReaderPicture as Picture } from '../../../core/reader/readerPicture.ts';
import { applyAffine } from '../../../core/units/affine.ts';
import type { Box } from '../../../core/units/shape.ts';
import { type PicturePart, paintPart } from './paintPart.ts';
import { boxBetween, uprightOf } from './seenInPicture.ts';
import type { ShownPictures } from './shownPictures.ts';

type ReaderPictureProps = {
  readonly pictures: ShownPictures;
  readonly picture: Picture;
  readonly book: Book;
  readonly face: BookFace;
  readonly light: ReaderLight;
  /** The part of the face that is shown, landscape mm; null: all of it. */
  readonly part: Box | null;
  readonly label: string;
};

/** A page or a part of it as the reader has taken it, as wide as there is room. What it shows is told to the trace. */
export function ReaderPicture(props: ReaderPictureProps): ReactNode {
  const { pictures, picture, book, face, light, part, label } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const region = part ?? faceBox(book);
    const onPicture = partOf(picture, book, face, region);
    const sized = new ResizeObserver(() => paintPart(element, picture, onPicture));
    sized.observe(element);
    const remove = pictures.add({ face, light, region, element, clipOf: () => clipAround(element) });
    return () => {
      sized.disconnect();
      remove();
    };
  }, [pictures, picture, book, face, light, part]);
  const { width, height } = partOf(picture, book, face, part ?? faceBox(book));
  return (
    <canvas
      ref={canvas}
      className="reader-canvas"
      role="img"
      aria-label={label}
      style={{ aspectRatio: `${width} / ${height}` }}
    />
  );
}

/** Where a part of a face lies on a picture of the whole face, px. */
function partOf(picture: Picture, book: Book, face: BookFace, region: Box): PicturePart {
  const { view } = layUpright(faceBox(book), picture.pxPerMm ?? 1, uprightOf(face));
  const { x, y, width, height } = region;
  return boxBetween(applyAffine(view, { x, y }), applyAffine(view, { x: x + width, y: y + height }));
}

/** What a picture is cut off by: the list it scrolls in, and the window. */
function clipAround(element: Element): DOMRect {
  const list = element.closest('[data-reader-scroll]')?.getBoundingClientRect();
  const page = new DOMRect(0, 0, window.innerWidth, window.innerHeight);
  if (list === undefined) return page;
  const [left, top] = [Math.max(list.left, 0), Math.max(list.top, 0)];
  const [right, bottom] = [Math.min(list.right, page.right), Math.min(list.bottom, page.bottom)];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
