import { fail, type Result, succeed } from '../units/failure.ts';
import { FILLER } from './alphabet.ts';
import { checkDigit } from './checkDigit.ts';
import { coveredText, type LongNumberConvention } from './longNumber.ts';
import { refuse, writeCharacters, writeOptional } from './writeFields.ts';

/** The nine positions of the number, its check position, and the optional field it may run on in. */
export type WrittenNumber = { readonly number: string; readonly check: string; readonly optional: string };

/**
 * A number that fits gets its check digit later, by the table; a longer one carries its own at the start of the
 * optional field. `optionalRoom` 0: the format knows no long numbers.
 */
export function writeNumber(
  text: string,
  optional: string,
  optionalRoom: number,
  convention: LongNumberConvention,
): Result<WrittenNumber> {
  const written = writeCharacters('documentNumber', text, optionalRoom === 0 ? 9 : 7 + optionalRoom);
  if (!written.ok) return written;
  const number = written.value;
  if (number === '' || number.startsWith(FILLER)) {
    const rule = 'A document number begins with a letter or digit';
    return fail(refuse('documentNumber', 'mrz/number-empty', rule, 'a letter or digit', text));
  }
  const [head, rest] = [number.slice(0, 9), number.slice(9)];
  if (rest === '') {
    const tail = writeOptional('optional1', optional, optionalRoom);
    return tail.ok ? succeed({ number: head.padEnd(9, FILLER), check: '', optional: tail.value }) : tail;
  }
  if (rest.includes(FILLER) || head.endsWith(FILLER)) {
    const rule = 'A long number has no gap past its eighth character';
    return fail(refuse('documentNumber', 'mrz/long-number-gap', rule, 'letters and digits', text));
  }
  const run = `${rest}${checkDigit(coveredText(head, rest)[convention])}${FILLER}`;
  const tail = writeOptional('optional1', optional, optionalRoom - run.length);
  return tail.ok ? succeed({ number: head, check: FILLER, optional: run + tail.value }) : tail;
}
