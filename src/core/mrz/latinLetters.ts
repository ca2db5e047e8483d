/**
 * The five letters for which Doc 9303-3, section 6.A gives a choice; the first of each is ours unless a State asks
 * for another.
 */
export const LATIN_CHOICES = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Ñ: ['N', 'NXX'],
  Ö: ['OE', 'O'],
  Ü: ['UE', 'UXX', 'U'],
} as const;

export type LatinChoices = {
  readonly [Letter in keyof typeof LATIN_CHOICES]?: (typeof LATIN_CHOICES)[Letter][number];
};

/** Letters of section 6.A that are more than a base letter with a mark; those lose the mark. */
export const LATIN_LETTERS: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  ı: 'I',
  Ĳ: 'IJ',
  Ŀ: 'L',
  Ł: 'L',
  Ŋ: 'N',
  Ø: 'OE',
  Œ: 'OE',
  ẞ: 'SS',
  Ŧ: 'T',
  Þ: 'TH',
};
