import type { Factors } from './factors.ts';

/** Logits by which each factor moves a case that is to be referred away from `START`; the README says why. */
const WEIGHTS = { contrast: 1.15, lights: 0.16, size: 0.28, workmanship: 1.6, clutter: 0.9, similarity: 0.9 };
/** The case to which the weights refer: half of able officers find it. */
const MIDDLE = { contrast: 9, lights: 4, size: 60, workmanship: 0.5, clutter: 0, similarity: 0.4 };
/** Contrast and size beyond which more of them makes nothing plainer. */
const [CONTRAST, SIZE] = [
  { least: 0.5, most: 20 },
  { least: 3, most: 2000 },
];
const [EASIEST, HARDEST] = [-4, 4];

/** A sound document in new condition is admitted by nine in ten; what looks like fraud makes that harder. */
const SOUND = { start: -2.2, similarity: 2.4, clutter: 0.9 };

/** Prior difficulty in logits of a case that is to be referred: 0 is found half of the time. */
export function difficultyOf({ size, contrast, lights, workmanship, clutter, similarity }: Factors): number {
  const folds = (value: number, { least, most }: typeof SIZE, middle: number): number =>
    Math.log(middle / Math.min(most, Math.max(least, value)));
  return bounded(
    WEIGHTS.contrast * folds(contrast, CONTRAST, MIDDLE.contrast) +
      WEIGHTS.lights * (MIDDLE.lights - lights) +
      WEIGHTS.size * folds(size, SIZE, MIDDLE.size) +
      WEIGHTS.workmanship * (workmanship - MIDDLE.workmanship) +
      WEIGHTS.clutter * (clutter - MIDDLE.clutter) +
      WEIGHTS.similarity * (similarity - MIDDLE.similarity),
  );
}

/** Prior difficulty of a case in which nothing is wrong: how much in it could be taken for a sign. */
export function soundDifficultyOf({ similarity, clutter }: Factors): number {
  return bounded(SOUND.start + SOUND.similarity * similarity + SOUND.clutter * clutter);
}

function bounded(logits: number): number {
  return Math.round(100 * Math.min(HARDEST, Math.max(EASIEST, logits))) / 100;
}
