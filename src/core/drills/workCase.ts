import { EMPTY_HISTORY } from '../marks/history.ts';
import type { Draft, Drill } from './drill.ts';

export function isFinished({ index, order }: Pick<Drill, 'index' | 'order'>): boolean {
  return index >= order.length;
}

/** Whether the case in hand has been answered; the debrief lies between it and the next. */
export function isLocked({ attempts, index }: Pick<Drill, 'attempts' | 'index'>): boolean {
  return (attempts[index] ?? null) !== null;
}

/** Opens the case in hand under the id its answer will have. An open, locked or missing case stays as it is. */
export function openCase(drill: Drill, attempt: string, startedAt: number): Drill {
  if (drill.open !== null || isFinished(drill) || isLocked(drill)) return drill;
  const open: Draft = {
    attempt,
    startedAt,
    elapsed: 0,
    marks: [],
    edits: [],
    history: EMPTY_HISTORY,
    verdict: { step: null, urgent: null },
    trace: [],
    face: null,
    light: 'white',
  };
  return { ...drill, open };
}

/** The drill with part of the open answer renewed; time never runs backwards. Without an open case nothing changes. */
export function keepDraft(drill: Drill, part: Partial<Omit<Draft, 'attempt' | 'startedAt'>>): Drill {
  if (drill.open === null) return drill;
  const elapsed = Math.max(drill.open.elapsed, part.elapsed ?? 0);
  return { ...drill, open: { ...drill.open, ...part, elapsed } };
}

/** Closes the open case for good. */
export function lockCase(drill: Drill): Drill {
  const { open, index } = drill;
  if (open === null) return drill;
  return { ...drill, open: null, attempts: drill.attempts.map((id, at) => (at === index ? open.attempt : id)) };
}

/** On to the next case, once the one in hand is locked. */
export function nextCase(drill: Drill): Drill {
  return isLocked(drill) ? { ...drill, index: drill.index + 1 } : drill;
}

/** Ends a drill early: cases never reached stay without an answer and count as omissions. An open answer is dropped. */
export function endDrill(drill: Drill): Drill {
  return { ...drill, open: null, index: drill.order.length };
}
