import { drawSet } from '../../../core/exercises/generation/drawSet.ts';
import { describeFailure } from '../../../core/units/failure.ts';
import type { FromLane, ToLane } from './laneMessages.ts';

/** Draws up the cases of a lane, here where nobody waits for the screen. */
export function answerLane({ recipe, stock }: ToLane): FromLane {
  const made = drawSet(recipe, stock);
  if (!made.ok) return { kind: 'refused', why: made.failures.map(describeFailure).join('\n') };
  const { set, cases } = made.value;
  return { kind: 'drawn', set, exercises: cases.map(({ exercise }) => exercise) };
}
