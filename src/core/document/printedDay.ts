const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** A day YYYY-MM-DD as the visual zone prints it in English, `12 AUG 1974` (ICAO Doc 9303-3, DD MMM YYYY). */
export function printDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A printed day read back; a second language after a slash (`12 AUG/AOÛT 1974`) is passed over. Null: no such form. */
export function parsePrintedDay(text: string): string | null {
  const match = /^(\d{2}) ([A-Z]{3})(?:\/\p{Lu}{3,5})? (\d{4})$/u.exec(text);
  const month = MONTHS.indexOf(match?.[2] ?? '') + 1;
  if (match === null || month === 0) return null;
  return `${match[3]}-${String(month).padStart(2, '0')}-${match[1]}`;
}
