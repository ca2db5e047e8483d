import { advance, type Progress, tellProgress } from './progress.ts';
import type { Attempted, ReadingState, ReadingStep } from './Reading.ts';

/** The parts of a reading's state that are attempted one by one. */
export const READING_PARTS = ['captures', 'zone', 'page', 'secondOpinion', 'visual'] as const;
export type ReadingPart = (typeof READING_PARTS)[number];
export type PartValue<P extends ReadingPart> = Extract<ReadingState[P], { readonly state: 'done' }>['value'];

/** The state of one reading; once it is over nothing changes it any more. */
export type ReadingStore = {
  readonly getState: () => ReadingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly put: <P extends ReadingPart>(part: P, attempt: ReadingState[P]) => void;
  /** How far a step has come, 0 to 1. */
  readonly advance: (step: ReadingStep, share: number) => void;
  readonly end: (outcome: 'done' | 'cancelled') => void;
};

/** `parts` are those that are asked for; `steps` those that will be taken. */
export function createReadingStore(parts: readonly ReadingPart[], steps: readonly ReadingStep[]): ReadingStore {
  let progress: Progress = Object.fromEntries(steps.map(step => [step, 0]));
  let state: ReadingState = { outcome: 'running', ...tellProgress(progress), ...firstParts(parts) };
  const listeners = new Set<() => void>();
  const change = (patch: Partial<ReadingState>): void => {
    if (state.outcome !== 'running') return;
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    put: (part, attempt) => change({ [part]: attempt }),
    advance: (step, share) => {
      const before = progress;
      progress = advance(progress, step, share);
      if (progress !== before) change(tellProgress(progress));
    },
    end: outcome =>
      change({
        outcome,
        step: null,
        progress: outcome === 'done' ? 1 : state.progress,
        ...lastParts(state, outcome === 'done' ? 'off' : 'cancelled'),
      }),
  };
}

type Parts = Pick<ReadingState, ReadingPart>;

function firstParts(parts: readonly ReadingPart[]): Parts {
  const attempt = (part: ReadingPart): Attempted<never> => ({ state: parts.includes(part) ? 'waiting' : 'off' });
  return Object.fromEntries(READING_PARTS.map(part => [part, attempt(part)])) as Parts;
}

/** What still waited when it ended: given up, or found to have nothing to go by. */
function lastParts(state: ReadingState, left: 'off' | 'cancelled'): Partial<Parts> {
  return Object.fromEntries(
    READING_PARTS.filter(part => state[part].state === 'waiting').map(part => [part, { state: left }]),
  );
}
