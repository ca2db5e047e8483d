import type { FaceId } from '../../core/document/face.ts';
import { type Affine, applyAffine, composeAffine, moveBy, type Position } from '../../core/units/affine.ts';
import { uniteBoxes } from '../../core/units/box.ts';
import { mm } from '../../core/units/length.ts';
import type { Box } from '../../core/units/shape.ts';
import { type Book, type BookFace, faceOfBook } from './book.ts';
import { reverseMap } from './viewMap.ts';

/** A face and how it lies: landscape mm of the face to mm on the bench. */
export type LaidFace = { readonly face: BookFace; readonly toBench: Affine; readonly fromBench: Affine };

/** What lies on the bench; `bounds` in mm on the bench. The current face comes first. */
export type Layout = { readonly faces: readonly [LaidFace, ...LaidFace[]]; readonly bounds: Box };

/** The book open and upright, spine in the middle: where its recto lies, and its verso. Quarter turns, never mirrored. */
function layOpen(book: Book, face: BookFace): Affine {
  return face.side === 'recto'
    ? { a: 0, b: -1, c: 1, d: 0, e: 0, f: book.width / 2 }
    : { a: 0, b: 1, c: -1, d: 0, e: 0, f: -book.width / 2 };
}

/** The turn alone that brings a face upright. */
function turnUpright(face: BookFace): Affine {
  if (face.upright === 'landscape') return moveBy(0, 0);
  return face.side === 'recto' ? { a: 0, b: -1, c: 1, d: 0, e: 0, f: 0 } : { a: 0, b: 1, c: -1, d: 0, e: 0, f: 0 };
}

function layAs(face: BookFace, toBench: Affine): LaidFace {
  return { face, toBench, fromBench: reverseMap(toBench) };
}

function boundsOf(book: Book, laid: LaidFace): Box {
  return mapBox(laid.toBench, { x: mm(0), y: mm(0), width: mm(book.width), height: mm(book.height) });
}

/** The box around a box after a map. */
export function mapBox(map: Affine, box: Box): Box {
  const corners = [
    { x: box.x, y: box.y },
    { x: box.x + box.width, y: box.y },
    { x: box.x, y: box.y + box.height },
    { x: box.x + box.width, y: box.y + box.height },
  ].map(corner => applyAffine(map, corner));
  const [xs, ys] = [corners.map(corner => corner.x), corners.map(corner => corner.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: mm(left), y: mm(top), width: mm(Math.max(...xs) - left), height: mm(Math.max(...ys) - top) };
}

/** The face on the other side of the spine when the book lies open at this one; null at the covers. */
export function facingFace(book: Book, id: FaceId): BookFace | null {
  const at = book.faces.findIndex(face => face.id === id);
  const face = book.faces[at];
  if (face === undefined) return null;
  return book.faces[face.side === 'recto' ? at - 1 : at + 1] ?? null;
}

/** One face upright about the origin, or two about the middle of their spine, turned so that the current one is upright. */
export function layBook(book: Book, id: FaceId, spread: boolean): Layout {
  const face = faceOfBook(book, id);
  if (face === null) throw new Error(`the book has no face ${id}`);
  if (!spread) {
    const middle = moveBy(-book.width / 2, -book.height / 2);
    const laid = layAs(face, composeAffine(middle, turnUpright(face)));
    return { faces: [laid], bounds: boundsOf(book, laid) };
  }
  const open = layOpen(book, face);
  const turn = composeAffine(reverseMap({ ...open, e: 0, f: 0 }), turnUpright(face));
  const laid = layAs(face, composeAffine(open, turn));
  const facing = facingFace(book, id);
  if (facing === null) return { faces: [laid], bounds: boundsOf(book, laid) };
  const other = layAs(facing, composeAffine(layOpen(book, facing), turn));
  return { faces: [laid, other], bounds: uniteBoxes(boundsOf(book, laid), boundsOf(book, other)) };
}

/** The face at a place on the bench, and where on it; null beside the pages. */
export function faceAt(book: Book, layout: Layout, place: Position): { face: FaceId; at: Position } | null {
  for (const { face, fromBench } of layout.faces) {
    const at = applyAffine(fromBench, place);
    if (at.x >= 0 && at.y >= 0 && at.x <= book.width && at.y <= book.height) return { face: face.id, at };
  }
  return null;
}

/** The next page, or in a spread the same side of the next opening; the covers are the ends. */
export function turnPage(book: Book, id: FaceId, spread: boolean, steps: 1 | -1): FaceId {
  const at = book.faces.findIndex(face => face.id === id);
  const next = Math.min(book.faces.length - 1, Math.max(0, at + (spread ? 2 : 1) * steps));
  return book.faces[next]?.id ?? id;
}
