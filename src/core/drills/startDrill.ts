import type { ExerciseSet } from '../exercises/set.ts';
import { makeDice } from '../units/dice.ts';
import type { Drill } from './drill.ts';
import type { Trainee } from './trainee.ts';

type Start = {
  readonly id: string;
  readonly person: Trainee;
  readonly set: ExerciseSet;
  /** Content hash of the set. */
  readonly hash: string;
  /** Any 32 bits; the same seed gives the same order. */
  readonly seed: number;
  readonly startedAt: number;
};

export function startDrill({ id, person, set, hash, seed, startedAt }: Start): Drill {
  const order = set.policy.order === 'fixed' ? set.exercises : shuffle(set.exercises, seed);
  return {
    kind: 'loupe/drill',
    version: 1,
    id,
    person,
    set: { id: set.id, hash },
    policy: set.policy,
    seed,
    order,
    attempts: order.map(() => null),
    index: 0,
    startedAt,
    open: null,
  };
}

/** Fisher-Yates. */
function shuffle(exercises: readonly string[], seed: number): readonly string[] {
  const dice = makeDice(seed);
  const order = [...exercises];
  for (let last = order.length - 1; last > 0; last--) {
    const other = dice.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
