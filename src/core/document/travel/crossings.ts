import type { Stamp } from '../endorsement.ts';
import type { Specimen } from '../specimen.ts';
import { type BorderPost, postOf } from '../world/borderPosts.ts';

/** The passport as far as travel goes. */
export type Book = Pick<
  Specimen,
  'leaves' | 'format' | 'holder' | 'documentNumber' | 'issueDate' | 'expiryDate' | 'endorsements'
>;

/** A stamp with the post that is said to have put it. */
export type Crossing = { readonly stamp: Stamp; readonly post: BorderPost };

/**
 * A time in one foreign state, as its stamps tell it. Where no exit tells its end, it had ended by the day of the next
 * stamp that says so; `until` is null while it lasts.
 */
export type Stay = {
  readonly state: string;
  readonly entry: Crossing;
  readonly exit: Crossing | null;
  readonly until: string | null;
};

/** Stamps that cannot all be true; `kind` says why, the later one first. */
type Clash = {
  readonly kind: 'entered-twice' | 'left-without-entry' | 'in-two-places';
  readonly crossing: Crossing;
  readonly against: Crossing | null;
};

export type Journey = {
  readonly crossings: readonly Crossing[];
  readonly stays: readonly Stay[];
  readonly clashes: readonly Clash[];
};

/** Crossings in the order of their days; on one day in the order in which they were put. Stamps of unknown posts are left out. */
export function crossingsOf({ endorsements = [] }: Pick<Specimen, 'endorsements'>): readonly Crossing[] {
  return endorsements
    .flatMap(stamp => {
      const post = stamp.kind === 'stamp' ? postOf(stamp.post) : null;
      return stamp.kind === 'stamp' && post !== null ? [{ stamp, post }] : [];
    })
    .toSorted((a, b) => (a.stamp.date < b.stamp.date ? -1 : a.stamp.date > b.stamp.date ? 1 : 0));
}

/** Where the holder was, stamp after stamp. The state of the nationality is home: its stamps are not always put. */
export function followJourney(book: Pick<Specimen, 'endorsements' | 'holder'>): Journey {
  const crossings = crossingsOf(book);
  const home = book.holder.nationality;
  const stays: Stay[] = [];
  const clashes: Clash[] = [];
  let inside: Crossing | null = null;
  const leave = (exit: Crossing | null, until: string | null): void => {
    if (inside !== null) stays.push({ state: inside.post.state, entry: inside, exit, until });
    inside = null;
  };
  for (const crossing of crossings) {
    const { state } = crossing.post;
    const there: Crossing | null = inside;
    const clash = clashOf(crossing, there, home);
    if (clash !== null) clashes.push({ kind: clash, crossing, against: there });
    if (crossing.stamp.direction === 'exit') {
      if (state !== home && clash === null) leave(crossing, crossing.stamp.date);
    } else {
      leave(null, crossing.stamp.date);
      inside = state === home ? null : crossing;
    }
  }
  leave(null, null);
  return { crossings, stays, clashes };
}

function clashOf({ stamp, post }: Crossing, inside: Crossing | null, home: string): Clash['kind'] | null {
  if (stamp.direction === 'entry') {
    if (inside === null) return null;
    return inside.post.state === post.state ? 'entered-twice' : 'in-two-places';
  }
  if (inside !== null && inside.post.state !== post.state) return 'in-two-places';
  return inside === null && post.state !== home ? 'left-without-entry' : null;
}
