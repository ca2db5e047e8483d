import type { BenchState } from '../Bench.ts';

export type Listener = (state: BenchState, before: BenchState) => void;

/** The state of one bench. Listeners hear of changes when they are published, once for any number of them. */
export type BenchStore = {
  readonly get: () => BenchState;
  readonly set: (state: BenchState) => void;
  readonly publish: () => void;
  readonly subscribe: (listener: Listener) => () => void;
};

export function createBenchStore(initial: BenchState): BenchStore {
  let state = initial;
  let published = initial;
  const listeners = new Set<Listener>();
  return {
    get: () => state,
    set: next => {
      state = next;
    },
    publish: () => {
      if (state === published) return;
      const before = published;
      published = state;
      for (const listener of [...listeners]) listener(state, before);
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
