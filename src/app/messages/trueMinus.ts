/** A number with a minus where a formatter writes a hyphen. */
export function trueMinus(number: string): string {
  return number.replace('-', '\u2212');
}
