/** Languages a reader can choose. The two layout tests are made from English: one long and accented, one mirrored. */
export const LANGUAGES = ['en', 'en-XA', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name; null for a layout test, which is named in the reader's language. */
export const OWN_NAMES: Readonly<Record<Language, string | null>> = { en: 'English', 'en-XA': null, 'ar-XB': null };

/** Writing direction of a BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|dv|ckb)\b/.test(language) ? 'rtl' : 'ltr';
}

export function isLanguage(tag: unknown): tag is Language {
  return LANGUAGES.some(language => language === tag);
}
