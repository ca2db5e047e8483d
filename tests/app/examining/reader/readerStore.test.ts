import { describe, expect, it } from 'vitest';
import { createReaderStore } from '../../../../src/app/examining/reader/readerStore.ts';
import type { Reading, ReadingState } from '../../../../src/bench/reading/Reading.ts';

const WAITING: ReadingState = {
  outcome: 'running',
  step: 'picture',
  progress: 0,
  captures: { state: 'waiting' },
  zone: { state: 'waiting' },
  page: { state: 'waiting' },
  secondOpinion: { state: 'waiting' },
  visual: { state: 'waiting' },
};

type FakeReading = Reading & {
  readonly go: (change: Partial<ReadingState>) => void;
  readonly isCancelled: () => boolean;
};

function fakeReading(): FakeReading {
  let state = WAITING;
  const listeners = new Set<() => void>();
  const go = (change: Partial<ReadingState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    cancel: () => go({ outcome: 'cancelled', step: null }),
    go,
    isCancelled: () => state.outcome === 'cancelled',
  };
}

function openReader() {
  const readings: FakeReading[] = [];
  const faces: string[] = [];
  const store = createReaderStore(face => {
    faces.push(face);
    const reading = fakeReading();
    readings.push(reading);
    return reading;
  });
  return { store, readings, faces };
}

describe('the reader beside the bench', () => {
  it('is bare until a page is laid on it, and then tells each step', () => {
    const { store, readings, faces } = openReader();
    expect(store.getState().reading).toBeNull();
    store.getState().lay('data.verso');
    expect(faces).toEqual(['data.verso']);
    readings[0]!.go({ step: 'zone', progress: 0.5 });
    expect(store.getState().reading).toMatchObject({ step: 'zone', progress: 0.5 });
  });

  it('keeps what was read after cancelling', () => {
    const { store, readings } = openReader();
    store.getState().lay('data.verso');
    readings[0]!.go({ zone: { state: 'done', value: { kind: 'none', reason: 'reader/no-zone' } } });
    store.getState().cancel();
    expect(store.getState().reading).toMatchObject({ outcome: 'cancelled', zone: { state: 'done' } });
  });

  it('gives up one reading for the next, and hears no more of it', () => {
    const { store, readings } = openReader();
    store.getState().lay('data.verso');
    store.getState().show('ir');
    store.getState().turn('zone', false);
    store.getState().leaveAt(120);
    store.getState().lay('data.recto');
    expect(readings[0]!.isCancelled()).toBe(true);
    expect(store.getState()).toMatchObject({ face: 'data.recto', light: null, reading: { outcome: 'running' } });
    expect([store.getState().turned, store.getState().scrolled]).toEqual([{}, 0]);
    readings[0]!.go({ progress: 0.9 });
    expect(store.getState().reading?.progress).toBe(0);
  });

  it('frees what it holds when it is closed, and reads nothing any more', () => {
    const { store, readings } = openReader();
    store.getState().lay('data.verso');
    store.getState().close();
    expect(readings[0]!.isCancelled()).toBe(true);
    store.getState().lay('data.verso');
    expect(readings).toHaveLength(1);
  });
});
