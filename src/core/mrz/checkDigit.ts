import { characterValue } from './alphabet.ts';

const WEIGHTS = [7, 3, 1] as const;

/**
 * Check digit 0-9 of a piece of a machine-readable zone: modulus 10, weights 7-3-1 from the left (Doc 9303-3, 4.9).
 * Null where a character is outside the alphabet; 0 for the empty text.
 */
export function checkDigit(text: string): number | null {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = characterValue(text[i]!);
    if (value === null) return null;
    sum = (sum + value * WEIGHTS[i % 3]!) % 10;
  }
  return sum;
}
