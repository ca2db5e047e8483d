import { readFileSync } from 'node:fs';
import { type DebriefCase, debriefCase } from '../../../../src/app/drill/debrief/debriefCase.ts';
import type { DebriefItem, ItemKind } from '../../../../src/app/drill/debrief/debriefItem.ts';
import type { Light } from '../../../../src/core/document/lights.ts';
import { type Specimen, specimenSchema } from '../../../../src/core/document/specimen.ts';
import { type Attempt, attemptSchema } from '../../../../src/core/exchange/attempt.ts';
import { contentHash } from '../../../../src/core/exchange/contentHash.ts';
import { type Exercise, exerciseSchema } from '../../../../src/core/exercises/exercise.ts';
import { type Mark, markSchema } from '../../../../src/core/marks/mark.ts';
import { packTrace } from '../../../../src/core/trace/packTrace.ts';
import type { Dwell } from '../../../../src/core/trace/trace.ts';

const ROOT = new URL('../../../../', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

export const UTOPIA: Specimen = specimenSchema.parse(readJson('specimens/utopia-conformity/specimen.json'));
export const ORVELIA: Specimen = specimenSchema.parse(readJson('specimens/orvelia-2016/specimen.json'));

/** An exercise of the conformity set, changed where a test needs it. */
export function readExercise(id: string, change: (exercise: Exercise) => object = () => ({})): Exercise {
  const read = exerciseSchema.parse(readJson(`exercises/conformity/${id}.json`));
  return exerciseSchema.parse({ ...read, ...change(read) });
}

export const box = (x: number, y: number, width: number, height: number, face = 'data.verso') => ({
  kind: 'region',
  face,
  shape: { kind: 'rectangle', x, y, width, height },
});

let made = 0;
export function makeMark(place: object, change: object = {}): Mark {
  made++;
  const given = { id: `m${made}`, sequence: made, family: 'mrz', class: null, confidence: 3, light: 'white' };
  return markSchema.parse({ ...given, place, ...change });
}

/** The whole data page in a light, near enough, for some ms from the start. */
export function look(light: Light, to = 4000): Dwell {
  const view = { x: 0, y: 0, width: 125, height: 88 };
  return { face: 'data.verso', light, view, scale: 8, from: 0, to };
}

export function makeAttempt(exercise: Exercise, change: object = {}): Attempt {
  return attemptSchema.parse({
    kind: 'loupe/attempt',
    version: 1,
    id: 'a1',
    exercise: { id: exercise.id, hash: contentHash(exercise) },
    specimen: { id: exercise.specimen, hash: contentHash(UTOPIA) },
    set: null,
    policy: { mode: 'learn', order: 'fixed', baseRate: 0.5, timeLimit: null, feedback: 'each', passScore: null },
    pressVersion: null,
    startedAt: '2026-11-28T10:00:00Z',
    lockedAt: '2026-11-28T10:01:00Z',
    responseTime: 60_000,
    marks: [],
    verdict: { step: 5, urgent: null },
    trace: packTrace([]).text,
    scores: [],
    ...change,
  });
}

export function tell(exercise: Exercise, change: object = {}, specimen = UTOPIA): DebriefCase {
  const told = debriefCase(exercise, specimen, makeAttempt(exercise, change));
  if (told === null) throw new Error('key and document do not fit');
  return told;
}

/** The only item of its kind. */
export function only<Kind extends ItemKind>(told: DebriefCase, kind: Kind): Extract<DebriefItem, { kind: Kind }> {
  const [item, ...others] = told.items.filter(
    (candidate): candidate is Extract<DebriefItem, { kind: Kind }> => candidate.kind === kind,
  );
  if (item === undefined || others.length > 0) throw new Error(`${others.length} more than one ${kind}`);
  return item;
}
