/** Months as the visual zone prints them in English, French and Spanish (Doc 9303-3, table of months), without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['JAN', 'ENE'],
  ['FEB', 'FEV'],
  ['MAR', 'MARS'],
  ['APR', 'AVR', 'ABR'],
  ['MAY', 'MAI', 'MAYO'],
  ['JUN', 'JUIN'],
  ['JUL', 'JUIL'],
  ['AUG', 'AOUT', 'AGO'],
  ['SEP', 'SEPT'],
  ['OCT'],
  ['NOV'],
  ['DEC', 'DIC'],
];

/** What a recogniser sees in letters and in digits. */
const LETTERS: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 5: 'S', 6: 'G', 8: 'B' };
const DIGITS: Readonly<Record<string, string>> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' };

/**
 * `12 AUG 1974`, `12 AUG/AOÛT 1974` or `12 08 1974` as the machine-readable zone writes it, `740812`; a part printed
 * as X is unknown, `<<`. Blanks may be missing or be specks. Null where the text is no such date, or names two different
 * months.
 */
export function readVisualDate(text: string): string | null {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const match = /^\W*(\w\w)\W*(\w{2,5}?)(?:\W*\/\W*(\w{3,5}?))?\W*(\w{4})\W*$/.exec(bare);
  if (match === null) return null;
  const months = [match[2]!, ...(match[3] === undefined ? [] : [match[3]])].map(readMonth);
  const [day, year] = [readDigits(match[1]!), readDigits(match[4]!)];
  const [month] = months;
  if (day === null || year === null || month == null || months.some(other => other !== month)) return null;
  return `${year.slice(2)}${month}${day}`;
}

function readMonth(text: string): string | null {
  const letters = [...text].map(letter => LETTERS[letter] ?? letter).join('');
  const named = MONTHS.findIndex(names => names.includes(letters));
  if (named !== -1) return String(named + 1).padStart(2, '0');
  return text.length === 2 ? readDigits(text) : null;
}

function readDigits(text: string): string | null {
  if (/^X+$/.test(text)) return '<'.repeat(text.length);
  const digits = [...text].map(letter => DIGITS[letter] ?? letter).join('');
  return /^\d+$/.test(digits) ? digits : null;
}
