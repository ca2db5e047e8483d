import { characterValue } from './alphabet.ts';
import { checkDigit } from './checkDigit.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<';

/**
 * Whether a reader that only computes check digits cannot tell `before` from `after`, two different texts of the
 * same length. 7, 3 and 1 share no factor with 10, so for one changed character only its value modulo 10 counts.
 */
export function isBlindSpot(before: string, after: string): boolean {
  if (before === after || before.length !== after.length) return false;
  const digit = checkDigit(before);
  return digit !== null && digit === checkDigit(after);
}

/** The other characters no check digit tells from this one: `6` gives `GQ`. Empty outside the alphabet. */
export function blindSpotsOf(character: string): string {
  const value = characterValue(character);
  if (value === null) return '';
  return [...ALPHABET].filter(other => other !== character && characterValue(other)! % 10 === value % 10).join('');
}
