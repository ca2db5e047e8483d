import { describe, expect, it } from 'vitest';
import { addScore } from '../../../src/core/exchange/attempt.ts';
import { contentHash } from '../../../src/core/exchange/contentHash.ts';
import { readAttempt } from '../../../src/core/exchange/readAnswers.ts';
import { alteredExercise } from '../exercises/sampleExercise.ts';
import { sampleAttempt, sampleScore } from './sampleAttempt.ts';

describe('an attempt', () => {
  it('EXC-14 keeps the old score beside the new one when the key is corrected', () => {
    const key = alteredExercise().key;
    const corrected = { ...key, places: key.places.map(place => ({ ...place, weight: 2 })) };
    const first = { ...sampleAttempt(), scores: [sampleScore(contentHash(key))] };
    const second = addScore(first, { ...sampleScore(contentHash(corrected)), localisationPoints: 76 });
    expect(second.scores.map(score => score.localisationPoints)).toEqual([38, 76]);
    expect(first.scores).toHaveLength(1);
    expect(readAttempt(JSON.stringify(second), 'a.json')).toEqual({ ok: true, value: second });
  });

  it('EXC-14 is scored once under the same key and the same way of scoring', () => {
    const attempt = sampleAttempt();
    expect(addScore(attempt, { ...sampleScore(), scoredAt: '2027-01-01T00:00:00Z' })).toBe(attempt);
    expect(addScore(attempt, sampleScore(undefined, 2)).scores).toHaveLength(2);
  });
});
