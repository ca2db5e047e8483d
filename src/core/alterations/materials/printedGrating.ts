import type { Ink, Rgb } from '../../press/display/ink.ts';

/** What is left of a grating in a picture of it: one pale, fixed colour, as it happened to shine when the picture was taken. */
export function printedGrating({ azimuth, lines, strength }: NonNullable<Ink['grating']>): Rgb {
  if (strength === 0) return [1, 1, 1];
  const phase = (azimuth / 180) * 2 + lines / 260;
  const lobe = (shift: number): number => 0.5 + 0.5 * Math.cos((phase - shift) * 2 * Math.PI);
  const colour = (shift: number): number =>
    Math.round(1000 * (1 - strength * (0.06 + 0.11 * (1 - lobe(shift))))) / 1000;
  return [colour(0), colour(1 / 3), colour(2 / 3)];
}
