import { specimenFaces } from '../specimenFaces.ts';
import type { Check } from './historyFinding.ts';

/** Below so many stamps any order may be chance. */
const FEWEST = 10;
const BACKWARDS = 0.7;

/** Officers open a book anywhere; that most of its stamps run from back to front is worth a question. */
export const orderOfPages: Check = ({ book, journey }) => {
  const faces = specimenFaces(book);
  const pages = journey.crossings.map(({ stamp }) => faces.indexOf(stamp.face));
  const pairs = pages.flatMap((page, i) => pages.slice(i + 1).map(later => Math.sign(later - page)));
  const turned = pairs.filter(sign => sign !== 0);
  const backwards = turned.filter(sign => sign < 0).length;
  if (pages.length < FEWEST || backwards <= BACKWARDS * turned.length) return [];
  return [
    {
      rule: 'order-of-pages',
      weight: 'oddity',
      endorsements: journey.crossings.map(({ stamp }) => stamp.id),
      sentence: { en: 'Most later stamps stand before earlier ones: the book was filled from back to front.' },
    },
  ];
};
