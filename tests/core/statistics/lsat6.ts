/** From "10111" -> how many persons to one row per person. */
export function expandPatterns(patterns: Readonly<Record<string, number>>): readonly (readonly number[])[] {
  return Object.entries(patterns).flatMap(([pattern, persons]) =>
    Array.from({ length: persons }, () => [...pattern].map(Number)),
  );
}

/**
 * The Law School Admission Test, section 6, as Bock and Lieberman printed it (Psychometrika 35, 1970): how many of
 * 1000 persons answered five items so, counted from 00000, 00001, 00010 ... to 11111.
 */
const COUNTS = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298,
];

export const LSAT6 = COUNTS.flatMap((persons, i) => {
  const row = [...i.toString(2).padStart(5, '0')].map(Number);
  return Array.from({ length: persons }, () => row);
});
