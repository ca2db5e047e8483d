import { describe, expect, it } from 'vitest';
import { summariseDrills } from '../../../../../src/app/drill/results/model/drillSummary.ts';
import { readAttempts } from '../../../../../src/app/drill/results/model/reading.ts';
import type { KeptAttempt } from '../../../../../src/core/exchange/results/keptAttempt.ts';
import { ALTERED_CASE, attemptOn, CASES, keep, SOUND_CASE } from '../../../../core/exchange/results/sampleResults.ts';
import { sampleDrill } from '../sampleDrill.ts';

const atHand = new Map([...CASES.values()].map(one => [one.id, one]));

function summarise(attempts: readonly KeptAttempt[], drills = new Map([['d1', sampleDrill()]])) {
  const { readings } = readAttempts(attempts, { atHand, kept: new Map() }, drills, '2026-12-01T00:00:00.000Z');
  return summariseDrills(readings, { drills, atHand });
}

describe('drills', () => {
  it('are told from their attempts, the one worked last first', () => {
    const early = keep(attemptOn(ALTERED_CASE, 'a1', { lockedAt: '2026-11-22T14:59:38Z' }), 'd9');
    const late = keep(attemptOn(SOUND_CASE, 'a2', { lockedAt: '2026-11-22T15:59:38Z' }), 'd8');
    expect(summarise([early, late], new Map()).map(({ id, cases, isFinished }) => [id, cases, isFinished])).toEqual([
      ['d8', null, true],
      ['d9', null, true],
    ]);
  });

  it('count cases never reached as omissions once they are finished', () => {
    const attempts = [keep(attemptOn(ALTERED_CASE, 'a1'))];
    const [running] = summarise(attempts);
    expect([running?.isFinished, running?.unreached, running?.cases]).toEqual([false, 0, 2]);
    expect([running?.session.cases, running?.session.oneSided]).toEqual([1, true]);
    const [ended] = summarise(attempts, new Map([['d1', sampleDrill({ index: 2 })]]));
    expect([ended?.isFinished, ended?.unreached, ended?.session.omitted]).toEqual([true, 1, 1]);
    expect([ended?.session.cases, ended?.session.oneSided]).toEqual([2, false]);
  });

  it('without feedback have no score', () => {
    const attempt = attemptOn(ALTERED_CASE, 'a1');
    const silent = keep({ ...attempt, policy: { ...attempt.policy, feedback: 'none' } });
    const [drill] = summarise([silent], new Map([['d1', sampleDrill({ index: 2 })]]));
    expect([drill?.session.score, drill?.unreached]).toEqual([null, 0]);
  });
});
