import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from './preferences.ts';

export type PreferencesState = Preferences & { readonly change: (part: Partial<Preferences>) => void };
export type PreferencesStore = StoreApi<PreferencesState>;

/** The reader's preferences as a store; every change is handed to `save`. */
export function createPreferencesStore(
  initial: Preferences,
  save: (preferences: Preferences) => void,
): PreferencesStore {
  return createStore<PreferencesState>()((set, get) => ({
    ...initial,
    change: part => {
      set(part);
      const { language, theme, direction } = get();
      save({ language, theme, direction });
    },
  }));
}
