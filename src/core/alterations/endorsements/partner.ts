import type { Stamp } from '../../document/endorsement.ts';
import type { Specimen } from '../../document/specimen.ts';
import { postOf } from '../../document/world/borderPosts.ts';

/** The exit that belongs to an entry, or the entry that belongs to an exit: the nearest in time of the same state; null where there is none. */
export function partnerOf({ endorsements = [] }: Specimen, stamp: Stamp): Stamp | null {
  const state = postOf(stamp.post)?.state;
  const others = endorsements.filter(
    (other): other is Stamp =>
      other.kind === 'stamp' && other.direction !== stamp.direction && postOf(other.post)?.state === state,
  );
  const dates = (list: readonly Stamp[]): readonly Stamp[] => list.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return stamp.direction === 'entry'
    ? (dates(others).find(({ date }) => date >= stamp.date) ?? null)
    : (dates(others).findLast(({ date }) => date <= stamp.date) ?? null);
}
