import { describe, expect, it } from 'vitest';
import { readAttempts } from '../../../../src/app/drill/results/model/reading.ts';
import { MIXED, narrow, poolTrials, WHOLE_SCOPE } from '../../../../src/app/drill/results/scope.ts';
import {
  ALTERED_CASE,
  ANNA,
  attemptOn,
  CASES,
  keep,
  SOUND_CASE,
} from '../../../core/exchange/results/sampleResults.ts';

const timed = { ...attemptOn(SOUND_CASE, 'x').policy, timeLimit: 20 };
const BEN = { id: 'p-ben', name: 'Ben' };
const inSet = { set: { id: 'evening', hash: ALTERED_CASE.hash } };
const { readings } = readAttempts(
  [
    keep(attemptOn(ALTERED_CASE, 'a1'), 'd1', ANNA),
    keep(attemptOn(SOUND_CASE, 'a2', inSet), 'd1', ANNA),
    keep(attemptOn(ALTERED_CASE, 'b1', { policy: timed }), 'd2', BEN),
  ],
  { atHand: new Map([...CASES.values()].map(one => [one.id, one])), kept: new Map() },
  new Map(),
  '2026-12-01T00:00:00.000Z',
);

describe('what part of the results is looked at', () => {
  it('is narrowed by person and by set', () => {
    const ids = (scope: object) =>
      narrow(readings, { ...WHOLE_SCOPE, ...scope }).map(({ stored }) => stored.attempt.id);
    expect(ids({})).toEqual(['a1', 'a2', 'b1']);
    expect(ids({ person: 'p-ben' })).toEqual(['b1']);
    expect(ids({ person: ANNA.id, set: 'evening' })).toEqual(['a2']);
  });

  it('pools one kind of circumstances unless it is told to mix them', () => {
    const ids = (circumstances: string | null) =>
      poolTrials(readings, { ...WHOLE_SCOPE, circumstances }).trials.map(({ id }) => id);
    const { groups, chosen } = poolTrials(readings, WHOLE_SCOPE);
    expect(chosen).toBe(groups[0]);
    expect([ids(null), ids('gone'), ids(groups[1]!.name), ids(MIXED)]).toEqual([
      ['a1', 'a2'],
      ['a1', 'a2'],
      ['b1'],
      ['a1', 'a2', 'b1'],
    ]);
    expect(poolTrials(readings, { ...WHOLE_SCOPE, circumstances: MIXED }).chosen).toBeNull();
    expect(poolTrials([], WHOLE_SCOPE)).toEqual({ trials: [], chosen: null, groups: [] });
  });
});
