import { describe, expect, it } from 'vitest';
import { startDrill } from '../../../src/core/drills/startDrill.ts';
import { keepDraft, openCase } from '../../../src/core/drills/workCase.ts';
import { contentHash } from '../../../src/core/exchange/contentHash.ts';
import { makeAttempt } from '../../../src/core/exchange/makeAttempt.ts';
import { readAttempt } from '../../../src/core/exchange/readAnswers.ts';
import type { ExerciseSet } from '../../../src/core/exercises/set.ts';
import { unpackTrace } from '../../../src/core/trace/packTrace.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { alteredExercise } from '../exercises/sampleExercise.ts';
import { sampleAttempt } from './sampleAttempt.ts';

const exercise = alteredExercise();
const specimen = sampleSpecimen();
const set: ExerciseSet = {
  kind: 'loupe/set',
  version: 1,
  id: 'sample',
  title: { en: 'Sample' },
  policy: { mode: 'learn', order: 'fixed', baseRate: 1, timeLimit: null, feedback: 'each', passScore: null },
  exercises: [exercise.id],
};

describe('locking an answer', () => {
  const person = { id: 'p1', name: '' };
  const drill = startDrill({ id: 'd1', person, set, hash: contentHash(set), seed: 1, startedAt: 0 });
  const { marks } = sampleAttempt();
  const dwell = { face: 'data.verso', light: 'white', scale: 8, from: 0, to: 900 } as const;
  const view = { x: 0, y: 0, width: 125, height: 88 };
  const startedAt = Date.UTC(2026, 10, 22, 15);
  const { open } = keepDraft(openCase(drill, 'a1', startedAt), {
    elapsed: 4200,
    marks,
    verdict: { step: 5, urgent: null, reason: 'data' },
    trace: [{ ...dwell, view }],
  });

  it('EXC-30 keeps everything, named by content', () => {
    const { policy } = set;
    const attempt = makeAttempt({ draft: open!, policy, exercise, specimen, set, lockedAt: startedAt + 5000 });
    expect(readAttempt(JSON.stringify(attempt), 'a.json')).toEqual({ ok: true, value: attempt });
    expect(attempt.exercise).toEqual({ id: exercise.id, hash: contentHash(exercise) });
    expect(attempt.specimen.hash).toBe(contentHash(specimen));
    expect(attempt.set?.hash).toBe(contentHash(set));
    expect(attempt.responseTime).toBe(4200);
    expect(attempt.lockedAt).toBe('2026-11-22T15:00:05.000Z');
    expect(attempt.verdict.reason).toBe('data');
    expect(unpackTrace(attempt.trace)).toEqual({ ok: true, value: [{ ...dwell, view }] });
  });

  it('EXC-30 is sound even where the clock was set back', () => {
    const { policy } = set;
    const attempt = makeAttempt({ draft: open!, policy, exercise, specimen, set: null, lockedAt: startedAt - 60_000 });
    expect(attempt.lockedAt).toBe(attempt.startedAt);
    expect(readAttempt(JSON.stringify(attempt), 'a.json').ok).toBe(true);
  });
});
