import type { Book, BookFace } from '../../bench/view/book.ts';

/** What lies open at once: a verso to the left of the spine, a recto to its right; the covers lie alone. */
export type Opening = { readonly left: BookFace | null; readonly right: BookFace | null };

/** A book from front cover to back cover, opening by opening. */
export function listOpenings({ faces }: Book): readonly Opening[] {
  const rectos = faces.filter(face => face.side === 'recto');
  const last = rectos.length;
  return Array.from({ length: last + 1 }, (_, at) => ({
    left: at === 0 ? null : (faces[2 * at - 1] ?? null),
    right: at === last ? null : (faces[2 * at] ?? null),
  }));
}
