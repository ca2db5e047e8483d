import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRecogniserThread } from '../../../src/bench/ocr/recogniserThread.ts';

type Sent = { readonly jobId: string; readonly action: string };

function fakeWorker() {
  const sent: Sent[] = [];
  const worker = {
    onmessage: null as Worker['onmessage'],
    onerror: null as Worker['onerror'],
    postMessage: (message: Sent) => void sent.push(message),
    terminate: vi.fn(),
  };
  const say = (data: unknown): void => {
    worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
  };
  const fail = (): void => {
    worker.onerror?.call(worker as unknown as Worker, { message: '' } as ErrorEvent);
  };
  return { worker: worker as unknown as Worker, sent, say, fail, terminate: worker.terminate };
}

const READ = { params: {} };

describe('a worker of tesseract.js', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('answers calls by their number; progress is no answer', async () => {
    const { worker, sent, say } = fakeWorker();
    const thread = startRecogniserThread('ocr/worker.min.js', () => worker);
    const [first, second] = [thread.call('setParameters', READ, 10), thread.call('setParameters', READ, 10)];
    const [one, two] = sent.map(({ jobId }) => jobId);
    say({ jobId: one, status: 'progress', data: {} });
    say({ jobId: two, status: 'resolve', data: 2 });
    say({ jobId: one, status: 'reject', data: 'why' });
    await expect(second).resolves.toBe(2);
    await expect(first).rejects.toThrow('why');
    vi.advanceTimersByTime(20);
  });

  it('that does not answer is given up, with all that waits and all that comes', async () => {
    const { worker, sent } = fakeWorker();
    const thread = startRecogniserThread('ocr/worker.min.js', () => worker);
    const calls = [thread.call('setParameters', READ, 50), thread.call('setParameters', READ, 500)];
    const outcomes = Promise.allSettled(calls);
    vi.advanceTimersByTime(50);
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(thread.call('setParameters', READ, 50)).rejects.toThrow('no answer');
    expect(sent).toHaveLength(2);
  });

  it('whose script does not come fails what waits', async () => {
    const { worker, fail } = fakeWorker();
    const thread = startRecogniserThread('ocr/worker.min.js', () => worker);
    const call = thread.call('setParameters', READ, 50);
    fail();
    await expect(call).rejects.toThrow('could not be loaded');
  });

  it('is ended at once', async () => {
    const { worker, terminate } = fakeWorker();
    const thread = startRecogniserThread('ocr/worker.min.js', () => worker);
    const call = thread.call('setParameters', READ, 50);
    thread.end();
    await expect(call).rejects.toThrow('ended');
    expect(terminate).toHaveBeenCalledOnce();
  });
});
