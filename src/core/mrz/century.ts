import type { DateReading } from './MrzReading.ts';
import { earliestDay, latestDay, type MrzDate, type ShortDate } from './mrzDate.ts';

export type ControlDate = { readonly year: number; readonly month: number; readonly day: number };

/** A holder this old is still thought possible, so a second century is open for a younger one. */
const OLDEST_HOLDER = 115;
/** No document is valid this long, nor inspected this long after: past it the century of an expiry is a guess. */
const LIFE_OF_DOCUMENT = 20;

function withYear(date: ShortDate, year: number | null, assumed: boolean): DateReading {
  return { year, month: date.month, day: date.day, yearDigits: date.yearDigits, assumed };
}

/** The latest year not after the control date; no year without a control date. */
export function resolveBirth(date: ShortDate, control: ControlDate | null): DateReading {
  if (date.yearDigits === null || control === null) return withYear(date, null, false);
  let year = control.year - (control.year % 100) + date.yearDigits;
  while (earliestDay({ ...date, year }) > earliestDay(control)) year -= 100;
  return withYear(date, year, control.year - (year - 100) <= OLDEST_HOLDER);
}

/**
 * The year nearest to the control date (from 50 years before, that one excluded, to 50 after), a century later where
 * the document would otherwise have expired before the holder was born; no year without a control date.
 */
export function resolveExpiry(date: ShortDate, control: ControlDate | null, birth: MrzDate | null): DateReading {
  if (date.yearDigits === null || control === null) return withYear(date, null, false);
  const first = control.year - 49;
  let year = first + ((((date.yearDigits - first) % 100) + 100) % 100);
  const born = birth?.year == null ? null : earliestDay({ ...birth, year: birth.year });
  while (born !== null && latestDay({ ...date, year }) <= born) year += 100;
  return withYear(date, year, Math.abs(year - control.year) > LIFE_OF_DOCUMENT);
}
