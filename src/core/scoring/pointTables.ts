import type { Confidence } from '../marks/confidence.ts';
import type { VerdictStep } from '../marks/verdict.ts';

/** Raised by every change of a rule or a number here; stored with each score, so that old attempts can be scored again. */
export const SCORING_VERSION = 1;

/** Belief from which each confidence is the best one to give; below the first, no mark is. */
export const CONFIDENCE_THRESHOLDS: Readonly<Record<Confidence, number>> = { 1: 0.3, 2: 0.45, 3: 0.6, 4: 0.75, 5: 0.9 };

/** A mark that finds a place earns `HIT_POINTS`, one that finds none loses `FALSE_POINTS` (SCO-14). */
export const HIT_POINTS: Readonly<Record<Confidence, number>> = { 1: 14, 2: 25, 3: 33, 4: 38, 5: 40 };
export const FALSE_POINTS: Readonly<Record<Confidence, number>> = { 1: 6, 2: 15, 3: 27, 4: 42, 5: 60 };

/** Belief that the case must be referred from which each step is the best one. */
export const VERDICT_THRESHOLDS: Readonly<Record<VerdictStep, number>> = {
  1: 0,
  2: 0.1,
  3: 0.3,
  4: 0.5,
  5: 0.7,
  6: 0.9,
};

/** Points of a verdict where referral was required, and where it was not. */
export const VERDICT_POINTS: Readonly<Record<'required' | 'notRequired', Readonly<Record<VerdictStep, number>>>> = {
  required: { 1: -37, 2: -19, 3: -5, 4: 5, 5: 11, 6: 13 },
  notRequired: { 1: 13, 2: 11, 3: 5, 4: -5, 5: -19, 6: -37 },
};

/** The most a verdict and a place of weight 1 can earn; scores are shares of these. */
export const VERDICT_BEST = 13;
export const PLACE_BEST = 40;

/** Steps from here on refer. */
export const REFER_FROM: VerdictStep = 4;

/** False marks from this confidence on spoil a case that was rightly admitted. */
export const FIRM_FROM: Confidence = 3;

/** Difference from the genuine twin (CIEDE2000) from which a place counts as visible in a light. */
export const VISIBLE_FROM = 2;

/** An answer in less than this many milliseconds cannot rest on an examination. */
export const RAPID_BELOW = 3000;
