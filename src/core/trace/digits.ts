/** 64 ASCII characters that need no escaping in JSON, CSV, XML or a URL. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE_OF = new Map([...DIGITS].map((digit, value) => [digit, value]));
const CONTINUES = 32;
/** Digits of a number below 2^35. */
const LONGEST = 7;

/** A non-negative integer below 2^35 as digits of 5 bits, lowest first; all but the last carry a continuation bit. */
export function writeDigits(value: number): string {
  let text = '';
  let rest = value;
  while (rest >= CONTINUES) {
    text += DIGITS[(rest % CONTINUES) + CONTINUES]!;
    rest = Math.floor(rest / CONTINUES);
  }
  return text + DIGITS[rest]!;
}

/** Signed: sign in the lowest bit. */
export function writeSignedDigits(value: number): string {
  return writeDigits(value < 0 ? -2 * value - 1 : 2 * value);
}

/** Reads numbers one after another; null where the text ends or is no number. */
export type DigitReader = {
  readonly isAtEnd: () => boolean;
  readonly read: () => number | null;
  readonly readSigned: () => number | null;
};

export function makeDigitReader(text: string): DigitReader {
  let at = 0;
  const read = (): number | null => {
    let value = 0;
    let factor = 1;
    for (let i = 0; i < LONGEST; i++) {
      const digit = VALUE_OF.get(text[at++] ?? '');
      if (digit === undefined) return null;
      value += (digit % CONTINUES) * factor;
      if (digit < CONTINUES) return value;
      factor *= CONTINUES;
    }
    return null;
  };
  const readSigned = (): number | null => {
    const value = read();
    if (value === null) return null;
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  return { isAtEnd: () => at >= text.length, read, readSigned };
}
