import type { Specimen } from '../specimen.ts';
import { specimenFaces } from '../specimenFaces.ts';
import { type Crossing, crossingsOf } from './crossings.ts';
import type { Check } from './historyFinding.ts';

/** Below so many stamps any order may be chance. */
const FEWEST = 10;
const BACKWARDS = 0.8;

/** Whether nearly every later stamp stands before the earlier ones. */
export function runsBackwards(book: Pick<Specimen, 'leaves' | 'endorsements'>): boolean {
  const faces = specimenFaces(book);
  const pages = crossingsOf(book).map(({ stamp }: Crossing) => faces.indexOf(stamp.face));
  const turned = pages
    .flatMap((page, i) => pages.slice(i + 1).map(later => Math.sign(later - page)))
    .filter(sign => sign !== 0);
  return pages.length >= FEWEST && turned.filter(sign => sign < 0).length > BACKWARDS * turned.length;
}

/** Officers open a book anywhere; that its stamps run from back to front is worth a question. */
export const orderOfPages: Check = ({ book, journey }) =>
  runsBackwards(book)
    ? [
        {
          rule: 'order-of-pages',
          weight: 'oddity',
          endorsements: journey.crossings.map(({ stamp }) => stamp.id),
          sentence: { en: 'Most later stamps stand before earlier ones: the book was filled from back to front.' },
        },
      ]
    : [];
