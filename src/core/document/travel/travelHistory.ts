import type { Dice } from '../../units/dice.ts';
import type { Endorsement, Visa } from '../endorsement.ts';
import type { FaceId } from '../face.ts';
import { BORDER_POSTS } from '../world/borderPosts.ts';
import type { Book } from './crossings.ts';
import { findRoom, type Place } from './findRoom.ts';
import { runsBackwards } from './pageOrder.ts';
import { type Planned, type PlannedVisa, planTrips, type Wishes } from './planTrips.ts';

/**
 * Visas and stamps of somebody who travelled with this passport until the day of the control, in the order in which they
 * were put; `number` of them or a few fewer. They keep every rule of checkHistory.
 */
export function travelHistory(
  book: Book,
  dice: Dice,
  { posts = BORDER_POSTS, ...wishes }: Omit<Wishes, 'posts'> & Partial<Wishes>,
): readonly Endorsement[] {
  const trips = planTrips(book, dice, { ...wishes, posts });
  for (let pages = 1; ; pages++) {
    const endorsements = putInto(book, trips, dice);
    if (pages === MOST_TRIES || !runsBackwards({ ...book, endorsements })) return endorsements;
  }
}

/** Times that trips are put onto other pages where they ran from back to front by chance. */
const MOST_TRIES = 8;

function putInto(book: Book, trips: readonly Planned[], dice: Dice): readonly Endorsement[] {
  const room = findRoom(book, dice);
  const labels = new Map<string, FaceId>();
  return trips.flatMap((planned, i): readonly Endorsement[] => {
    const id = `${planned.kind}-${i + 1}`;
    if (planned.kind === 'stamp') {
      const { onVisa, day, direction, post } = planned;
      const label = onVisa === null ? null : labels.get(onVisa);
      const place = label === undefined ? null : room.forStamp(label);
      if (place === null) return [];
      return [{ kind: 'stamp', id, ...place, post: post.id, direction, date: day, seed: dice.below(4294967296) }];
    }
    const place = room.forVisa();
    if (place === null) return [];
    labels.set(planned.number, place.face);
    return [writeVisa(planned, id, place, book)];
  });
}

function writeVisa(planned: PlannedVisa, id: string, place: Place, { holder, documentNumber }: Book): Visa {
  const { kind, issuer, number, entries, validFrom, validUntil, stayDays, day } = planned;
  return {
    kind,
    id,
    ...place,
    issuer,
    number,
    holder,
    passportNumber: documentNumber,
    entries,
    issuedOn: day,
    validFrom,
    validUntil,
    stayDays,
  };
}
