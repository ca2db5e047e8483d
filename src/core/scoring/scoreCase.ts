import type { Mark } from '../marks/mark.ts';
import { VERDICT_STEPS, type Verdict, type VerdictStep } from '../marks/verdict.ts';
import { countCommon } from '../units/mask.ts';
import { admitMarks, type MarkTarget, type PreparedMark } from './admitMarks.ts';
import { assignMarks, type Candidate, listCandidates } from './assignMarks.ts';
import type { CaseScore, FalseMark, Finding, UrgencyOutcome } from './caseScore.ts';
import { FALSE_POINTS, FIRM_FROM, REFER_FROM, SCORING_VERSION, VERDICT_POINTS, VISIBLE_FROM } from './pointTables.ts';
import type { PreparedKey, PreparedPlace } from './preparedKey.ts';

/** What an examiner hands in for one case. */
export type Answer = { readonly marks: readonly Mark[]; readonly verdict: Verdict };

function readStep(verdict: Verdict): VerdictStep | null {
  return VERDICT_STEPS.find(step => step === verdict.step) ?? null;
}

function judgeUrgency(key: PreparedKey, verdict: Verdict): UrgencyOutcome {
  const reason = key.key.urgentReason;
  if (reason === null) return verdict.urgent === null ? 'none' : 'unneeded';
  if (verdict.urgent === null) return 'missed';
  return verdict.urgent === reason ? 'right' : 'wrong-reason';
}

function makeFinding(place: PreparedPlace, { mark }: PreparedMark, candidate: Candidate): Finding {
  const isComputed = Object.keys(place.visibility).length > 0;
  return {
    placeId: place.id,
    markId: mark.id,
    spot: candidate.spot,
    credit: candidate.credit,
    share: candidate.share,
    confidence: mark.confidence,
    light: mark.light,
    points: candidate.points,
    evidenceLight: isComputed ? (place.visibility[mark.light] ?? 0) >= VISIBLE_FROM : null,
  };
}

/** A region lies on neutral ground when at least half of it does; other targets stand on no ground. */
function isOnNeutral(target: MarkTarget | null, key: PreparedKey): boolean {
  if (target?.kind !== 'region') return false;
  const ground = key.neutral.get(target.face);
  return ground !== undefined && 2 * countCommon(target.mask, ground) >= target.mask.count;
}

function isIgnored(mark: PreparedMark, key: PreparedKey): boolean {
  const regions = [mark.first, mark.second].filter(target => target?.kind === 'region');
  return regions.length > 0 && regions.every(target => isOnNeutral(target, key));
}

type Sorted = Pick<CaseScore, 'findings' | 'missed' | 'falseMarks' | 'duplicates' | 'ignored'>;

/** Each mark gets one fate: finding, duplicate, ignored or false. */
function sortOut(key: PreparedKey, marks: readonly PreparedMark[]): Sorted {
  const candidates = listCandidates(marks, key.places);
  const finder = assignMarks(candidates, marks);
  const findings: Finding[] = [];
  const missed: string[] = [];
  for (const [i, place] of key.places.entries()) {
    const mark = finder[i] ?? null;
    if (mark === null) missed.push(place.id);
    else findings.push(makeFinding(place, marks[mark]!, candidates[i]![mark]!));
  }
  const falseMarks: FalseMark[] = [];
  const duplicates: string[] = [];
  const ignored: string[] = [];
  for (const [i, prepared] of marks.entries()) {
    const { id, confidence } = prepared.mark;
    if (finder.includes(i)) continue;
    if (candidates.some(row => row[i] !== null)) duplicates.push(id);
    else if (isIgnored(prepared, key)) ignored.push(id);
    else falseMarks.push({ markId: id, confidence, points: -FALSE_POINTS[confidence] });
  }
  return { findings, missed, falseMarks, duplicates, ignored };
}

/** After a time-out the marks stay listed and are worth nothing. */
function withoutPay(sorted: Sorted): Sorted {
  return {
    ...sorted,
    findings: sorted.findings.map(finding => ({ ...finding, points: 0 })),
    falseMarks: sorted.falseMarks.map(mark => ({ ...mark, points: 0 })),
  };
}

function isSuccess(key: PreparedKey, step: VerdictStep | null, sorted: Sorted): boolean {
  if (step === null) return false;
  if (key.key.referRequired) return step >= REFER_FROM && (key.places.length === 0 || sorted.findings.length > 0);
  return step < REFER_FROM && !sorted.falseMarks.some(mark => mark.confidence >= FIRM_FROM);
}

function sumPoints(list: readonly { readonly points: number }[]): number {
  return list.reduce((sum, { points }) => sum + points, 0);
}

/** What an answer is worth. Nothing in the marks can throw, and the order in which they are listed does not matter. */
export function scoreCase(key: PreparedKey, answer: Answer): CaseScore {
  const { referRequired } = key.key;
  const step = readStep(answer.verdict);
  const { marks, dropped } = admitMarks(answer.marks, key);
  const sorted = step === null ? withoutPay(sortOut(key, marks)) : sortOut(key, marks);
  const isRightSide = step !== null && step >= REFER_FROM === referRequired;
  return {
    scoringVersion: SCORING_VERSION,
    referRequired,
    places: key.places.map(({ id, weight }) => ({ id, weight })),
    step,
    verdict: step === null ? 0 : VERDICT_POINTS[referRequired ? 'required' : 'notRequired'][step],
    localisation: sumPoints(sorted.findings) + sumPoints(sorted.falseMarks),
    ...sorted,
    dropped,
    success: isSuccess(key, step, sorted),
    luck: isRightSide && key.places.length > 0 && sorted.findings.length === 0,
    inconsistent: step !== null && step < REFER_FROM && marks.some(({ mark }) => mark.confidence >= FIRM_FROM),
    omitted: step === null,
    urgency: judgeUrgency(key, answer.verdict),
  };
}
