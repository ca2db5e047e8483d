import type { Score } from '../attempt.ts';

/** More scores than an attempt may keep. */
const SCORES_MAX = 200;

function nameOf({ scoringVersion, keyHash }: Score): string {
  return `${scoringVersion} ${keyHash}`;
}

function isEarlier(a: Score, b: Score): boolean {
  return compareScores(a, b) < 0;
}

/** By the moment of scoring, then by name, so that the order in which scores came never shows. */
function compareScores(a: Score, b: Score): number {
  const moments = new Date(a.scoredAt).getTime() - new Date(b.scoredAt).getTime();
  if (moments !== 0) return moments;
  const [left, right] = [`${nameOf(a)} ${a.scoredAt}`, `${nameOf(b)} ${b.scoredAt}`];
  return left < right ? -1 : Number(left > right);
}

function isSameWorth(a: Score, b: Score): boolean {
  return (
    a.verdictPoints === b.verdictPoints && a.localisationPoints === b.localisationPoints && a.success === b.success
  );
}

/**
 * All scores of one attempt as two devices know them, oldest first; one made on both keeps its earlier moment. Null
 * where they contradict each other: the same marks under the same key cannot be worth two things.
 */
export function joinScores(ours: readonly Score[], theirs: readonly Score[]): readonly Score[] | null {
  const joined = new Map<string, Score>();
  for (const score of [...ours, ...theirs]) {
    const known = joined.get(nameOf(score));
    if (known !== undefined && !isSameWorth(known, score)) return null;
    if (known === undefined || isEarlier(score, known)) joined.set(nameOf(score), score);
  }
  return joined.size > SCORES_MAX ? null : [...joined.values()].sort(compareScores);
}
