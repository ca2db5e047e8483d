import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReader } from '../../../src/bench/reading/openReader.ts';
import type { FromReader, ToReader } from '../../../src/bench/reading/readerMessages.ts';
import { takeSpare, warmReading } from '../../../src/bench/reading/spareReader.ts';
import type { ReaderThread } from '../../../src/bench/reading/startThread.ts';
import { blankPicture, NO_ZONE } from './fakeReader.ts';

function fakeThread(isReady: boolean) {
  const sent: ToReader[] = [];
  let ended = false;
  let speak: (message: FromReader) => void = () => undefined;
  let fail: (text: string) => void = () => undefined;
  const thread: ReaderThread = {
    isReady: Promise.resolve(isReady),
    attach: (settle, onBreak) => {
      speak = settle;
      fail = onBreak;
      return message => sent.push(message);
    },
    end: () => {
      ended = true;
    },
  };
  return { thread, sent, speak: (m: FromReader) => speak(m), fail: (text: string) => fail(text), isEnded: () => ended };
}

const turn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

describe('a reader in a worker', () => {
  it('answers each task by its number and tells its steps', async () => {
    const fake = fakeThread(true);
    const port = openReader(() => fake.thread);
    const steps: string[] = [];
    const taken = port.ask<'take'>({ kind: 'take', picture: blankPicture() });
    const zone = port.ask<'zone'>({ kind: 'zone' }, step => steps.push(step));
    await turn();
    expect(fake.sent.map(({ task }) => task.kind)).toEqual(['take', 'zone']);
    const [first, second] = fake.sent.map(({ id }) => id) as [number, number];
    fake.speak({ kind: 'step', id: second, step: 'straighten' });
    fake.speak({ kind: 'done', id: second, answer: NO_ZONE });
    fake.speak({ kind: 'failed', id: first, code: 'reading/broke', text: 'why' });
    await expect(zone).resolves.toEqual(NO_ZONE);
    await expect(taken).rejects.toMatchObject({ code: 'reading/broke' });
    expect(steps).toEqual(['straighten']);
  });

  it('fails what waits where the worker breaks', async () => {
    const fake = fakeThread(true);
    const port = openReader(() => fake.thread);
    const zone = port.ask<'zone'>({ kind: 'zone' });
    await turn();
    fake.fail('out of memory');
    await expect(zone).rejects.toMatchObject({ code: 'reading/broke' });
  });

  it('says nothing more once it is closed', async () => {
    const fake = fakeThread(true);
    const port = openReader(() => fake.thread);
    let isAnswered = false;
    void port.ask<'zone'>({ kind: 'zone' }).finally(() => {
      isAnswered = true;
    });
    await turn();
    port.close();
    fake.speak({ kind: 'done', id: fake.sent[0]!.id, answer: NO_ZONE });
    await turn();
    expect([fake.isEnded(), isAnswered]).toEqual([true, false]);
  });
});

describe('a reader without a worker', () => {
  it('works in the window', async () => {
    const port = openReader(() => fakeThread(false).thread);
    await port.ask<'take'>({ kind: 'take', picture: blankPicture(40, 40) });
    await expect(port.ask<'zone'>({ kind: 'zone' })).resolves.toMatchObject({ kind: 'none' });
    await expect(port.ask<'page'>({ kind: 'page' })).resolves.toHaveProperty('infrared', null);
    port.close();
  });

  it('says so where it cannot be fetched into the window either', async () => {
    const port = openReader(
      () => fakeThread(false).thread,
      () => Promise.reject(new Error('404')),
    );
    await expect(port.ask<'zone'>({ kind: 'zone' })).rejects.toMatchObject({ code: 'reading/no-worker' });
  });
});

describe('a worker kept at hand', () => {
  class CountedWorker {
    static alive = 0;
    onmessage: (() => void) | null = null;
    constructor() {
      CountedWorker.alive++;
    }
    terminate(): void {
      CountedWorker.alive--;
    }
  }
  beforeEach(() => {
    CountedWorker.alive = 0;
    Object.assign(globalThis, { Worker: CountedWorker });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Worker');
  });

  it('is handed out once, replaced while it is wished for, and ended with the last wish', () => {
    const [first, second] = [warmReading(), warmReading()];
    expect(CountedWorker.alive).toBe(1);
    const thread = takeSpare();
    expect(CountedWorker.alive).toBe(2);
    thread.end();
    first();
    first();
    expect(CountedWorker.alive).toBe(1);
    second();
    expect(CountedWorker.alive).toBe(0);
    takeSpare().end();
    expect(CountedWorker.alive).toBe(0);
  });
});
