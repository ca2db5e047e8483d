import { FILLER } from './alphabet.ts';
import { checkDigit } from './checkDigit.ts';

/**
 * How the check digit of a document number of more than nine characters is computed. `filler-skipped` is ICAO's own
 * (Doc 9303-5, 4.2.4: the filler in the check position is left out); `filler-counted` stands on published specimens.
 */
export const LONG_NUMBER_CONVENTIONS = ['filler-skipped', 'filler-counted'] as const;
export type LongNumberConvention = (typeof LONG_NUMBER_CONVENTIONS)[number];

export type LongNumber = {
  /** All characters of the number. */
  readonly number: string;
  readonly printed: string;
  /** What the digit covers, by convention. */
  readonly text: Readonly<Record<LongNumberConvention, string>>;
  /** What is left of the optional field. */
  readonly optional: string;
};

export function coveredText(head: string, rest: string): Readonly<Record<LongNumberConvention, string>> {
  return { 'filler-skipped': head + rest, 'filler-counted': head + FILLER + rest };
}

/**
 * A number that runs on in the optional field: a filler where its check digit would be, then the rest and the digit
 * at the start of the optional field, and another filler (Doc 9303-5 and -6, note j). Null where there is none.
 */
export function readLongNumber(head: string, checkPosition: string, optional: string): LongNumber | null {
  if (checkPosition !== FILLER) return null;
  const run = optional.slice(0, Math.max(0, optional.indexOf(FILLER)));
  if (run.length < 2 || head.endsWith(FILLER)) return null;
  const rest = run.slice(0, -1);
  return {
    number: head + rest,
    printed: run.slice(-1),
    text: coveredText(head, rest),
    optional: optional.slice(run.length + 1),
  };
}

/** The convention under which the printed digit is right, ICAO's first; null where it is wrong under both. */
export function matchConvention(long: LongNumber): LongNumberConvention | null {
  return LONG_NUMBER_CONVENTIONS.find(name => String(checkDigit(long.text[name])) === long.printed) ?? null;
}
