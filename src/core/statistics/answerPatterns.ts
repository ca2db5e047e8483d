import type { ItemScores } from './itemScores.ts';

/** One way of answering all items and how many persons did: 1 right, 0 wrong, -1 not put to them. */
export type AnswerPattern = { readonly answers: Int8Array; readonly persons: number };

/** Alike answers together, in the order they first appear; `items` picks and orders the columns. */
export function groupPatterns(scores: ItemScores, items: readonly number[]): readonly AnswerPattern[] {
  const found = new Map<string, { answers: Int8Array; persons: number }>();
  for (const row of scores) {
    const answers = Int8Array.from(items, item => row[item] ?? -1);
    if (answers.every(answer => answer < 0)) continue;
    const name = answers.join();
    const pattern = found.get(name);
    if (pattern === undefined) found.set(name, { answers, persons: 1 });
    else pattern.persons += 1;
  }
  return [...found.values()];
}
