import { type Failure, fail, type Result, succeed } from '../units/failure.ts';
import { FILLER } from './alphabet.ts';
import { judgeDocumentCode } from './documentCode.ts';
import type { MrzFormat } from './formats.ts';
import type { SexReading } from './MrzReading.ts';
import { daysInMonth, type MrzDate } from './mrzDate.ts';
import { type NameOptions, writeName } from './writeName.ts';

/** Longer input is refused unread. */
const MAX_TEXT = 500;

export function refuse(path: string, code: string, rule: string, expected: string, found: string): Failure {
  return { code, file: '', path, rule, expected, found: found.slice(0, 60) };
}

/** Letters and digits, in capitals; blanks and punctuation become fillers (Doc 9303-4, 4.2.2.2). */
export function writeCharacters(path: string, text: string, room: number): Result<string> {
  if (text.length > MAX_TEXT) return fail(refuse(path, 'mrz/too-long', 'A text must fit its field', `${room}`, text));
  const written = text
    .trim()
    .toUpperCase()
    .replace(/[\s!-/:-@[-`{-~]/g, FILLER)
    .replace(/<+$/, '');
  if (!/^[0-9A-Z<]*$/.test(written)) {
    return fail(refuse(path, 'mrz/not-in-alphabet', 'Only 0-9, A-Z and punctuation can be written', '0-9 A-Z', text));
  }
  if (written.length > room) {
    return fail(refuse(path, 'mrz/too-long', 'A text must fit its field', `at most ${room} characters`, text));
  }
  return succeed(written);
}

export function writeOptional(path: string, text: string, room: number): Result<string> {
  const written = writeCharacters(path, text, room);
  return written.ok ? succeed(written.value.padEnd(room, FILLER)) : written;
}

export function writeState(path: string, code: string): Result<string> {
  if (/^[A-Z]{1,3}$/.test(code)) return succeed(code.padEnd(3, FILLER));
  return fail(
    refuse(path, 'mrz/state', 'A State or nationality is a code of Doc 9303-3', 'one to three capitals', code),
  );
}

export function writeDocumentCode(format: MrzFormat, code: string): Result<string> {
  const written = code.padEnd(2, FILLER);
  const second = format === 'TD3' ? /^[A-Z][A-Z<]$/ : /^[A-Z][0-9A-Z<]$/;
  if (second.test(written) && !judgeDocumentCode(format, written, null).includes('mrz/document-code')) {
    return succeed(written);
  }
  return fail(refuse('documentCode', 'mrz/document-code', 'The code must be one of the format', format, code));
}

export function writeSex(sex: SexReading): Result<string> {
  if (sex === 'M' || sex === 'F') return succeed(sex);
  if (sex === 'X') return succeed(FILLER);
  return fail(refuse('sex', 'mrz/not-a-sex', 'Sex is M, F or X', 'M, F or X', String(sex)));
}

function isPart(part: number | null, least: number, most: number): boolean {
  return part === null || (Number.isInteger(part) && part >= least && part <= most);
}

function writePart(part: number | null): string {
  return part === null ? FILLER + FILLER : String(part % 100).padStart(2, '0');
}

export function writeDate(path: string, date: MrzDate): Result<string> {
  const { year, month, day } = date;
  if (isPart(year, 1800, 2199) && isPart(month, 1, 12) && isPart(day, 1, daysInMonth(year, month))) {
    return succeed(writePart(year) + writePart(month) + writePart(day));
  }
  const found = `${year}-${month}-${day}`;
  return fail(refuse(path, 'mrz/no-such-day', 'A date must exist', 'a day of the years 1800 to 2199', found));
}

export function writeNameField(primary: string, secondary: string, room: number, options: NameOptions): Result<string> {
  if (primary.length > MAX_TEXT || secondary.length > MAX_TEXT) {
    return fail(
      refuse('primary', 'mrz/too-long', 'A name must be readable', `at most ${MAX_TEXT} characters`, primary),
    );
  }
  const first = writeName(primary, '', room, options);
  if (first.problems.length === 0 && first.text.startsWith(FILLER)) {
    return fail(refuse('primary', 'mrz/name-empty', 'A name needs a primary identifier', 'a letter', primary));
  }
  const written = writeName(primary, secondary, room, options);
  if (written.problems.length === 0) return succeed(written.text);
  const inPrimary = first.problems.length;
  return fail(
    ...written.problems.map(({ code, character }, i) => {
      const path = i < inPrimary ? 'primary' : 'secondary';
      return refuse(path, code, 'Every character of a name must have a transliteration', 'a letter', character);
    }),
  );
}
