/** Days since 0000-03-01 of a day YYYY-MM-DD in the proleptic Gregorian calendar; years begin in March, so that leap days end them. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  return yearStart(years) + monthStart(months) + date - 1;
}

/** The day that begins so many days later; earlier where `count` is below zero. */
export function addDays(day: string, count: number): string {
  const number = dayNumber(day) + count;
  let years = Math.floor(number / 365.2425);
  while (yearStart(years + 1) <= number) years++;
  while (yearStart(years) > number) years--;
  const rest = number - yearStart(years);
  const months = Math.floor((5 * rest + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  return [month > 2 ? years : years + 1, month, rest - monthStart(months) + 1]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .join('-');
}

function yearStart(years: number): number {
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

/** Days before a month, counted from March. */
function monthStart(months: number): number {
  return Math.floor((153 * months + 2) / 5);
}
