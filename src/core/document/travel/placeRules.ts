import { gridOf } from '../../units/grid.ts';
import { countCommon, type Mask } from '../../units/mask.ts';
import { rasterise } from '../../units/rasterise.ts';
import type { Endorsement } from '../endorsement.ts';
import { endorsementArea, endorsementSize } from '../endorsementPlace.ts';
import { FACE_SIZES } from '../formats.ts';
import { specimenFaces } from '../specimenFaces.ts';
import type { Book } from './crossings.ts';
import { type Check, contradiction, type HistoryFinding } from './historyFinding.ts';
import { visaFaces } from './visaFaces.ts';

/** Of an endorsement, at least this share lies on the page. */
const ON_PAGE = 0.75;
/** Of the smaller of two, at most this share lies under or over the other; a stamp may well lie on a label. */
export const COVERED = 0.45;

export const placeInBook: Check = ({ book }) => {
  const all = book.endorsements ?? [];
  const masks = new Map(all.map(endorsement => [endorsement.id, maskOf(endorsement, book)]));
  return all.flatMap((endorsement, i) => [
    ...offPage(endorsement, book, masks.get(endorsement.id)!),
    ...all.slice(0, i).flatMap(below => {
      const share = shareCovered(endorsement, below, masks);
      return share <= COVERED
        ? []
        : [
            contradiction(
              'place-in-book',
              [endorsement.id, below.id],
              'Two entries of authorities lie on top of one another, where the book had room.',
            ),
          ];
    }),
  ]);
};

export function maskOf(endorsement: Endorsement, book: Book): Mask {
  return rasterise(endorsementArea(endorsement, book), gridOf(FACE_SIZES[book.format]));
}

function shareCovered(upper: Endorsement, below: Endorsement, masks: ReadonlyMap<string, Mask>): number {
  if (upper.face !== below.face || (upper.kind === 'stamp' && below.kind === 'visa')) return 0;
  const [a, b] = [masks.get(upper.id)!, masks.get(below.id)!];
  return countCommon(a, b) / Math.max(1, Math.min(a.count, b.count));
}

function offPage(endorsement: Endorsement, book: Book, mask: Mask): readonly HistoryFinding[] {
  const { id, face } = endorsement;
  const say = (sentence: string): readonly HistoryFinding[] => [contradiction('place-in-book', [id], sentence)];
  if (!visaFaces(book).includes(face)) {
    const page = specimenFaces(book).includes(face) ? 'a page that bears none' : 'a page that the book does not have';
    return say(`A stamp or visa stands on ${page}.`);
  }
  const whole = endorsementSize(endorsement) / 0.0625;
  return mask.count >= whole * ON_PAGE ? [] : say('A stamp or visa lies for the most part off its page.');
}
