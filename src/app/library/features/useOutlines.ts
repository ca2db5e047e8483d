import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Bench } from '../../../bench/Bench.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { LibraryStore } from '../libraryStore.ts';

/** Outlines the feature in hand, or all of them. */
export function useOutlines(bench: Bench | null, specimen: Specimen, store: LibraryStore): void {
  const chosen = useStore(store, state => state.chosen);
  const outlines = useStore(store, state => state.outlines);
  useEffect(() => {
    const shown = specimen.features.filter(({ id }) => outlines || id === chosen);
    bench?.highlight(shown.map(({ id, face, areas }) => ({ id, face, areas, strong: id === chosen })));
  }, [bench, specimen, chosen, outlines]);
}
