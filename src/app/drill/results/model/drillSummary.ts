import type { Drill } from '../../../../core/drills/drill.ts';
import { isFinished } from '../../../../core/drills/workCase.ts';
import type { LockedCase } from '../../../../core/exchange/results/lockedCase.ts';
import { readyCase } from '../../../../core/exchange/results/scoreAttempt.ts';
import type { CaseScore } from '../../../../core/scoring/caseScore.ts';
import { scoreCase } from '../../../../core/scoring/scoreCase.ts';
import { type SessionScore, scoreSession } from '../../../../core/scoring/scoreSession.ts';
import type { Reading } from './reading.ts';

/** One drill of one person: its attempts, oldest first, and what it is worth. */
export type DrillSummary = {
  readonly id: string;
  readonly readings: readonly Reading[];
  /** Cases of the drill; null where it was worked elsewhere and only its attempts are known. */
  readonly cases: number | null;
  readonly isFinished: boolean;
  /** Cases that were never reached and count as omissions; none before the drill is finished. */
  readonly unreached: number;
  readonly session: SessionScore;
};

type Sources = {
  readonly drills: ReadonlyMap<string, Drill>;
  readonly atHand: ReadonlyMap<string, LockedCase>;
};

function scoreUnreached(drill: Drill, atHand: Sources['atHand']): readonly CaseScore[] {
  return drill.order
    .filter((_, index) => (drill.attempts[index] ?? null) === null)
    .flatMap(id => {
      const locked = atHand.get(id);
      const ready = locked === undefined ? null : readyCase(locked);
      return ready === null ? [] : [scoreCase(ready.key, { marks: [], verdict: { step: null, urgent: null } })];
    });
}

function summarise(id: string, readings: readonly Reading[], { drills, atHand }: Sources): DrillSummary {
  const drill = drills.get(id);
  const finished = drill === undefined || isFinished(drill);
  const isSealed = readings.some(({ seal }) => seal !== null);
  const unreached = drill !== undefined && finished && !isSealed ? scoreUnreached(drill, atHand) : [];
  const scores = readings.flatMap(({ judged }) => (judged === null ? [] : [judged.score]));
  return {
    id,
    readings,
    cases: drill?.order.length ?? null,
    isFinished: finished,
    unreached: unreached.length,
    session: scoreSession([...scores, ...unreached]),
  };
}

/** Drills with at least one attempt, the one worked last first. */
export function summariseDrills(readings: readonly Reading[], sources: Sources): readonly DrillSummary[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const group = groups.get(reading.stored.drill);
    if (group === undefined) groups.set(reading.stored.drill, [reading]);
    else group.push(reading);
  }
  const latest = (group: readonly Reading[]): number => new Date(group.at(-1)!.stored.attempt.lockedAt).getTime();
  return [...groups].sort(([, a], [, b]) => latest(b) - latest(a)).map(([id, group]) => summarise(id, group, sources));
}
