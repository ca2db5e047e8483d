import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Bench } from '../../../bench/Bench.ts';
import { replaceAddress } from '../../shell/addressBar.ts';
import type { LibraryStore } from '../libraryStore.ts';
import { makeLibraryAddress } from './makeLibraryAddress.ts';
import { placeOf } from './placeOf.ts';

/** ms between two addresses at least: browsers refuse more than about a hundred in half a minute. */
const PAUSE = 400;

/** Keeps the address saying what the bench shows, so that it can be copied at any moment. */
export function useFollowedAddress(bench: Bench | null, specimen: string, store: LibraryStore): void {
  const chosen = useStore(store, state => state.chosen);
  useEffect(() => {
    if (bench === null) return;
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const write = (): void => {
      waiting = null;
      replaceAddress(makeLibraryAddress(placeOf(bench.getState(), specimen, chosen)));
    };
    const follow = (): void => {
      waiting ??= setTimeout(write, PAUSE);
    };
    const stop = bench.subscribe(follow);
    follow();
    return () => {
      stop();
      if (waiting !== null) clearTimeout(waiting);
    };
  }, [bench, specimen, chosen]);
}
