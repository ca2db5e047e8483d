import { describe, expect, it } from 'vitest';
import { createLaneStore, type Lane } from '../../../src/app/storage/laneStore.ts';
import { makePassingCabinet } from '../../../src/app/storage/makePassingCabinet.ts';
import { soundExercise } from '../../core/exercises/sampleExercise.ts';

const EXERCISE = soundExercise();

function laneOf(id: string, drawnAt: number): Lane {
  const policy = {
    mode: 'learn',
    order: 'fixed',
    baseRate: 0,
    timeLimit: null,
    feedback: 'each',
    passScore: null,
  } as const;
  const set = { kind: 'loupe/set', version: 1, id, title: { en: 'A lane' }, policy, exercises: [EXERCISE.id] } as const;
  return { set, exercises: [EXERCISE], drawnAt };
}

describe('sets drawn on this device', () => {
  it('come back as they were drawn', async () => {
    const store = createLaneStore(makePassingCabinet());
    await store.put(laneOf('lane-a', 5));
    expect(await store.read('lane-a')).toEqual(laneOf('lane-a', 5));
    expect(await store.read('lane-b')).toBeNull();
  });

  it('make room for new ones, the oldest and the damaged first', async () => {
    const cabinet = makePassingCabinet();
    const store = createLaneStore(cabinet);
    await cabinet.change(['lanes'], desk => desk.put('lanes', 'broken', { set: 1 }));
    for (let at = 1; at <= 41; at++) await store.put(laneOf(`lane-${at}`, 1000 + at));
    const names = (await cabinet.readAll('lanes')).map(([name]) => name);
    expect(names).toHaveLength(40);
    expect(names).not.toContain('broken');
    expect(names).not.toContain('lane-1');
    expect(await store.read('lane-41')).not.toBeNull();
    expect(await store.read('lane-2')).not.toBeNull();
  });
});
