import type { Light } from '../document/lights.ts';
import type { Confidence } from '../marks/confidence.ts';
import type { VerdictStep } from '../marks/verdict.ts';
import type { DroppedMark } from './admitMarks.ts';
import type { ClassCredit } from './classCredit.ts';

/** A place found. `spot` 0 is its main spot, n its n-th alternative; `evidenceLight` null where visibility is not computed. */
export type Finding = {
  readonly placeId: string;
  readonly markId: string;
  readonly spot: number;
  readonly credit: ClassCredit;
  readonly share: 1 | 0.5;
  readonly confidence: Confidence;
  readonly light: Light;
  readonly points: number;
  readonly evidenceLight: boolean | null;
};

/** A mark that finds nothing. `points` is zero or less. */
export type FalseMark = { readonly markId: string; readonly confidence: Confidence; readonly points: number };

/** How a reason to refer at once was dealt with; it never changes points. */
export const URGENCY_OUTCOMES = ['right', 'missed', 'wrong-reason', 'unneeded', 'none'] as const;
export type UrgencyOutcome = (typeof URGENCY_OUTCOMES)[number];

/** What an answer is worth, and why. Lists are in key order (findings, missed) or in the one order of marks. */
export type CaseScore = {
  readonly scoringVersion: number;
  readonly referRequired: boolean;
  /** The weighted places of the key in its order. */
  readonly places: readonly { readonly id: string; readonly weight: number }[];
  readonly step: VerdictStep | null;
  /** Points of the verdict, -37 to 13. */
  readonly verdict: number;
  /** Points of the marks: findings less false marks; at most 40 x the sum of weights. */
  readonly localisation: number;
  readonly findings: readonly Finding[];
  readonly missed: readonly string[];
  readonly falseMarks: readonly FalseMark[];
  readonly duplicates: readonly string[];
  readonly ignored: readonly string[];
  readonly dropped: readonly DroppedMark[];
  readonly success: boolean;
  /** Right verdict, but nothing found of what there was to find. */
  readonly luck: boolean;
  /** Admitted in spite of a firm mark. */
  readonly inconsistent: boolean;
  /** No verdict was given in time: nothing is paid. */
  readonly omitted: boolean;
  readonly urgency: UrgencyOutcome;
};
