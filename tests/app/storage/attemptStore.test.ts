import { describe, expect, it } from 'vitest';
import { createAttemptStore, type StoredAttempt } from '../../../src/app/storage/attemptStore.ts';
import { makePassingCabinet } from '../../../src/app/storage/makePassingCabinet.ts';
import { sampleAttempt, sampleScore } from '../../core/exchange/sampleAttempt.ts';

function stored(id = 'a1', change: Partial<StoredAttempt['attempt']> = {}): StoredAttempt {
  return { attempt: { ...sampleAttempt(), id, ...change }, person: { id: 'p1', name: 'Ada' }, drill: 'd1' };
}

describe('kept attempts', () => {
  it('come back as they were put, oldest first', async () => {
    const store = createAttemptStore(makePassingCabinet());
    const early = stored('early', { lockedAt: '2026-11-22T14:59:10Z' });
    expect(await store.put([stored(), early])).toEqual(['new', 'new']);
    expect(await store.list()).toEqual({ attempts: [early, stored()], unreadable: [] });
    expect(await store.get('a1')).toEqual(stored());
    expect(await store.get('nobody')).toBeNull();
  });

  it('are never written over: a known one brings its scores, a clash is refused', async () => {
    const store = createAttemptStore(makePassingCabinet());
    await store.put([stored()]);
    const later = sampleScore(undefined, 2);
    expect(await store.put([stored('a1', { scores: [later] })])).toEqual(['known']);
    expect((await store.get('a1'))?.attempt.scores).toEqual([sampleScore(), later]);
    expect(await store.put([stored('a1', { responseTime: 1 }), stored('a2')])).toEqual(['clash', 'new']);
    expect((await store.get('a1'))?.attempt.responseTime).toBe(30_380);
  });

  it('get a score once', async () => {
    const store = createAttemptStore(makePassingCabinet());
    await store.put([stored()]);
    await store.addScore('a1', sampleScore(undefined, 3));
    await store.addScore('a1', sampleScore(undefined, 3));
    await store.addScore('nobody', sampleScore());
    expect((await store.get('a1'))?.attempt.scores).toHaveLength(2);
  });

  it('that are damaged are named and do not hide the others', async () => {
    const cabinet = makePassingCabinet();
    const store = createAttemptStore(cabinet);
    await store.put([stored()]);
    await cabinet.change(['attempts'], async desk => {
      await desk.put('attempts', 'broken', { ...stored('broken'), attempt: { kind: 'loupe/attempt', version: 1 } });
      await desk.put('attempts', 'nothing', null);
    });
    const { attempts, unreadable } = await store.list();
    expect(attempts).toHaveLength(1);
    expect(unreadable.map(({ name }) => name)).toEqual(['broken', 'nothing']);
    expect(unreadable.every(({ failures }) => failures.length > 0)).toBe(true);
    expect(await store.put([stored('broken')])).toEqual(['clash']);
  });

  it('tell of changes until nobody listens', async () => {
    const store = createAttemptStore(makePassingCabinet());
    let told = 0;
    const stop = store.subscribe(() => told++);
    await store.put([stored()]);
    stop();
    await store.remove(['a1']);
    expect(told).toBe(1);
    expect(await store.get('a1')).toBeNull();
  });
});
