import type { FromReader, ToReader } from './readerMessages.ts';

/** A worker with the reader's script in it. */
export type ReaderThread = {
  /** False where there are no workers, or its script did not come. */
  readonly isReady: Promise<boolean>;
  readonly attach: (settle: (message: FromReader) => void, onBreak: (text: string) => void) => (m: ToReader) => void;
  readonly end: () => void;
};

/** ms after which a worker that says nothing is given up. */
const PATIENCE = 15_000;

export function startThread(): ReaderThread {
  const worker = makeWorker();
  if (worker === null) return { isReady: Promise.resolve(false), attach: () => () => undefined, end: () => undefined };
  const isReady = new Promise<boolean>(resolve => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    const settle = (ready: boolean): void => {
      clearTimeout(timer);
      resolve(ready);
    };
    worker.onmessage = () => settle(true);
    worker.onerror = () => settle(false);
  });
  return {
    isReady: isReady.then(ready => {
      if (!ready) worker.terminate();
      return ready;
    }),
    attach: (settle, onBreak) => {
      worker.onmessage = (event: MessageEvent<FromReader>) => settle(event.data);
      worker.onerror = event => onBreak(event.message);
      return message => worker.postMessage(message, buffersOf(message));
    },
    end: () => worker.terminate(),
  };
}

function makeWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./readerWorker.ts', import.meta.url), { type: 'module', name: 'reader' });
  } catch {
    return null;
  }
}

/** Sheets belong to whoever asked for them, and so are handed on; a picture is kept by both. */
function buffersOf({ task }: ToReader): Transferable[] {
  return task.kind === 'light' ? Object.values(task.sheets).map(({ data }) => data.buffer as ArrayBuffer) : [];
}
