/** A piece of a line; `at`: where it begins. */
export type Run = { readonly text: string; readonly differs: boolean; readonly at: number };

/** Runs of a line whose characters agree with those of another, and runs whose do not. */
export function differingRuns(own: string, other: string): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, letter] of [...other].entries()) {
    const differs = letter !== own[at];
    const last = runs.at(-1);
    if (last?.differs === differs) runs[runs.length - 1] = { ...last, text: last.text + letter };
    else runs.push({ text: letter, differs, at });
  }
  return runs;
}
