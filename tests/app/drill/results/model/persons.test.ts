import { describe, expect, it } from 'vitest';
import { listPersons } from '../../../../../src/app/drill/results/model/persons.ts';
import { readAttempts } from '../../../../../src/app/drill/results/model/reading.ts';
import { ALTERED_CASE, attemptOn, keep } from '../../../../core/exchange/results/sampleResults.ts';

const collator = new Intl.Collator('en');

function readingsOf(people: readonly (readonly [id: string, name: string, day: number])[]) {
  const attempts = people.map(([id, name, day], index) =>
    keep(attemptOn(ALTERED_CASE, `a${index}`, { lockedAt: `2026-11-2${day}T15:00:00Z` }), 'd1', { id, name }),
  );
  return readAttempts(attempts, { atHand: new Map(), kept: new Map() }, new Map(), '').readings;
}

describe('people with results', () => {
  it('are listed by name, each once, called as in their latest attempt', () => {
    const readings = readingsOf([
      ['p1', 'Zoe', 5],
      ['p2', 'Ben', 4],
      ['p1', 'Zoë', 6],
      ['p1', 'Zo', 4],
    ]);
    expect(listPersons(readings, [], collator)).toEqual([
      { id: 'p2', name: 'Ben', attempts: 1, isLocal: false },
      { id: 'p1', name: 'Zoë', attempts: 3, isLocal: false },
    ]);
  });

  it('who work on this device are called as they are called now', () => {
    const readings = readingsOf([['p1', 'Zoe', 5]]);
    expect(listPersons(readings, [{ id: 'p1', name: 'Anna' }], collator)).toEqual([
      { id: 'p1', name: 'Anna', attempts: 1, isLocal: true },
    ]);
  });
});
