import type { MrzProblemCode } from './mrzProblems.ts';

/** A date of which parts may be unknown (null). `month` 1-12, `day` 1-31, `year` with its century. */
export type MrzDate = { readonly year: number | null; readonly month: number | null; readonly day: number | null };

/** A date as six characters say it: the year without its century. */
export type ShortDate = {
  readonly yearDigits: number | null;
  readonly month: number | null;
  readonly day: number | null;
};

export type ShortDateReading = { readonly date: ShortDate | null; readonly problems: readonly MrzProblemCode[] };

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 1-12; 29 for a February of unknown year, 31 for an unknown month. */
export function daysInMonth(year: number | null, month: number | null): number {
  if (month === null) return 31;
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return LENGTHS[month - 1] ?? 0;
}

/** Smallest and largest `yyyymmdd` a date with a known year can mean. */
export function earliestDay(date: MrzDate & { readonly year: number }): number {
  return date.year * 10000 + (date.month ?? 1) * 100 + (date.day ?? 1);
}

export function latestDay(date: MrzDate & { readonly year: number }): number {
  return date.year * 10000 + (date.month ?? 12) * 100 + (date.day ?? 31);
}

/** Two characters of a date: a number, or null where one is a filler; undefined where they are neither. */
function readPart(text: string): number | null | undefined {
  if (/^\d\d$/.test(text)) return Number(text);
  return /^[\d<]{2}$/.test(text) ? null : undefined;
}

/**
 * YYMMDD with fillers for unknown parts (Doc 9303-3, 4.8). Whether the day exists is left to `checkDay`, once the
 * century is known. Null where a character is neither digit nor filler.
 */
export function readShortDate(text: string): ShortDateReading {
  const parts = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)];
  const [yearDigits, month, day] = parts.map(readPart);
  if (text.length !== 6 || yearDigits === undefined || month === undefined || day === undefined) {
    return { date: null, problems: [] };
  }
  const problems: MrzProblemCode[] = [];
  if (parts.some(part => /^(\d<|<\d)$/.test(part))) problems.push('mrz/date-half-unknown');
  if (month !== null && (month < 1 || month > 12)) problems.push('mrz/no-such-month');
  return { date: { yearDigits, month, day }, problems };
}

/** Whether the day exists; a two-digit year without a century is taken for a leap year where it may be one. */
export function hasSuchDay(date: ShortDate, year: number | null): boolean {
  if (date.day === null) return true;
  const month = date.month !== null && date.month >= 1 && date.month <= 12 ? date.month : null;
  const leapClass = year ?? (date.yearDigits === null ? null : 2000 + date.yearDigits);
  return date.day >= 1 && date.day <= daysInMonth(leapClass, month);
}

/** `YYYY-MM-DD`, a day that exists; null otherwise. */
export function readControlDate(text: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}
