const DAY = 86_400_000;

/** Days since 1 January 1970 of a day YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return new Date(`${day}T00:00:00Z`).getTime() / DAY;
}

export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
