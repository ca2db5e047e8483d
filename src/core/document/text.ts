import * as z from 'zod/mini';
import type { Frozen } from '../units/frozen.ts';

/** Short stable name inside one file or folder: lower case letters, digits, single hyphens; 1 to 60 characters. */
export const slugSchema = z
  .string()
  .check(
    z.maxLength(60),
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters and digits, parted by single hyphens'),
  );

/** Words for readers, by BCP 47 tag; English is always there. At most 4000 characters a language. */
const wordingSchema = z.string().check(z.minLength(1), z.maxLength(4000));
export const textSchema = z
  .catchall(z.object({ en: wordingSchema }), wordingSchema)
  .check(
    z.refine(
      text => Object.keys(text).every(tag => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)),
      'every name a language tag such as fr or pt-BR',
    ),
  );
export type Text = Frozen<z.infer<typeof textSchema>>;

/** A day as YYYY-MM-DD that exists in the proleptic Gregorian calendar, years 1900 to 2199. */
export const daySchema = z.string().check(
  z.regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day as YYYY-MM-DD'),
  z.refine(text => isDay(text), 'a day of the calendar'),
);

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}
