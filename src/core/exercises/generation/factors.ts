import type { Light } from '../../document/lights.ts';

/** What makes a case hard, each by name; SCORING.md 5. Of a case that is not altered, of what would be mistaken in it. */
export type Factors = {
  /** mm² of the main place. */
  readonly size: number;
  /** CIEDE2000 in the light that shows it best. */
  readonly contrast: number;
  /** Lights that show it: visibility of 2 or more. */
  readonly lights: number;
  /** 0 clumsy to 1 masterly. */
  readonly workmanship: number;
  /** Innocent traces in the same place or near it, 0 to 1. */
  readonly clutter: number;
  /** How alike what was put in is to what was there, 0 to 1 (a look-alike's face, a figure much like another). */
  readonly similarity: number;
};

/** Visibility from which a place counts as visible in a light (SCORING.md 0b). */
export const VISIBLE = 2;

/** Contrast in the best of the audience's lights, and how many of them show the place. */
export function contrastIn(
  visibility: Partial<Readonly<Record<Light, number>>>,
  lights: readonly Light[],
): Pick<Factors, 'contrast' | 'lights'> {
  const seen = lights.map(light => visibility[light] ?? 0);
  return { contrast: Math.max(0, ...seen), lights: seen.filter(value => value >= VISIBLE).length };
}
