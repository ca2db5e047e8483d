import type { MapSource } from '../../bench/maps/MapSource.ts';
import type { FaceId } from '../../core/document/face.ts';

/** A page to hold against a face until the reader chooses one: the next of its shape and side, else of its shape, else the next. */
export function likeness({ book }: Pick<MapSource, 'book'>, face: FaceId): FaceId {
  const at = book.faces.findIndex(({ id }) => id === face);
  const own = book.faces[at];
  const others = [...book.faces.slice(at + 1), ...book.faces.slice(0, Math.max(0, at))];
  const shaped = others.filter(({ upright, page }) => upright === own?.upright && page !== null);
  return (shaped.find(({ side }) => side === own?.side) ?? shaped[0] ?? others[0])?.id ?? face;
}
