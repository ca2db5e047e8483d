export const CYRILLIC_LANGUAGES = ['belarusian', 'bulgarian', 'macedonian', 'serbian', 'ukrainian'] as const;
export type CyrillicLanguage = (typeof CYRILLIC_LANGUAGES)[number];

type Row = { readonly usual: string; readonly ukrainianFirst?: string } & {
  readonly [Language in CyrillicLanguage]?: string;
};

/**
 * Doc 9303-3, section 6.B, with its exceptions by language. Three letters its table lacks are ours: Ѓ (its row for Ғ
 * names the Macedonian GJ), Ћ (its row of that picture bears the number of Ђ), and Ь, which is not written.
 */
const CYRILLIC_LETTERS: Readonly<Record<string, Row>> = {
  Ё: { usual: 'E', belarusian: 'IO' },
  Ђ: { usual: 'D' },
  Ѓ: { usual: 'G', macedonian: 'GJ' },
  Є: { usual: 'IE', ukrainianFirst: 'YE' },
  Ѕ: { usual: 'DZ' },
  І: { usual: 'I' },
  Ї: { usual: 'I', ukrainianFirst: 'YI' },
  Ј: { usual: 'J' },
  Љ: { usual: 'LJ' },
  Њ: { usual: 'NJ' },
  Ћ: { usual: 'C' },
  Ќ: { usual: 'K', macedonian: 'KJ' },
  Ў: { usual: 'U' },
  Џ: { usual: 'DZ', macedonian: 'DJ' },
  А: { usual: 'A' },
  Б: { usual: 'B' },
  В: { usual: 'V' },
  Г: { usual: 'G', belarusian: 'H', serbian: 'H', ukrainian: 'H' },
  Д: { usual: 'D' },
  Е: { usual: 'E' },
  Ж: { usual: 'ZH', serbian: 'Z' },
  З: { usual: 'Z' },
  И: { usual: 'I', ukrainian: 'Y' },
  Й: { usual: 'I', ukrainianFirst: 'Y' },
  К: { usual: 'K' },
  Л: { usual: 'L' },
  М: { usual: 'M' },
  Н: { usual: 'N' },
  О: { usual: 'O' },
  П: { usual: 'P' },
  Р: { usual: 'R' },
  С: { usual: 'S' },
  Т: { usual: 'T' },
  У: { usual: 'U' },
  Ф: { usual: 'F' },
  Х: { usual: 'KH', serbian: 'H', macedonian: 'H' },
  Ц: { usual: 'TS', serbian: 'C', macedonian: 'C' },
  Ч: { usual: 'CH', serbian: 'C' },
  Ш: { usual: 'SH', serbian: 'S' },
  Щ: { usual: 'SHCH', bulgarian: 'SHT' },
  Ъ: { usual: 'IE' },
  Ы: { usual: 'Y' },
  Ь: { usual: '' },
  Э: { usual: 'E' },
  Ю: { usual: 'IU', ukrainianFirst: 'YU' },
  Я: { usual: 'IA', ukrainianFirst: 'YA' },
  Ѫ: { usual: 'U' },
  Ѵ: { usual: 'Y' },
  Ґ: { usual: 'G' },
  Ғ: { usual: 'G', macedonian: 'GJ' },
  Һ: { usual: 'C' },
};

const LANGUAGE_OF_STATE: Readonly<Record<string, CyrillicLanguage>> = {
  BLR: 'belarusian',
  BGR: 'bulgarian',
  MKD: 'macedonian',
  SRB: 'serbian',
  UKR: 'ukrainian',
};

/** The language whose exceptions a State's Cyrillic names follow; undefined where none does. */
export function cyrillicLanguageOf(state: string): CyrillicLanguage | undefined {
  return Object.hasOwn(LANGUAGE_OF_STATE, state) ? LANGUAGE_OF_STATE[state] : undefined;
}

/** Null where the letter is not of this table. */
export function writeCyrillic(letter: string, first: boolean, language: CyrillicLanguage | undefined): string | null {
  const row = CYRILLIC_LETTERS[letter];
  if (row === undefined) return null;
  if (language === undefined) return row.usual;
  if (language === 'ukrainian' && first && row.ukrainianFirst !== undefined) return row.ukrainianFirst;
  return row[language] ?? row.usual;
}
