import { useCallback, useEffect, useRef, useState } from 'react';
import type { Drill } from '../../../core/drills/drill.ts';
import type { CasesKnown } from '../../../core/exchange/results/scoreAttempt.ts';
import type { Unreadable } from '../../storage/attemptStore.ts';
import { type Device, useDevice } from '../../storage/device.ts';
import { loadCasesAtHand } from './model/casesAtHand.ts';
import { type Reading, readAttempts } from './model/reading.ts';

/** Everything the results page shows. */
export type Results = {
  readonly readings: readonly Reading[];
  readonly cases: CasesKnown;
  readonly drills: ReadonlyMap<string, Drill>;
  readonly unreadable: readonly Unreadable[];
};

/** `failed` where this device cannot read what it keeps; another try is offered. */
export type ResultsState =
  | { readonly state: 'loading' | 'failed'; readonly results: null }
  | { readonly state: 'ready'; readonly results: Results };

async function loadResults({ attempts, drills, cases }: Device): Promise<Results> {
  const [list, made, keptCases, atHand] = await Promise.all([
    attempts.list(),
    drills.list(),
    cases.list(),
    loadCasesAtHand(),
  ]);
  const casesKnown = { atHand, kept: new Map(keptCases.map(one => [one.hash, one])) };
  const drillsById = new Map(made.drills.map(({ drill }) => [drill.id, drill]));
  const { readings, rescored } = readAttempts(list.attempts, casesKnown, drillsById, new Date().toISOString());
  await cases.put(casesUsed(readings, casesKnown));
  if (rescored.length > 0) await attempts.put(rescored);
  return {
    readings,
    cases: casesKnown,
    drills: drillsById,
    unreadable: list.unreadable,
  };
}

/** Cases at hand under the very version attempts were made on: kept, so that they stay readable when it changes. */
function casesUsed(readings: readonly Reading[], { atHand, kept }: CasesKnown): Parameters<Device['cases']['put']>[0] {
  const used = new Set(readings.map(({ stored }) => stored.attempt.exercise.hash));
  return [...atHand.values()].filter(({ hash }) => used.has(hash) && !kept.has(hash));
}

/** The results on this device, read again whenever attempts change, in this window or another. */
export function useResults(): ResultsState & { readonly reload: () => void } {
  const device = useDevice();
  const [state, setState] = useState<ResultsState>({ state: 'loading', results: null });
  const turn = useRef(0);
  const reload = useCallback(() => {
    turn.current++;
    const mine = turn.current;
    const show = (next: ResultsState): void => {
      if (mine === turn.current) setState(next);
    };
    loadResults(device).then(
      results => show({ state: 'ready', results }),
      () => show({ state: 'failed', results: null }),
    );
  }, [device]);
  useEffect(() => {
    reload();
    const stop = device.attempts.subscribe(reload);
    return () => {
      stop();
      turn.current++;
    };
  }, [device, reload]);
  return { ...state, reload };
}
