import { ReadingFault } from './ReadingFault.ts';
import type { Answers, FromReader, ReaderPort, TaskKind, ToReader } from './readerMessages.ts';
import { takeSpare } from './spareReader.ts';
import type { ReaderThread } from './startThread.ts';

type Waiting = {
  readonly done: (answer: Answers[TaskKind]) => void;
  readonly fail: (reason: ReadingFault) => void;
  readonly watch: Parameters<ReaderPort['ask']>[1];
};

/** A reader for one document: in a worker, or in the window where a worker cannot be had. */
export function openReader(start: () => ReaderThread = takeSpare, openLocal = openInWindow): ReaderPort {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let isClosed = false;
  const settle = (message: FromReader): void => {
    if (message.kind === 'ready' || isClosed) return;
    const entry = waiting.get(message.id);
    if (message.kind !== 'step') waiting.delete(message.id);
    if (message.kind === 'step') entry?.watch?.(message.step);
    else if (message.kind === 'done') entry?.done(message.answer);
    else entry?.fail(new ReadingFault(message.code, message.text));
  };
  const failAll = (reason: ReadingFault): void => {
    for (const entry of waiting.values()) entry.fail(reason);
    waiting.clear();
  };
  const thread = start();
  const sending = thread.isReady
    .then(isReady => (isReady ? thread.attach(settle, text => failAll(broke(text))) : openLocal(settle)))
    .catch(() => null);
  return {
    ask: <K extends TaskKind>(task: ToReader['task'], watch?: Waiting['watch']) =>
      new Promise<Answers[K]>((done, fail) => {
        const id = next++;
        waiting.set(id, { done: answer => done(answer as Answers[K]), fail, watch });
        void sending.then(send => {
          if (isClosed) return;
          if (send === null) failAll(new ReadingFault('reading/no-worker'));
          else send({ id, task });
        });
      }),
    close: () => {
      isClosed = true;
      waiting.clear();
      thread.end();
    },
  };
}

function broke(text: string): ReadingFault {
  return new ReadingFault('reading/broke', text);
}

/** The reader itself is only fetched into the window where it must work there. */
async function openInWindow(settle: (message: FromReader) => void): Promise<(message: ToReader) => void> {
  const { openLocalReader } = await import('./openLocalReader.ts');
  return openLocalReader(settle);
}
