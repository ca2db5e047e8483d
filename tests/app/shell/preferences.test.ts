import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/app/messages/languages.ts';
import { DEFAULT_PREFERENCES, DIRECTIONS, readPreferences, THEMES } from '../../../src/app/shell/preferences.ts';
import { createPreferencesStore } from '../../../src/app/shell/preferencesStore.ts';

describe('preferences', () => {
  it('survive storing', () => {
    const chosen = fc.record({
      language: fc.constantFrom(...LANGUAGES),
      theme: fc.constantFrom(...THEMES),
      direction: fc.constantFrom(...DIRECTIONS),
    });
    fc.assert(
      fc.property(chosen, preferences => {
        expect(readPreferences(JSON.parse(JSON.stringify(preferences)))).toEqual(preferences);
      }),
      { seed: 42, numRuns: 40 },
    );
  });

  it('fall back to the defaults for anything that was not stored by this app', () => {
    fc.assert(
      fc.property(fc.anything(), stored => {
        const { language, theme, direction } = readPreferences(stored);
        expect(LANGUAGES).toContain(language);
        expect(THEMES).toContain(theme);
        expect(DIRECTIONS).toContain(direction);
      }),
      { seed: 42, numRuns: 200 },
    );
    expect(readPreferences({ language: 'xx', theme: 'dark' })).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
  });

  it('are handed to storage at every change', () => {
    const saved: unknown[] = [];
    const store = createPreferencesStore(DEFAULT_PREFERENCES, preferences => saved.push(preferences));
    store.getState().change({ theme: 'dark' });
    store.getState().change({ direction: 'rtl' });
    expect(saved).toEqual([
      { language: 'en', theme: 'dark', direction: 'auto' },
      { language: 'en', theme: 'dark', direction: 'rtl' },
    ]);
  });
});
