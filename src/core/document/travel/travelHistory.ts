import type { Dice } from '../../units/dice.ts';
import type { Endorsement } from '../endorsement.ts';
import type { FaceId } from '../face.ts';
import { BORDER_POSTS } from '../world/borderPosts.ts';
import type { Book } from './crossings.ts';
import { findRoom } from './findRoom.ts';
import { planTrips, type Wishes } from './planTrips.ts';

/**
 * Visas and stamps of somebody who travelled with this passport until the day of the control, in the order in which they
 * were put; `number` of them or a few fewer. They keep every rule of checkHistory.
 */
export function travelHistory(
  book: Book,
  dice: Dice,
  { posts = BORDER_POSTS, ...wishes }: Omit<Wishes, 'posts'> & Partial<Wishes>,
): readonly Endorsement[] {
  const room = findRoom(book, dice);
  const labels = new Map<string, FaceId>();
  return planTrips(book, dice, { ...wishes, posts }).flatMap((planned, i): readonly Endorsement[] => {
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
    const { issuer, number, entries, validFrom, validUntil, stayDays, day } = planned;
    labels.set(number, place.face);
    return [
      {
        kind: 'visa',
        id,
        ...place,
        issuer,
        number,
        holder: book.holder,
        passportNumber: book.documentNumber,
        entries,
        issuedOn: day,
        validFrom,
        validUntil,
        stayDays,
      },
    ];
  });
}
