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
