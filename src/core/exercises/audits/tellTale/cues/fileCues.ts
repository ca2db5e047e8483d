import type { Audited } from '../../audit.ts';
import { handOutHash } from '../../handOut.ts';
import { type Column, columnOf } from '../column.ts';

const BITS = 32;
const SIZE = 'Hand out nothing of the deeds or the key before an answer is locked, and nothing that follows from them.';
const HASH = 'Draw everything that is handed out before, and apart from, whether the case is altered.';
const NAMES = 'Number and order cases as they were drawn, or shuffle them; never by what was done to them.';
const THROWS = 'Draw for each case by itself whether it is to be referred, and shuffle siblings: no quota, no turns.';

/** What can be read off a case without opening it. */
export function fileCues(audited: Audited): readonly Column[] {
  const hashes = audited.cases.map(({ exercise }) => handOutHash(exercise));
  const bit = (index: number, at: number): number => (hashes[index]![at >> 3]! >> (at & 7)) & 1;
  return [
    columnOf(audited, 'the size of the file', SIZE, ({ bytes }) => bytes),
    ...Array.from({ length: BITS }, (_, at) =>
      columnOf(audited, `bit ${at + 1} of the hash of the content`, HASH, (_, index) => bit(index, at)),
    ),
    columnOf(audited, 'the order in the set', NAMES, (_, index) => index),
    columnOf(audited, 'an odd or even place in the set', NAMES, (_, index) => index % 2),
    columnOf(audited, 'the number in the name', NAMES, ({ exercise }) => numberIn(exercise.id)),
    columnOf(audited, 'the length of the name', NAMES, ({ exercise }) => exercise.id.length),
    columnOf(audited, 'being like the case before', NAMES, (_, index) => likeness(audited, index)),
    columnOf(audited, 'the verdict on the case before', THROWS, (_, index) => verdictBefore(audited, index)),
  ];
}

/** The last number of a name; null where it has none. */
function numberIn(id: string): number | null {
  const digits = /(\d+)\D*$/.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}

function verdictBefore({ cases }: Audited, index: number): number | null {
  const before = cases[index - 1];
  return before === undefined ? null : Number(before.exercise.key.referRequired);
}

function likeness({ cases }: Audited, index: number): number | null {
  const [before, here] = [cases[index - 1], cases[index]!];
  if (before === undefined) return null;
  return Number(before.specimen.documentNumber === here.specimen.documentNumber);
}
