import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../../src/app/drill/results/model/outcome.ts';
import { countedTrials, readAttempts } from '../../../../../src/app/drill/results/model/reading.ts';
import { lockedCaseOf } from '../../../../../src/core/exchange/results/lockedCase.ts';
import type { CasesKnown } from '../../../../../src/core/exchange/results/scoreAttempt.ts';
import { sampleSpecimen } from '../../../../core/document/sampleSpecimen.ts';
import { ALTERED_CASE, attemptOn, CASES, keep, SOUND_CASE } from '../../../../core/exchange/results/sampleResults.ts';
import { alteredExercise } from '../../../../core/exercises/sampleExercise.ts';
import { sampleDrill } from '../sampleDrill.ts';

const NOW = '2026-12-01T00:00:00.000Z';
const KNOWN: CasesKnown = { atHand: new Map([...CASES.values()].map(one => [one.id, one])), kept: new Map() };
const NO_DRILLS = new Map();

describe('kept attempts', () => {
  it('are judged by their case, and repeats are noted', () => {
    const later = { startedAt: '2026-11-23T14:59:07Z', lockedAt: '2026-11-23T14:59:37Z' };
    const attempts = [
      keep(attemptOn(ALTERED_CASE, 'again', later)),
      keep(attemptOn(ALTERED_CASE, 'first')),
      keep(attemptOn(SOUND_CASE, 'sound')),
    ];
    const { readings, rescored } = readAttempts(attempts, KNOWN, NO_DRILLS, NOW);
    expect(readings.map(({ isRepeat }) => isRepeat)).toEqual([true, false, false]);
    expect(countedTrials(readings).map(({ id }) => id)).toEqual(['first', 'sound']);
    expect(readings[1]?.judged?.score.findings).toHaveLength(1);
    expect(rescored).toEqual([]);
    expect(readings[0]?.judged?.earlier).toBeNull();
    expect(readings.map(({ stored }) => stored)).toEqual(attempts);
  });

  it('of an unknown case are shown and measure nothing', () => {
    const stored = keep(attemptOn(ALTERED_CASE, 'a1'));
    const { readings } = readAttempts([stored], { atHand: new Map(), kept: new Map() }, NO_DRILLS, NOW);
    expect(readings).toEqual([{ stored, judged: null, seal: null, isRepeat: false }]);
    expect(countedTrials(readings)).toEqual([]);
  });

  it('get a score by a corrected key beside the old one', () => {
    const exercise = alteredExercise();
    const places = exercise.key.places.map(place => ({ ...place, weight: 2 }));
    const corrected = lockedCaseOf({ ...exercise, key: { ...exercise.key, places } }, sampleSpecimen());
    const unscored = keep(attemptOn(ALTERED_CASE, 'a1', { scores: [] }));
    const known = { atHand: new Map([[corrected.id, corrected]]), kept: CASES };
    const { readings, rescored } = readAttempts([unscored], known, NO_DRILLS, NOW);
    expect(readings[0]?.judged?.locked).toBe(corrected);
    expect(readings[0]?.judged?.earlier?.localisationPoints).toBe(38);
    expect(rescored.map(({ attempt }) => attempt.scores.map(score => score.localisationPoints))).toEqual([[38, 76]]);
  });

  it('are sealed while their drill runs, or for good where a set gives no feedback', () => {
    const under = (feedback: 'each' | 'end' | 'none') => {
      const attempt = attemptOn(ALTERED_CASE, 'a1');
      return keep({ ...attempt, policy: { ...attempt.policy, feedback } });
    };
    const sealOf = (feedback: 'each' | 'end' | 'none', index: number | null) => {
      const drills = new Map(index === null ? [] : [['d1', sampleDrill({ index })]]);
      const { readings, rescored } = readAttempts([under(feedback)], KNOWN, drills, NOW);
      expect([readings[0]?.judged === null, rescored]).toEqual([readings[0]?.seal !== null, []]);
      return readings[0]?.seal;
    };
    expect([sealOf('each', 1), sealOf('end', 1), sealOf('none', 1)]).toEqual([null, 'running', 'silent']);
    expect([sealOf('end', 2), sealOf('none', 2), sealOf('none', null)]).toEqual([null, 'silent', null]);
  });
});

describe('a case in one word', () => {
  const base = { omitted: false, success: false, luck: false, referRequired: true, verdict: 5 };
  const word = (change: object) => outcomeOf({ ...base, ...change } as never);

  it('names how it ended', () => {
    expect(word({ omitted: true, verdict: 0 })).toBe('omitted');
    expect(word({ success: true })).toBe('right');
    expect(word({ luck: true })).toBe('luck');
    expect(word({ referRequired: false })).toBe('spoiled');
    expect(word({ verdict: -19 })).toBe('missed');
    expect(word({ verdict: -19, referRequired: false })).toBe('overcalled');
  });
});
