import type { Drill } from '../../../../src/core/drills/drill.ts';
import { startDrill } from '../../../../src/core/drills/startDrill.ts';
import { ANNA } from '../../../core/exchange/results/sampleResults.ts';
import { sampleAttempt } from '../../../core/exchange/sampleAttempt.ts';

/** A drill of Anna over the altered and the sound case; the altered one is answered as `a1`. */
export function sampleDrill(change: Partial<Drill> = {}): Drill {
  const { exercise, policy } = sampleAttempt();
  const drill = startDrill({
    id: 'd1',
    person: ANNA,
    set: {
      kind: 'loupe/set',
      version: 1,
      id: 'sample',
      title: { en: 'Sample' },
      policy,
      exercises: ['altered', 'sound'],
    },
    hash: exercise.hash,
    seed: 1,
    startedAt: 1,
  });
  return { ...drill, attempts: ['a1', null], index: 1, ...change };
}
