import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Light } from '../../core/document/lights.ts';

export const LIBRARY_LISTS = ['features', 'reader'] as const;
export type LibraryList = (typeof LIBRARY_LISTS)[number];

/** What the reader has chosen around the bench. */
export type LibraryState = {
  /** Id of the feature in hand. */
  readonly chosen: string | null;
  /** Only features of the page on the bench, or those of the whole document. */
  readonly scope: 'page' | 'all';
  readonly search: string;
  /** Only features that show in this light. */
  readonly light: Light | null;
  /** Outlines every feature of the page, not only the one in hand. */
  readonly outlines: boolean;
  readonly zones: boolean;
  /** Whether there is a list beside the bench, and which; on a narrow screen a sheet over it, and the pages likewise. */
  readonly panel: boolean;
  readonly list: LibraryList;
  readonly sheet: 'pages' | 'features' | null;
  readonly keys: boolean;
};
export type LibraryStore = StoreApi<LibraryState>;

export function createLibraryStore(chosen: string | null): LibraryStore {
  return createStore<LibraryState>()(() => ({
    chosen,
    scope: 'page',
    search: '',
    light: null,
    outlines: false,
    zones: false,
    panel: true,
    list: 'features',
    sheet: null,
    keys: false,
  }));
}
