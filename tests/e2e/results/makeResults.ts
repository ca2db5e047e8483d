import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Specimen } from '../../../src/core/document/specimen.ts';
import type { Trainee } from '../../../src/core/drills/trainee.ts';
import type { Attempt } from '../../../src/core/exchange/attempt.ts';
import { contentHash } from '../../../src/core/exchange/contentHash.ts';
import { type LockedCase, lockedCaseOf } from '../../../src/core/exchange/results/lockedCase.ts';
import { packResults, writeResultsText } from '../../../src/core/exchange/results/packResults.ts';
import { readyCase, scoreAttempt } from '../../../src/core/exchange/results/scoreAttempt.ts';
import type { Exercise } from '../../../src/core/exercises/exercise.ts';
import type { ExerciseSet } from '../../../src/core/exercises/set.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A file as a browser is given it. */
export type MadeFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Value;
}

const SET = readJson<ExerciseSet>('exercises/conformity/set.json');
const EXERCISES = SET.exercises.map(id => readJson<Exercise>(`exercises/conformity/${id}.json`));

function specimenOf({ specimen }: Exercise): Specimen {
  return readJson<Specimen>(`specimens/${specimen}/specimen.json`);
}

const CASES = EXERCISES.map(exercise => lockedCaseOf(exercise, specimenOf(exercise)));

export const BEN: Trainee = { id: 'p-ben', name: 'Ben' };
/** Somebody with 44 attempts, most of them on cases this app does not have, the last ones against the clock. */
export const MANY: Trainee = { id: 'p-many', name: 'Many' };

/** The cases of the sample under other names, as a set that does not ship would have them. */
function otherCase(index: number): LockedCase {
  const locked = CASES[index % CASES.length]!;
  return { ...locked, id: `other-${index}`, hash: contentHash(index), document: contentHash([index]) };
}

function attemptOn(locked: LockedCase, exercise: Exercise, id: string, index: number): Attempt {
  const startedAt = new Date(Date.UTC(2026, 10, 22, 9, index)).toISOString();
  const attempt: Attempt = {
    kind: 'loupe/attempt',
    version: 1,
    id,
    exercise: { id: locked.id, hash: locked.hash },
    specimen: { id: exercise.specimen, hash: contentHash(specimenOf(exercise)) },
    set: { id: SET.id, hash: contentHash(SET) },
    policy: index < 36 ? SET.policy : { ...SET.policy, timeLimit: 20 },
    pressVersion: null,
    startedAt,
    lockedAt: startedAt,
    responseTime: 15_000 + 500 * index,
    marks: [],
    verdict: { step: locked.key.referRequired === (index % 5 !== 0) ? 5 : 2, urgent: null },
    trace: '1!!',
    scores: [],
  };
  return scoreAttempt(attempt, readyCase(locked)!, startedAt).attempt;
}

/** A result file of somebody on the sample set, and of `MANY` on many more cases. */
export function makeResults(person: Trainee): MadeFile {
  const stem = person.id.replace('p-', '');
  const count = person === MANY ? 44 : CASES.length;
  const cases = Array.from({ length: count }, (_, index) => CASES[index] ?? otherCase(index));
  const kept = cases.map((locked, index) => ({
    attempt: attemptOn(locked, EXERCISES[index % EXERCISES.length]!, `${stem}-${index}`, index),
    person,
    drill: `${stem}-drill`,
  }));
  const byHash = new Map(cases.map(locked => [locked.hash, locked]));
  const [results] = packResults(person, kept, byHash, '2026-11-28T11:00:00Z');
  return { name: `${stem}.json`, mimeType: 'application/json', buffer: Buffer.from(writeResultsText(results!)) };
}
