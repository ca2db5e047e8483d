import { useTranslation } from 'react-i18next';

/** Joins words into a list as this language does: "white, oblique and infrared". */
export function useListWords(): (words: readonly string[]) => string {
  const { i18n } = useTranslation();
  const format = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return words => format.format(words);
}
