import type { Drill } from '../../../core/drills/drill.ts';
import type { Attempt } from '../../../core/exchange/attempt.ts';
import type { CaseScore } from '../../../core/scoring/caseScore.ts';
import { type SessionScore, scoreSession } from '../../../core/scoring/scoreSession.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';
import { exerciseAt } from '../case/exerciseAt.ts';
import { scoreAnswer } from '../case/lockAnswer.ts';

/** One case of a drill after its end. `attempt` is null where the case was never reached. */
export type EndedCase = { readonly at: number; readonly attempt: Attempt | null; readonly score: CaseScore };
export type DrillSummary = { readonly cases: readonly EndedCase[]; readonly session: SessionScore };

const OMITTED = { marks: [], verdict: { step: null, urgent: null } } as const;

/** What a drill was worth; cases never reached count as omissions. */
export function summariseDrill(
  loaded: LoadedSet,
  drill: Pick<Drill, 'order' | 'attempts'>,
  attempts: ReadonlyMap<string, Attempt>,
): DrillSummary {
  const cases = drill.order.flatMap((_, at): readonly EndedCase[] => {
    const exercise = exerciseAt(loaded, drill, at);
    const attempt = attempts.get(drill.attempts[at] ?? '') ?? null;
    if (exercise === null) return [];
    return [{ at, attempt, score: scoreAnswer(loaded, exercise, attempt ?? OMITTED) }];
  });
  return { cases, session: scoreSession(cases.map(({ score }) => score)) };
}
