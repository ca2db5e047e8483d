import { describe, expect, it } from 'vitest';
import en from '../../../src/app/messages/en.json';
import { directionOf, LANGUAGES } from '../../../src/app/messages/languages.ts';
import { makeTranslator } from '../../../src/app/messages/translator.ts';

describe('the translator', () => {
  it('counts by the plural rules of the language', () => {
    const { t } = makeTranslator('en');
    expect(t('start.counts.exercises', { count: 1 })).toBe('1 exercise');
    expect(t('start.counts.exercises', { count: 3 })).toBe('3 exercises');
  });

  it('has every message in every language, in all six plural forms where a language has them', () => {
    for (const language of LANGUAGES) {
      const translator = makeTranslator(language);
      const missing = Object.keys(en).filter(key => !translator.exists(key));
      expect(missing, language).toEqual([]);
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const text = translator.t('start.counts.lights', { count });
        expect(text, `${language} ${count}`).toContain(String(count));
        if (language !== 'en') expect(text).not.toBe(`${count} lights`);
      }
    }
  });

  it('knows which way a language runs', () => {
    expect(['en', 'en-XA', 'ar-XB', 'ar', 'fa', 'fr'].map(directionOf)).toEqual([
      'ltr',
      'ltr',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
    ]);
  });
});
