import { type Attempt, attemptSchema, type Score } from '../../../src/core/exchange/attempt.ts';

const HASH = `sha256:${'0'.repeat(64)}`;

export function sampleScore(keyHash = HASH, scoringVersion = 1): Score {
  const scoredAt = '2026-11-22T15:00:00Z';
  return { scoringVersion, keyHash, scoredAt, verdictPoints: 11, localisationPoints: 38, success: true };
}

export function sampleAttempt(): Attempt {
  return attemptSchema.parse({
    kind: 'loupe/attempt',
    version: 1,
    id: 'a1',
    exercise: { id: 'altered', hash: HASH },
    specimen: { id: 'utopia', hash: HASH },
    set: null,
    policy: { mode: 'learn', order: 'fixed', baseRate: 0.5, timeLimit: 30, feedback: 'each', passScore: null },
    pressVersion: null,
    startedAt: '2026-11-22T14:59:07Z',
    lockedAt: '2026-11-22T14:59:37.38Z',
    responseTime: 30_380,
    marks: [
      {
        id: 'm1',
        sequence: 0,
        place: { kind: 'region', face: 'data.verso', shape: { kind: 'pin', x: 42.8, y: 78.6 } },
        family: 'mrz',
        class: 'mrz-altered',
        confidence: 4,
        light: 'white',
      },
    ],
    verdict: { step: 5, urgent: null },
    trace: '1!!',
    scores: [sampleScore()],
  }) as Attempt;
}
