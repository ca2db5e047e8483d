import type { Confidence } from '../marks/confidence.ts';
import type { VerdictStep } from '../marks/verdict.ts';
import type { CaseScore, Finding } from './caseScore.ts';
import { HIT_POINTS, REFER_FROM, VERDICT_POINTS } from './pointTables.ts';
import type { PreparedKey } from './preparedKey.ts';
import { type Answer, scoreCase } from './scoreCase.ts';

/** What a missed place is assumed to have been marked with: sure, but not certain. */
export const HONEST_CONFIDENCE: Confidence = 4;

/** One change of an answer, and the points it adds. */
export type HonestStep = { readonly gain: number } & (
  | { readonly kind: 'mark'; readonly placeId: string; readonly confidence: Confidence }
  | { readonly kind: 'class' | 'pair'; readonly placeId: string }
  | { readonly kind: 'leave-out'; readonly markId: string }
  | { readonly kind: 'confidence'; readonly placeId: string; readonly confidence: Confidence }
  | { readonly kind: 'verdict'; readonly step: VerdictStep }
);

function factorOf(credit: number): number {
  return 0.75 + 0.25 * credit;
}

/** What could have been better about a finding; each change by itself. */
function improveFinding({ placeId, credit, share, confidence, points }: Finding): readonly HonestStep[] {
  const surer = confidence < 5 ? ((confidence + 1) as Confidence) : confidence;
  const rise = HIT_POINTS[surer] / HIT_POINTS[confidence] - 1;
  return [
    { kind: 'class', placeId, gain: points / factorOf(credit) - points },
    { kind: 'pair', placeId, gain: points / share - points },
    { kind: 'confidence', placeId, confidence: surer, gain: points * rise },
  ];
}

function markMissed(score: CaseScore): readonly HonestStep[] {
  return score.places
    .filter(({ id }) => score.missed.includes(id))
    .map(({ id, weight }) => ({
      kind: 'mark',
      placeId: id,
      confidence: HONEST_CONFIDENCE,
      gain: weight * HIT_POINTS[HONEST_CONFIDENCE],
    }));
}

function turnVerdict(step: VerdictStep, referRequired: boolean): readonly HonestStep[] {
  const truer = step + (referRequired ? 1 : -1);
  if (truer < 1 || truer > 6) return [];
  const points = VERDICT_POINTS[referRequired ? 'required' : 'notRequired'];
  const to = truer as VerdictStep;
  return [{ kind: 'verdict', step: to, gain: points[to] - points[step] }];
}

/** After a time-out nothing is paid, so only a verdict helps: the cautious one on the right side. */
function decide(key: PreparedKey, answer: Answer): readonly HonestStep[] {
  const step: VerdictStep = key.key.referRequired ? REFER_FROM : 3;
  const { verdict, localisation } = scoreCase(key, { ...answer, verdict: { ...answer.verdict, step } });
  return [{ kind: 'verdict', step, gain: verdict + localisation }];
}

/** The single change that would have gained most (SCO-34), the first of equals; null where nothing was left to gain. */
export function honestStep(key: PreparedKey, answer: Answer, score: CaseScore): HonestStep | null {
  const steps =
    score.step === null
      ? decide(key, answer)
      : [
          ...markMissed(score),
          ...score.falseMarks.map(({ markId, points }): HonestStep => ({ kind: 'leave-out', markId, gain: -points })),
          ...score.findings.flatMap(improveFinding),
          ...turnVerdict(score.step, score.referRequired),
        ];
  const best = Math.max(0, ...steps.map(({ gain }) => gain));
  return best === 0 ? null : (steps.find(({ gain }) => gain === best) ?? null);
}
