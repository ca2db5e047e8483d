import type { Book } from '../../bench/view/book.ts';
import type { FaceId } from '../../core/document/face.ts';

/** What a face is called: by its printed number, or by its place in the cover. */
export type FaceName =
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'front' | 'front-inside' | 'back-inside' | 'back' }
  | { readonly kind: 'bare'; readonly leaf: string };

export function nameFace(book: Book, id: FaceId): FaceName {
  const face = book.faces.find(other => other.id === id);
  if (face === undefined) return { kind: 'bare', leaf: id };
  if (face.page !== null) return { kind: 'page', page: face.page };
  const at = book.faces.indexOf(face);
  const fromEnd = book.faces.length - 1 - at;
  if (at < 2) return { kind: at === 0 ? 'front' : 'front-inside' };
  return fromEnd < 2 ? { kind: fromEnd === 0 ? 'back' : 'back-inside' } : { kind: 'bare', leaf: face.leaf };
}
