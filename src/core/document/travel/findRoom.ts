import type { Dice } from '../../units/dice.ts';
import { deg, mm } from '../../units/length.ts';
import type { Endorsement } from '../endorsement.ts';
import { readingTurn } from '../endorsementPlace.ts';
import { type FaceId, parseFaceId } from '../face.ts';
import type { Book } from './crossings.ts';
import { visaFaces } from './visaFaces.ts';

export type Place = Pick<Endorsement, 'face' | 'x' | 'y' | 'angle'>;

/** Room on the visa pages, given away bit by bit. */
export type Room = {
  /** The next page without anything on it; null where there is none. */
  readonly forVisa: () => Place | null;
  /** Where the last stamps are, or nearby; now and then anywhere; `beside`: on or by the label on that face. */
  readonly forStamp: (beside: FaceId | null) => Place | null;
};

/** Stamps to a page: two beside one another, three below one another, middles in mm from the foot and from the spine. */
const SPOTS: readonly (readonly [fromFoot: number, fromSpine: number])[] = [
  [99, 23.5],
  [99, 64.5],
  [62, 23.5],
  [62, 64.5],
  [27, 23.5],
  [27, 64.5],
];
/** On a label's edge at the spine, clear of its holder and zone. */
const ON_LABEL: readonly (readonly [fromFoot: number, fromSpine: number])[] = [
  [44, 19],
  [92, 20],
];

type Page = { readonly face: FaceId; readonly free: (readonly [number, number])[]; label: boolean };

/** `mm` from the foot as landscape x: a recto has its foot to the left, a verso to the right. */
function laid(
  face: FaceId,
  [fromFoot, fromSpine]: readonly [number, number],
): { readonly x: number; readonly y: number } {
  return { x: parseFaceId(face).side === 'recto' ? fromFoot : 125 - fromFoot, y: fromSpine };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function findRoom(book: Book, dice: Dice): Room {
  const pages = visaFaces(book).map((face): Page => ({ face, free: [...SPOTS], label: false }));
  let current = dice.next() < 0.7 ? 0 : dice.below(Math.max(1, Math.ceil(pages.length / 3)));
  const isBare = ({ free, label }: Page): boolean => !label && free.length === SPOTS.length;
  const around = (low: number, high: number): number => low + (high - low) * dice.next();

  const forVisa = (): Place | null => {
    const page = pages.find((one, i) => i >= current && isBare(one)) ?? pages.find(isBare);
    if (page === undefined) return null;
    page.label = true;
    page.free.splice(0, page.free.length, ...ON_LABEL);
    const { x, y } = laid(page.face, [66.5, 50]);
    const turn = deg(round(-readingTurn(book, page.face) + around(-1.1, 1.1)));
    return { face: page.face, x: mm(round(x + around(-1, 1))), y: mm(round(y + around(-0.8, 0.2))), angle: turn };
  };

  const putOn = (page: Page): Place => {
    const at = dice.next() < 0.75 ? 0 : dice.below(page.free.length);
    const [spot] = page.free.splice(at, 1);
    const { x, y } = laid(page.face, spot!);
    const lean = round(around(-8, 8) + (dice.next() < 0.06 ? 180 : 0));
    return { face: page.face, x: mm(round(x + around(-3, 3))), y: mm(round(y + around(-1.8, 1.8))), angle: deg(lean) };
  };

  const forStamp = (beside: FaceId | null): Place | null => {
    const label = pages.find(({ face, free }) => face === beside && free.length > 0);
    if (label !== undefined && dice.next() < 0.45) return putOn(label);
    const plain = pages.filter(({ free, label: taken }) => !taken && free.length > 0);
    if (plain.length === 0) return null;
    if (dice.next() < 0.12) return putOn(plain[dice.below(plain.length)]!);
    if (dice.next() < 0.16) current = Math.min(pages.length - 1, current + 1);
    const next = plain.find(page => pages.indexOf(page) >= current) ?? plain[0]!;
    current = pages.indexOf(next);
    return putOn(next);
  };

  return { forVisa, forStamp };
}
