import type { FaceId, Side } from '../../core/document/face.ts';
import { FACE_SIZES } from '../../core/document/formats.ts';
import type { Specimen } from '../../core/document/specimen.ts';

/** One face as the bench needs it: places on it are landscape mm with the spine on top, whichever way it is read. */
export type BookFace = {
  readonly id: FaceId;
  readonly leaf: string;
  readonly side: Side;
  readonly page: string | null;
  readonly upright: 'landscape' | 'portrait';
};

/** A document's faces in the order in which one leafs through it; recto and verso of a leaf follow one another. */
export type Book = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly faces: readonly BookFace[];
};

export function makeBook(specimen: Pick<Specimen, 'id' | 'format' | 'leaves'>): Book {
  const { width, height } = FACE_SIZES[specimen.format];
  const faces = specimen.leaves.flatMap(leaf =>
    (['recto', 'verso'] as const).map(side => ({
      id: `${leaf.id}.${side}`,
      leaf: leaf.id,
      side,
      page: leaf[side].page,
      upright: leaf[side].upright ?? 'landscape',
    })),
  );
  return { id: specimen.id, width, height, faces };
}

export function faceOfBook(book: Book, id: FaceId): BookFace | null {
  return book.faces.find(face => face.id === id) ?? null;
}
