import { LIGHTS, type Light } from '../../../core/document/lights.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { Attempt } from '../../../core/exchange/attempt.ts';
import { contentHash } from '../../../core/exchange/contentHash.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { bookletOf } from '../../../core/scoring/booklet.ts';
import type { CaseScore } from '../../../core/scoring/caseScore.ts';
import { type HonestStep, honestStep } from '../../../core/scoring/honestStep.ts';
import type { PreparedKey } from '../../../core/scoring/preparedKey.ts';
import { prepareKey } from '../../../core/scoring/prepareKey.ts';
import { scoreCase } from '../../../core/scoring/scoreCase.ts';
import { unpackTrace } from '../../../core/trace/packTrace.ts';
import type { DebriefItem } from './debriefItem.ts';
import { listItems } from './listItems.ts';

/** One answered case, ready to be told. */
export type DebriefCase = {
  readonly exercise: Exercise;
  /** The document as it was issued. */
  readonly specimen: Specimen;
  readonly attempt: Attempt;
  readonly key: PreparedKey;
  readonly score: CaseScore;
  readonly items: readonly DebriefItem[];
  readonly step: HonestStep | null;
  /** Lights that were on at all, wherever one looked. */
  readonly opened: readonly Light[];
  /** The exercise has been changed since it was answered; what is told is by its present key. */
  readonly hasChanged: boolean;
};

/** An answer laid beside the key; null where key and document do not fit, which the checks of data refuse beforehand. */
export function debriefCase(exercise: Exercise, specimen: Specimen, attempt: Attempt): DebriefCase | null {
  const prepared = prepareKey(exercise.key, bookletOf(specimen));
  if (!prepared.ok) return null;
  const key = prepared.value;
  const { marks, verdict } = attempt;
  const score = scoreCase(key, { marks, verdict });
  const read = unpackTrace(attempt.trace);
  const trace = read.ok ? read.value : [];
  return {
    exercise,
    specimen,
    attempt,
    key,
    score,
    items: listItems({ exercise, specimen, key, score, marks, trace, edits: attempt.edits ?? [] }),
    step: honestStep(key, { marks, verdict }, score),
    opened: LIGHTS.filter(light => trace.some(dwell => dwell.light === light)),
    hasChanged: attempt.exercise.hash !== contentHash(exercise),
  };
}
