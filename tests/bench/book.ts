import type { Book } from '../../src/bench/view/book.ts';
import { makeBook } from '../../src/bench/view/book.ts';

/** A passport of three leaves: a cover, a landscape data page, a visa leaf. */
export function smallBook(): Book {
  const portrait = { page: null, upright: 'portrait' as const };
  return makeBook({
    id: 'small',
    format: 'TD3',
    leaves: [
      { id: 'cover', recto: portrait, verso: portrait },
      { id: 'data', recto: { page: '1' }, verso: { page: '2' } },
      { id: 'visa', recto: { page: '3', upright: 'portrait' }, verso: { page: '4', upright: 'portrait' } },
    ],
  });
}
