import { useTranslation } from 'react-i18next';

/** A day as the reader's language writes it. */
export function useDayWords(): (day: string) => string {
  const { i18n } = useTranslation();
  const words = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  return day => words.format(new Date(day));
}
