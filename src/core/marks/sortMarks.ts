import type { Mark } from './mark.ts';

type Ordered = Pick<Mark, 'id' | 'sequence'>;

/** By sequence, then by id: the one order of marks, wherever they were listed. */
export function compareMarks(a: Ordered, b: Ordered): number {
  if (a.sequence !== b.sequence) return a.sequence - b.sequence;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

export function sortMarks(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort(compareMarks);
}
