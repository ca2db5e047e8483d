/** A piece of a line; `at`: where it begins. */
export type Run = { readonly text: string; readonly differs: boolean; readonly at: number };

/** Stands where the other reader has left a character out. */
const LEFT_OUT = '·';

/**
 * Runs of a line whose characters agree with those of another, and runs whose do not. A character too many or too few
 * puts only itself out of step.
 */
export function differingRuns(own: string, other: string): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, { text, differs }] of alignLetters([...own], [...other]).entries()) {
    const last = runs.at(-1);
    if (last?.differs === differs) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, differs, at });
  }
  return runs;
}

type Letter = { readonly text: string; readonly differs: boolean };

/** The fewest changes from one to the other (Levenshtein), told from their ends. */
function alignLetters(own: readonly string[], other: readonly string[]): readonly Letter[] {
  const costs = countChanges(own, other);
  const letters: Letter[] = [];
  let [i, j] = [own.length, other.length];
  while (i > 0 || j > 0) {
    const isSame = i > 0 && j > 0 && own[i - 1] === other[j - 1];
    const cost = costs[i]![j]!;
    if (i > 0 && j > 0 && cost === costs[i - 1]![j - 1]! + (isSame ? 0 : 1)) {
      letters.push({ text: other[j - 1]!, differs: !isSame });
      i--;
      j--;
    } else if (j > 0 && cost === costs[i]![j - 1]! + 1) {
      letters.push({ text: other[j - 1]!, differs: true });
      j--;
    } else {
      letters.push({ text: LEFT_OUT, differs: true });
      i--;
    }
  }
  return letters.reverse();
}

/** Changes from the first `i` letters of one to the first `j` of the other. */
function countChanges(own: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const costs: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (const [i, letter] of own.entries()) {
    const row = [i + 1];
    for (const [j, second] of other.entries()) {
      row.push(Math.min(costs[i]![j + 1]! + 1, row[j]! + 1, costs[i]![j]! + (letter === second ? 0 : 1)));
    }
    costs.push(row);
  }
  return costs;
}
