import { useTranslation } from 'react-i18next';
import type { MrzDate } from '../../../core/mrz/mrzDate.ts';

/** A day as it is written here; of one that is only half known, what is known. */
export function useDayText(): (day: MrzDate | string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return day => `${ISOLATE}${writeDay(day, format)}${POP}`;
}

/** Around a day in a sentence of the other direction, which would tear it apart. */
const ISOLATE = '\u2068';
const POP = '\u2069';

function writeDay(day: MrzDate | string, format: Intl.DateTimeFormat): string {
  if (typeof day === 'string') return format.format(new Date(day));
  const { year, month, day: date } = day;
  if (year !== null && month !== null && date !== null) return format.format(new Date(Date.UTC(year, month - 1, date)));
  const parts = [month, date].map(part => (part === null ? '??' : String(part).padStart(2, '0')));
  return [year ?? '????', ...parts].join('-');
}
