import type { Policy } from '../../exercises/set.ts';

/** What must be printed beside a figure: figures from different circumstances do not mean the same. */
export type Circumstances = Pick<Policy, 'mode' | 'baseRate' | 'timeLimit' | 'feedback'>;

type UnderPolicy = { readonly policy: Policy };
export type CircumstancesGroup<T> = {
  readonly name: string;
  readonly circumstances: Circumstances;
  readonly trials: readonly T[];
};

/** A name for these circumstances, the same for the same ones. */
export function nameCircumstances({ mode, baseRate, timeLimit, feedback }: Circumstances): string {
  return [mode, baseRate, timeLimit ?? 'none', feedback].join(' ');
}

/** Trials by the circumstances they were made under: those with most trials first, then by name. */
export function groupByCircumstances<T extends UnderPolicy>(trials: readonly T[]): readonly CircumstancesGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const trial of trials) {
    const name = nameCircumstances(trial.policy);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [trial]);
    else group.push(trial);
  }
  return [...groups]
    .map(([name, group]) => ({ name, circumstances: pick(group[0]!.policy), trials: group }))
    .sort((a, b) => b.trials.length - a.trials.length || (a.name < b.name ? -1 : 1));
}

function pick({ mode, baseRate, timeLimit, feedback }: Policy): Circumstances {
  return { mode, baseRate, timeLimit, feedback };
}
