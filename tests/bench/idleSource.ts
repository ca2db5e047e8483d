import type { MapSource } from '../../src/bench/maps/MapSource.ts';
import type { Book } from '../../src/bench/view/book.ts';

/** A source that never delivers. */
export function idleSource(book: Book, key = 'idle'): MapSource {
  return { key, book, lanes: 1, request: () => new Promise(() => {}), destroy: () => {} };
}
