import { describe, expect, it } from 'vitest';
import { type LockedCase, lockedCaseOf } from '../../../../src/core/exchange/results/lockedCase.ts';
import { caseOfToday, readyCase, scoreAttempt } from '../../../../src/core/exchange/results/scoreAttempt.ts';
import { sampleSpecimen } from '../../document/sampleSpecimen.ts';
import { alteredExercise } from '../../exercises/sampleExercise.ts';
import { ALTERED_CASE, attemptOn, CASES, SOUND_CASE } from './sampleResults.ts';

const EXERCISE = alteredExercise();
const weighed = {
  ...EXERCISE,
  key: { ...EXERCISE.key, places: EXERCISE.key.places.map(place => ({ ...place, weight: 2 })) },
};
const CORRECTED = lockedCaseOf(weighed, sampleSpecimen());
const REDRAWN = lockedCaseOf({ ...weighed, acts: [{ ...EXERCISE.acts[0]!, seed: 2 }] }, sampleSpecimen());
const atHand = (...cases: LockedCase[]) => new Map(cases.map(one => [one.id, one]));
const ATTEMPT = attemptOn(ALTERED_CASE, 'a1');

describe('the key an attempt is judged by', () => {
  it('EXC-25 is the corrected one while the document is the same', () => {
    expect(CORRECTED.hash).not.toBe(ALTERED_CASE.hash);
    expect(caseOfToday(ATTEMPT, { atHand: atHand(CORRECTED), kept: CASES })).toBe(CORRECTED);
  });

  it('EXC-25 is the one it was made on where the document is another, or no exercise is at hand', () => {
    expect(caseOfToday(ATTEMPT, { atHand: atHand(REDRAWN), kept: CASES })).toBe(ALTERED_CASE);
    expect(caseOfToday(ATTEMPT, { atHand: atHand(SOUND_CASE), kept: CASES })).toBe(ALTERED_CASE);
    expect(caseOfToday(ATTEMPT, { atHand: atHand(ALTERED_CASE), kept: new Map() })).toBe(ALTERED_CASE);
  });

  it('EXC-25 is unknown where nothing tells whether the document is the same', () => {
    expect(caseOfToday(ATTEMPT, { atHand: atHand(CORRECTED), kept: new Map() })).toBeNull();
    expect(caseOfToday(ATTEMPT, { atHand: new Map(), kept: new Map() })).toBeNull();
  });
});

describe('an attempt judged anew', () => {
  it('EXC-25 keeps both scores, and the same key and scoring version score it once', () => {
    const first = scoreAttempt({ ...ATTEMPT, scores: [] }, readyCase(ALTERED_CASE)!, '2026-11-22T15:00:00Z');
    expect(first.score.findings).toHaveLength(1);
    const second = scoreAttempt(first.attempt, readyCase(CORRECTED)!, '2026-12-01T00:00:00Z');
    expect(second.attempt.scores.map(score => score.localisationPoints)).toEqual([38, 76]);
    expect(scoreAttempt(second.attempt, readyCase(CORRECTED)!, '2027-01-01T00:00:00Z').attempt).toBe(second.attempt);
  });

  it('EXC-25 is not judged by a key that does not fit its document', () => {
    expect(readyCase({ ...ALTERED_CASE, faces: ['cover.recto'] })).toBeNull();
  });
});
