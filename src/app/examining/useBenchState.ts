import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Bench, BenchState } from '../../bench/Bench.ts';

export const BenchContext = createContext<Bench | null>(null);

/** The bench around this part of the page. */
export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (bench === null) throw new Error('there is no bench around this part of the page');
  return bench;
}

/** A narrow piece of what the bench shows; `select` gives a plain value or a part of the state as it stands. */
export function useBenchState<Value>(select: (state: BenchState) => Value): Value {
  const bench = useBench();
  return useSyncExternalStore(bench.subscribe, () => select(bench.getState()));
}
