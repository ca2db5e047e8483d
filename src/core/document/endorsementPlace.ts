import { type Affine, applyAffine, composeAffine, moveBy, turnAbout } from '../units/affine.ts';
import { deg, mm } from '../units/length.ts';
import { signedArea } from '../units/polygon.ts';
import type { Area, Point } from '../units/shape.ts';
import type { Endorsement } from './endorsement.ts';
import { type FaceId, parseFaceId } from './face.ts';
import { FACE_SIZES } from './formats.ts';
import type { Specimen } from './specimen.ts';
import { specimenFaces } from './specimenFaces.ts';
import { postOf } from './world/borderPosts.ts';
import { stampOutline } from './world/stampOutline.ts';

/** Of an MRV-B label (ICAO Doc 9303-7), mm. */
export const VISA_SIZE = { width: 105, height: 74 } as const;

type Book = Pick<Specimen, 'leaves' | 'format'>;

/**
 * How far a face as it is read is turned clockwise when it is laid landscape, spine on top. A label that lies along an
 * upright page therefore has the angle -90 on its recto and 90 on its verso.
 */
export function readingTurn({ leaves }: Pick<Specimen, 'leaves'>, face: FaceId): -90 | 0 | 90 {
  const { leaf, side } = parseFaceId(face);
  if (leaves.find(({ id }) => id === leaf)?.[side].upright !== 'portrait') return 0;
  return side === 'recto' ? 90 : -90;
}

/** From the endorsement's own mm, upright with its middle at 0, 0, to landscape mm of its face. */
export function layEndorsement({ face, x, y, angle }: Endorsement, book: Pick<Specimen, 'leaves'>): Affine {
  const turn = deg(-(angle + readingTurn(book, face)) % 360);
  return composeAffine(turnAbout({ x: 0, y: 0 }, turn), moveBy(x, y));
}

/** Its outline in its own mm; of a post the world does not have, as large as a stamp may be. */
function ownOutline(endorsement: Endorsement): readonly (readonly [number, number])[] {
  if (endorsement.kind === 'visa') return stampOutline('rectangle', VISA_SIZE);
  const design = postOf(endorsement.post)?.stamp;
  if (design === undefined) return stampOutline('rectangle', { width: 45, height: 30 });
  return stampOutline(design.shapes[endorsement.direction], design);
}

/** What an endorsement takes up on its face, in landscape mm, as far as it lies on the page. */
export function endorsementArea(endorsement: Endorsement, book: Book): Area {
  const { width, height } = FACE_SIZES[book.format];
  const points = endorsementCorners(endorsement, book).map(({ x, y }) => ({
    x: mm(Math.min(width, Math.max(0, x))),
    y: mm(Math.min(height, Math.max(0, y))),
  }));
  return { kind: 'polygon', points };
}

/** mm² within its outline. */
export function endorsementSize(endorsement: Endorsement): number {
  return Math.abs(signedArea(ownOutline(endorsement).map(([x, y]) => ({ x, y }))));
}

/** The corners of its outline in landscape mm, to 1 µm; they may lie off the page. */
export function endorsementCorners(endorsement: Endorsement, book: Pick<Specimen, 'leaves'>): readonly Point[] {
  const map = layEndorsement(endorsement, book);
  return ownOutline(endorsement).map(([x, y]) => {
    const laid = applyAffine(map, { x, y });
    return { x: mm(Math.round(laid.x * 1000) / 1000), y: mm(Math.round(laid.y * 1000) / 1000) };
  });
}

/** The face that touches this one when the book is shut there; null at either end. A point keeps its y, and x counts from the other side. */
export function facingFace(book: Pick<Specimen, 'leaves'>, face: FaceId): FaceId | null {
  const faces = specimenFaces(book);
  const at = faces.indexOf(face);
  if (at < 0) return null;
  return faces[parseFaceId(face).side === 'recto' ? at - 1 : at + 1] ?? null;
}
