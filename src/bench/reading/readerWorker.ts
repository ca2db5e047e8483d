import { answerTask } from './answerTask.ts';
import { createReaderDesk } from './readerDesk.ts';
import type { FromReader, ToReader } from './readerMessages.ts';

/** What a worker has of its global scope; the DOM types know only the window's. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<ToReader>) => void) | null;
  postMessage(message: FromReader): void;
};
const scope = globalThis as unknown as WorkerScope;
const post = (message: FromReader): void => scope.postMessage(message);

const desk = createReaderDesk();
let last: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
  last = last.then(() => answerTask(desk, data, post));
};
post({ kind: 'ready' });
