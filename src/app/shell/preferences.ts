import { isLanguage, type Language } from '../messages/languages.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const DIRECTIONS = ['auto', 'ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a reader chose about the frame around the work. */
export type Preferences = { readonly language: Language; readonly theme: Theme; readonly direction: Direction };

export const DEFAULT_PREFERENCES: Preferences = { language: 'en', theme: 'system', direction: 'auto' };

/** Preferences from anything that was stored; whatever is not understood falls back to the default. */
export function readPreferences(stored: unknown): Preferences {
  const found = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return {
    language: isLanguage(found.language) ? found.language : DEFAULT_PREFERENCES.language,
    theme: THEMES.find(theme => theme === found.theme) ?? DEFAULT_PREFERENCES.theme,
    direction: DIRECTIONS.find(direction => direction === found.direction) ?? DEFAULT_PREFERENCES.direction,
  };
}
