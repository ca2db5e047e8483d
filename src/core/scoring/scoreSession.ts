import type { CaseScore } from './caseScore.ts';
import { PLACE_BEST, SCORING_VERSION, VERDICT_BEST } from './pointTables.ts';

/** The worth of a drill. Figures are null where there is nothing to compute them from. */
export type SessionScore = {
  readonly scoringVersion: number;
  readonly cases: number;
  readonly referCases: number;
  /** Cases without a verdict; they count with 0 points. */
  readonly omitted: number;
  readonly successes: number;
  readonly lucky: number;
  /** Shares of the best possible, 1 at most, below 0 possible. */
  readonly verdict: number | null;
  readonly localisation: number | null;
  /** 100 at most, stored as it is; `shown` is never below 0. */
  readonly score: number | null;
  readonly shown: number | null;
  /** Only cases to be referred, or only cases to be admitted. */
  readonly oneSided: boolean;
  /** No case had a place to be found: the score is the verdicts' alone. */
  readonly verdictOnly: boolean;
};

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Half of both means, or the one that exists: what makes the score independent of how many cases were fraud. */
function balance(cases: readonly CaseScore[], pointsOf: (score: CaseScore) => number): number | null {
  const refer = meanOf(cases.filter(score => score.referRequired).map(pointsOf));
  const admit = meanOf(cases.filter(score => !score.referRequired).map(pointsOf));
  if (refer === null || admit === null) return refer ?? admit;
  return (refer + admit) / 2;
}

/** Mean sum of weights of a case to be referred; 1 where there is none, null where there is no place at all. */
function meanWeight(cases: readonly CaseScore[]): number | null {
  const weights = cases
    .filter(score => score.referRequired)
    .map(score => score.places.reduce((sum, place) => sum + place.weight, 0));
  const weight = meanOf(weights) ?? 1;
  return weight === 0 ? null : weight;
}

function localise(cases: readonly CaseScore[], weight: number | null): number | null {
  const points = balance(cases, score => score.localisation);
  if (points === null || weight === null) return null;
  const isOneSided = cases.every(score => score.referRequired === cases[0]?.referRequired);
  return ((isOneSided ? 1 : 2) * points) / (PLACE_BEST * weight);
}

/**
 * The score of a drill (SCO-25): half verdict, half places, each averaged over cases to be referred and
 * cases to be admitted separately. Cases never reached must be handed in as omissions.
 */
export function scoreSession(cases: readonly CaseScore[]): SessionScore {
  const referCases = cases.filter(score => score.referRequired).length;
  const points = balance(cases, score => score.verdict);
  const verdict = points === null ? null : points / VERDICT_BEST;
  const weight = meanWeight(cases);
  const localisation = localise(cases, weight);
  const score = verdict === null ? null : 100 * (localisation === null ? verdict : (verdict + localisation) / 2);
  return {
    scoringVersion: SCORING_VERSION,
    cases: cases.length,
    referCases,
    omitted: cases.filter(({ omitted }) => omitted).length,
    successes: cases.filter(({ success }) => success).length,
    lucky: cases.filter(({ luck }) => luck).length,
    verdict,
    localisation,
    score,
    shown: score === null ? null : Math.max(0, score),
    oneSided: cases.length > 0 && (referCases === 0 || referCases === cases.length),
    verdictOnly: cases.length > 0 && weight === null,
  };
}
